import { Words } from '../ui/words'
import type { ChartWords } from './chart-words'
import type { TimelineRow } from './timeline-rows'

const COLUMNS = ['when', 'what', 'howMany', 'where', 'fact'] as const

/** The numbers of a time line, the last first, each with its fact. */
export function TimelineTable({
  rows,
  title,
  words,
}: {
  rows: readonly TimelineRow[]
  title: string
  words: ChartWords
}) {
  return (
    <table aria-label={title} className="mt-2 w-full text-left max-sm:block text-[0.8125rem] text-ink">
      <thead className="max-sm:sr-only">
        <tr className="border-b border-rule-strong text-ink-muted">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="py-1.5 pr-4 font-semibold">
              {words.say(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={row.factId}
            className="border-b border-rule align-baseline max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:py-2"
          >
            <td className="sm:py-2 sm:pr-4">{row.when}</td>
            <td className="sm:py-2 sm:pr-4">{row.what}</td>
            <td className="sm:py-2 sm:pr-4">
              <b className="font-semibold">{row.howMany}</b>
              {row.bounds && <span className="block text-ink-muted">{row.bounds}</span>}
            </td>
            <td className="sm:py-2 sm:pr-4">{row.status}</td>
            <td className="max-sm:col-span-2 sm:py-2">
              <a href={row.href} className="inline-block min-h-6">
                <Words>{row.statement}</Words>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
