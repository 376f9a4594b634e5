import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { toldTime } from '../told'

const toFact = (slug: string) => (chunks: ReactNode) => <a href={here(`/facts/${slug}`)}>{chunks}</a>

/** Says that a page shows what we had published by the end of a day, and leads back to now. */
export function KnownBanner({ slug, known }: { slug: string; known: string }) {
  const say = words('fact')
  return (
    <Notice tone="warning" title={say('asPublished', { day: toldTime(known) })} className="mt-4">
      {say.rich('pageSaid', { link: toFact(slug) })}
    </Notice>
  )
}

export function NotYetPublic({
  slug,
  known,
  firstPublishedAt,
}: {
  slug: string
  known: string
  firstPublishedAt: string
}) {
  const say = words('fact')
  return (
    <div className="grid max-w-measure gap-4 py-10">
      <h1 className="text-3xl">{say('notYet', { day: toldTime(known) })}</h1>
      <p>
        {say.rich('firstOn', {
          when: () => <Moment at={firstPublishedAt} form="day" />,
          link: toFact(slug),
        })}
      </p>
    </div>
  )
}
