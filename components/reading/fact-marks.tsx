import { Status } from '@/components/ui/status'
import type { ChangeKind } from '@/domain/claim/content'
import type { Standing } from '@/domain/claim/fact'

type Marked = {
  standing: Standing
  disputed: boolean
  change: ChangeKind
  checkAgainOn: string | null
  /** The day it is read for, YYYY-MM-DD. */
  on: string
}

/** What a fact wears in a list: where it stands when it does not stand plainly, and what became of it. */
export function FactMarks({ standing, disputed, change, checkAgainOn, on }: Marked) {
  const stands = standing === 'current'
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-[0.8125rem] empty:hidden">
      {!stands && <Status name={standing} />}
      {stands && disputed && <Status name="disputed" />}
      {stands && checkAgainOn !== null && on > checkAgainOn && <Status name="ageing" />}
      {change === 'correction' && <Status name="corrected" />}
      {change === 'update' && <Status name="updated" />}
    </span>
  )
}
