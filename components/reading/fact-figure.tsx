import { words } from '@/components/language'
import { LargeQuantity, quantityParts } from '@/components/ui/quantity'
import { Words } from '@/components/ui/words'
import type { PublicContent } from '@/domain/claim/fact'
import { toldTime } from '../told'
import { beforeDate } from './when'

/** The number with its bounds, where, and as of when: as much of it as the fact has. */
export function FactFigure({ content }: { content: PublicContent }) {
  const parts = quantityParts(content.quantity)
  const { due } = content
  if (!parts && !content.place && !content.time) return null
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 border-t border-rule-strong border-b border-b-rule py-4">
      <LargeQuantity quantity={content.quantity} />
      <div className="min-w-0 text-[0.9375rem] leading-snug">
        {parts && (parts.noun || parts.bounds) && (
          <p>
            <Words className="font-semibold">{parts.noun}</Words>
            {parts.noun && parts.bounds && ', '}
            {parts.bounds}
          </p>
        )}
        <WhereAndWhen content={content} />
        {due && <p>{words('fact').rich('due', { date: () => <Told edtf={due.edtf} /> })}</p>}
      </div>
    </div>
  )
}

function WhereAndWhen({ content: { kind, place, time } }: { content: PublicContent }) {
  if (!place && !time) return null
  return (
    <p>
      {place && words('fact').rich('inPlace', { name: () => <Words>{place.name}</Words> })}
      {place && time && ', '}
      {time && beforeDate(kind, time)}
      {time && <Told edtf={time.edtf} />}
    </p>
  )
}

function Told({ edtf }: { edtf: string }) {
  return <b className="font-semibold">{toldTime(edtf)}</b>
}
