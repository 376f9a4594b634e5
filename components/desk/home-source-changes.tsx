import type { SourceChange } from '@/db/queries/source-changes'
import { LocalMoment } from '../ui/local-moment'
import { Words } from '../ui/words'
import { HomeRow, HomeRows } from './home-rows'

/** Claims whose source no longer holds their words. */
export function HomeSourceChanges({ lines }: { lines: readonly SourceChange[] }) {
  return (
    <HomeRows>
      {lines.map(({ id, at, report, claim, exact }) => (
        <HomeRow
          key={id}
          href={`/desk/reports/${report.id}/captures`}
          label="Source changed"
          aside={
            <>
              <Words>{report.title}</Words>, since <LocalMoment at={at.toISOString()} />
            </>
          }
        >
          <Words>{claim.statement || exact}</Words>
        </HomeRow>
      ))}
    </HomeRows>
  )
}
