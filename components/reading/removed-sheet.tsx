import { words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { FactDocument } from '@/domain/claim/fact'
import { twoPeople } from './byline-words'
import { Section } from './section'

/** What is left of a fact whose content must not be public: that it was, why it is not, and the hashes of what was signed. */
export function RemovedSheet({ fact }: { fact: FactDocument }) {
  const say = words('fact')
  const removed = fact.notices.find((notice) => notice.kind === 'removed')
  return (
    <article className="max-w-measure py-10">
      <h1 className="mb-4 text-3xl">{say('removedTitle')}</h1>
      <Status name="removed" />
      {removed && (
        <>
          <p className="mt-3">
            <b className="font-semibold">{words('codes')(`removal.${removed.reason}`)}.</b>{' '}
            <Words>{removed.note}</Words>
          </p>
          <p className="mt-2 text-sm text-ink-muted">
            {say.rich('removedWhen', {
              first: () => <Moment at={fact.firstPublishedAt} form="day" />,
              removed: () => <Moment at={removed.at} form="day" />,
              edition: removed.edition,
            })}{' '}
            {twoPeople(removed)}
          </p>
          <Section id="hashes" title={say('signedTitle')}>
            <p className="mb-3 text-sm">{say('hashes')}</p>
            <ul className="grid gap-1 text-[0.8125rem]">
              {removed.hashes.map(({ no, sha256 }) => (
                <li key={no} className="wrap-anywhere">
                  {say.rich('revisionHash', {
                    no: String(no),
                    hash: () => <code className="font-sans">{sha256}</code>,
                  })}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </article>
  )
}
