import { words } from '@/components/language'
import { Mark } from '@/components/ui/mark'
import { Moment } from '@/components/ui/moment'
import { Status } from '@/components/ui/status'
import type { ChangeKind } from '@/domain/claim/content'
import type { Verdict } from '@/domain/evidence/origin'
import { Dotted } from './dotted'
import { originWords, verdictStatus, verdictTitle } from './verdict-words'

/** What a reader may conclude, on what, since when; and what we put our name to. */
export function VerdictLine({
  verdict,
  countersignedAt,
  change,
}: {
  verdict: Verdict
  countersignedAt: string
  /** What its newest version did to the one before. */
  change: ChangeKind
}) {
  const say = words('fact')
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 pt-4 text-[0.9375rem]">
      <Mark className="size-6 translate-y-px" />
      <Dotted>
        <span>
          <Status name={verdictStatus(verdict)}>{verdictTitle(verdict)}</Status>
        </span>
        <span>{originWords(verdict, true)}</span>
        <span>{say.rich('countersigned', { when: () => <Moment at={countersignedAt} form="day" /> })}</span>
        {(change === 'correction' || change === 'update') && (
          <a href="#changes" className="no-underline">
            <Status name={change === 'correction' ? 'corrected' : 'updated'} />
          </a>
        )}
      </Dotted>
      <p className="col-start-2 text-[0.8125rem] text-ink-muted">{say(`vouched.${verdict.kind}`)}</p>
    </div>
  )
}
