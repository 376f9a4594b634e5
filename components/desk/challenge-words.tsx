import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import { CHALLENGE } from '@/components/wording'
import type { ChallengeRow } from '@/db/queries/challenges'

/** What a reader wrote, and the address they gave, in full sight before anybody follows it. Never printed in public. */
export function ChallengeWords({ challenge }: { challenge: ChallengeRow }) {
  const { reason, words, link, publishedNo, at } = challenge
  return (
    <figure className="border-l-[3px] border-review bg-wash px-4 py-3">
      <p className="text-sm font-semibold">{CHALLENGE[reason]}</p>
      <blockquote className="mt-1.5">
        <Words as="div" className="whitespace-pre-line font-serif text-lg leading-snug wrap-anywhere">
          {words}
        </Words>
      </blockquote>
      {link && <GivenLink href={link} />}
      <figcaption className="mt-2 text-[0.8125rem] text-ink-muted">
        A reader, <LocalMoment at={at.toISOString()} />, about revision {publishedNo}
      </figcaption>
    </figure>
  )
}

function GivenLink({ href }: { href: string }) {
  return (
    <p className="mt-2 text-sm wrap-anywhere">
      They point to <b className="font-semibold">{new URL(href).host}</b>:{' '}
      <a href={href} rel="nofollow noopener noreferrer" target="_blank">
        <bdi>{href}</bdi>
      </a>
    </p>
  )
}
