import { words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { Attribution } from '@/domain/claim/content'
import { capitalised, counting, listed } from './counted'

type Stop = { name: string; detail: string }

/**
 * The way from the speaker to the page, as a short path. Every stop draws the stretch of line that leads on from it,
 * so the path stays whole wherever it wraps; on a phone it runs down.
 */
export function AttributionPath({
  attribution,
  outlets,
}: {
  attribution: Attribution | null
  outlets: readonly string[]
}) {
  const say = words('fact')
  const chain = attribution?.chain ?? []
  // An outlet that speaks for itself is the start and the end of its path.
  const ends = outlets.filter((outlet) => !chain.some((stop) => stop.name === outlet))
  const last: Stop[] =
    ends.length > 0 ? [{ name: listed(ends), detail: say('outlets', counting(ends.length)) }] : []
  const stops = [...chain, ...last]
  return (
    <>
      <ol className="flex flex-col pt-1.5 sm:flex-row sm:flex-wrap sm:gap-y-4 sm:pt-0">
        {stops.map((stop, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and a path never changes its order.
          <PathStop key={`${n} ${stop.name}`} stop={stop} ends={n === stops.length - 1} />
        ))}
      </ol>
      {attribution && (
        <p className="mt-3 text-[0.8125rem] text-ink-muted">
          {say('passedOn', { mode: words('codes')(`mode.${attribution.mode}`) })}
        </p>
      )}
    </>
  )
}

const LINE =
  'relative border-pen pb-4 pl-5 max-sm:border-l-[1.5px] last:max-sm:border-transparent last:pb-0 ' +
  'sm:min-w-40 sm:flex-1 sm:border-t-[1.5px] sm:pt-3.5 sm:pr-6 sm:pb-0 sm:pl-0 sm:last:border-transparent'
const DOT =
  'absolute size-[9px] rounded-full border-[1.5px] border-pen -left-[5.25px] top-0 sm:left-0 sm:-top-[5.25px]'

function PathStop({ stop, ends }: { stop: Stop; ends: boolean }) {
  return (
    <li className={LINE}>
      <span aria-hidden="true" className={`${DOT} ${ends ? 'bg-pen' : 'bg-paper'}`} />
      {/* The line begins at the dot: the words stand beside it, not below. */}
      <div className="max-sm:-mt-1.5">
        <span className="block text-[0.9375rem] leading-snug font-semibold">
          <Words>{capitalised(stop.name)}</Words>
        </span>
        {stop.detail && (
          <span className="block text-[0.8125rem] text-ink-muted">
            <Words>{stop.detail}</Words>
          </span>
        )}
      </div>
    </li>
  )
}
