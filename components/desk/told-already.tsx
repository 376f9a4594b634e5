import type { StatusName } from '@/components/ui/status-mark'
import { Words } from '@/components/ui/words'
import type { SameReason } from '@/domain/claim/wording'
import { DeskStatus } from './desk-status'

/** A claim that is in the ledger already, as far as a line about it needs it. */
export type ToldLine = { id: string; statement: string; status: StatusName; days: string | null }
export type SameLine = ToldLine & { reason: SameReason }
export type CitedLine = ToldLine & { exact: string; source: string }

/** What the ledger holds already of what a claim tells. */
export type Told = { same: SameLine[]; cited: CitedLine[]; onMeasure: ToldLine[] }

export const nothingTold = ({ same, cited, onMeasure }: Told): boolean =>
  same.length + cited.length + onMeasure.length === 0

const REASON: Record<SameReason, string> = {
  'same-words': 'The same words.',
  'same-number': 'The same number of the same, on the same days.',
  'much-alike': 'Much the same words.',
}

/** Three short lists: what is much the same, what rests on the same passages, what was told last of its measure. */
export function ToldAlready({ told }: { told: Told }) {
  return (
    <div className="grid gap-5">
      <Part title="Told already" lines={told.same} aside={({ reason }) => REASON[reason]} />
      <Part
        title="Cited before"
        lines={told.cited}
        aside={({ exact, source }) => (
          <>
            <q className="font-serif">
              <Words>{shortened(exact)}</Words>
            </q>
            , <Words>{source}</Words>
          </>
        )}
      />
      <Part title="Last on this measure" lines={told.onMeasure} />
    </div>
  )
}

function Part<T extends ToldLine>({
  title,
  lines,
  aside,
}: {
  title: string
  lines: readonly T[]
  aside?: (line: T) => React.ReactNode
}) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className="font-sans text-sm font-semibold">{title}</h3>
      <ul className="mt-1 grid gap-2">
        {lines.map((line) => (
          <li key={line.id} className="grid gap-0.5 border-t border-rule pt-2 text-sm">
            <a
              href={`/desk/claims/${line.id}`}
              target="_blank"
              rel="noreferrer"
              className="font-serif text-base leading-snug"
            >
              <Words>{line.statement || 'Without a statement yet'}</Words>
            </a>
            <span className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-ink-muted">
              <DeskStatus name={line.status} />
              {line.days && <span>{line.days}</span>}
              {aside && <span>{aside(line)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LONGEST = 120

function shortened(text: string): string {
  const signs = [...text]
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')} …` : text
}
