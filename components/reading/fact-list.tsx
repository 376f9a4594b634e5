import { here, words } from '@/components/language'
import { Quantity } from '@/components/ui/quantity'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { FactLine } from '@/db/queries/reading-room/lines'
import { toldTime } from '../told'
import { FactMarks } from './fact-marks'
import { originWords, verdictStatus, verdictTitle } from './verdict-words'

/** Facts one can scan on a day (YYYY-MM-DD): the number, the statement, then what it is worth and as of when. */
export function FactList({ facts, on }: { facts: readonly FactLine[]; on: string }) {
  return (
    <ul className="max-w-[60rem] border-t border-rule">
      {facts.map((fact) => (
        <li
          key={fact.id}
          className="nth-[n+6]:drawn-when-near [--drawn-length:12rem] grid gap-x-6 gap-y-1 border-b border-rule py-4 *:min-w-0 sm:grid-cols-[7.5rem_minmax(0,1fr)] sm:grid-rows-[auto_1fr] lg:grid-rows-1 lg:grid-cols-[7.5rem_minmax(0,1fr)_11.5rem]"
        >
          <FactNumber fact={fact} />
          <a
            href={here(`/facts/${fact.slug}`)}
            className="min-w-0 font-serif text-[1.125rem] leading-snug no-underline hover:underline sm:col-start-2"
          >
            <Words as="span" className="block">
              {fact.statement}
            </Words>
          </a>
          <FactLineNotes fact={fact} on={on} />
        </li>
      ))}
    </ul>
  )
}

/** The number; where none is stated that, and where nothing is counted what sort of fact it is. */
function FactNumber({ fact }: { fact: FactLine }) {
  if (fact.quantity.state === 'stated')
    return (
      <Quantity
        quantity={fact.quantity}
        className="text-2xl leading-none sm:row-span-2 sm:text-right lg:row-span-1"
      />
    )
  const codes = words('codes')
  const sort = fact.quantity.noun
    ? codes(`uncounted.${fact.quantity.state}`)
    : fact.kind && codes(`kind.${fact.kind}`)
  return (
    <span className="pt-[0.3em] text-[0.8125rem] text-ink-muted sm:row-span-2 sm:text-right lg:row-span-1">
      {sort}
    </span>
  )
}

function FactLineNotes({ fact, on }: { fact: FactLine; on: string }) {
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-0.5 text-[0.8125rem] text-ink-muted sm:col-start-2 lg:col-start-3 lg:flex-col">
      {fact.standing === 'current' && (
        <Status name={verdictStatus(fact.verdict)}>{verdictTitle(fact.verdict)}</Status>
      )}
      {fact.edtf && <span>{toldTime(fact.edtf)}</span>}
      <span>{originWords(fact.verdict)}</span>
      <FactMarks {...fact} on={on} />
    </div>
  )
}
