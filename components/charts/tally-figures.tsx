import { pageInk } from './ink'
import { TallySwatch } from './tally-swatch'
import type { ToldFigure } from './tally-words'

/** The figures of a tally, each with its date, under the sign of its bar. */
export function TallyFigures({
  figures,
  id,
  unknown,
}: {
  figures: readonly ToldFigure[]
  id: string
  unknown: string
}) {
  return (
    <dl className="mb-5 grid grid-cols-2 gap-x-6 border-t border-rule-strong min-[52rem]:grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]">
      {figures
        .filter(({ name }) => name !== 'expected')
        .map(({ name, label, number, when }) => (
          <div key={name} className="border-b border-rule py-3">
            <dt className="text-[0.8125rem] text-ink-muted">
              <TallySwatch name={name} id={`${id}-${name}`} ink={pageInk} />
              {label}
            </dt>
            <dd className="mt-0.5 font-serif text-[1.75rem] leading-tight tracking-tight min-[52rem]:text-[2.125rem]">
              {number === null ? (
                <span className="text-[0.7em] text-ink-muted">{unknown}</span>
              ) : (
                <Digits>{number}</Digits>
              )}
              {when && (
                <span className="block font-sans text-[0.8125rem] leading-normal tracking-normal text-ink-muted">
                  {when}
                </span>
              )}
            </dd>
          </div>
        ))}
    </dl>
  )
}

/** A number with the words before it set small: in one breath, and never stripped. */
function Digits({ children }: { children: string }) {
  const [, lead = '', rest = ''] = children.match(/^([^\d−-]*)(.*)$/su) ?? []
  return (
    <>
      {lead && <span className="mr-[0.25em] text-[0.6em] tracking-normal text-ink-muted">{lead.trim()}</span>}
      {rest}
    </>
  )
}
