import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { PublicReport } from '@/domain/claim/public-report'
import { outletSlug } from '@/domain/search/outlet-slug'
import { toldTime } from '../told'

/** "Example Wire, 22 September 2024, by A. Reporter": who published it, when, and whose story it carries. */
export function ReportSource({ report: { outlet, published, byline, carries } }: { report: PublicReport }) {
  const say = words('fact')
  return (
    <p className="mt-0.5 text-sm text-ink-muted">
      <a href={here(`/outlets/${outletSlug(outlet)}`)} className="no-underline hover:underline">
        <Words>{outlet.name}</Words>
      </a>
      , {published ? toldTime(published) : say('undated')}
      {byline && <>, {say.rich('byAuthor', { name: () => <Words>{byline}</Words> })}</>}
      {carries && <> · {say.rich('carries', { name: () => <Words>{carries.name}</Words> })}</>}
    </p>
  )
}
