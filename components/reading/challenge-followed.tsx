import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { FollowedChallenge } from '@/db/queries/challenges'
import { challengeState } from '@/domain/claim/challenge'

/** What became of a challenge, for the reader who raised it. Their own words are not shown again: a link can be passed on. */
export function ChallengeFollowed({
  challenge,
  address,
  sent,
}: {
  challenge: FollowedChallenge
  address: string
  /** Whether it was sent just now. */
  sent: boolean
}) {
  const { fact, reason, at, closing } = challenge
  const [say, codes] = [words('challenge'), words('codes')]
  const isRemoved = fact.standing === 'removed'
  return (
    <div className="grid max-w-form gap-6 py-8">
      <header className="grid gap-2">
        <h1 className="text-3xl leading-tight sm:text-4xl">{say('yours')}</h1>
        <p className="text-ink-muted">
          {say.rich('sentWhen', { reason: codes(`challenge.${reason}`), when: () => <Moment at={at} /> })}
        </p>
      </header>
      {sent && (
        <Notice tone="success" title={say('reached')} live>
          {say('keepAddress')}
        </Notice>
      )}
      <p className="border-l-[3px] border-rule-strong pl-4 font-serif text-xl leading-snug">
        {isRemoved ? (
          say('factRemoved')
        ) : (
          <a href={here(`/facts/${fact.slug}`)}>
            <Words>{fact.statement}</Words>
          </a>
        )}
      </p>
      <section aria-labelledby="state" className="grid gap-3">
        <h2
          id="state"
          className="border-t border-rule pt-2.5 font-sans text-lg font-semibold tracking-normal"
        >
          {codes(`challengeState.${challengeState(closing)}`)}
        </h2>
        <Outcome challenge={challenge} isRemoved={isRemoved} />
      </section>
      <label className="grid gap-1 text-sm">
        <span className="font-semibold">{say('address')}</span>
        <input
          readOnly
          value={address}
          dir="ltr"
          className="w-full rounded-control border border-edge bg-wash px-3 py-2 text-ink"
        />
        <span className="text-[0.8125rem] text-ink-muted">{say('whoever')}</span>
      </label>
    </div>
  )
}

function Outcome({ challenge, isRemoved }: { challenge: FollowedChallenge; isRemoved: boolean }): ReactNode {
  const { closing, closingNote, closedAt, answer, fact } = challenge
  const say = words('challenge')
  if (closing === null) return <p>{say('undecided')}</p>
  const when = closedAt && (
    <p className="text-[0.8125rem] text-ink-muted">
      <Moment at={closedAt} />
    </p>
  )
  if (closing !== 'answered')
    return (
      <>
        <p>{words('codes')(`closing.${closing}`)}.</p>
        {closingNote && (
          <Words as="div" className="whitespace-pre-line font-serif text-lg leading-snug wrap-anywhere">
            {closingNote}
          </Words>
        )}
        {when}
      </>
    )
  return (
    <>
      {answer && (
        <>
          <Words as="p" className="font-semibold wrap-anywhere">
            {answer.question}
          </Words>
          <Words as="div" className="whitespace-pre-line font-serif text-lg leading-snug wrap-anywhere">
            {answer.answer}
          </Words>
        </>
      )}
      {isRemoved ? (
        <p>{say('answerRemoved')}</p>
      ) : (
        <p>
          {say.rich('everybody', {
            link: (chunks) => <a href={here(`/facts/${fact.slug}`)}>{chunks}</a>,
          })}
        </p>
      )}
      {when}
    </>
  )
}
