'use client'

import { NeighbourList } from './neighbour-list'
import { nothingTold, ToldAlready } from './told-already'
import { type ToldNow, useTold } from './told-context'

const ID = 'in-the-ledger'

/** What the ledger holds already of what is typed, in lists that follow the typing. */
export function ToldNowList() {
  const now = useTold()
  if (!now) return null
  return (
    <section id={ID} className="grid gap-4 border-t border-rule pt-3">
      <h2 className="font-serif text-xl font-medium">In the ledger already</h2>
      {now === 'asking' ? <p className="text-sm text-ink-muted">Looking it up …</p> : <Lists now={now} />}
    </section>
  )
}

function Lists({ now: { told, own, others } }: { now: ToldNow }) {
  const nothing = nothingTold(told) && others.length === 0
  return (
    <>
      {nothing && <p className="text-sm text-ink-muted">Nothing of this is told yet.</p>}
      {own && others.length > 0 && (
        <section>
          <h3 className="font-sans text-sm font-semibold">Beside it, in the same days</h3>
          <NeighbourList own={own} others={others} />
        </section>
      )}
      <ToldAlready told={told} />
    </>
  )
}

/** The same in a few words, where the buttons are: read out when it changes. */
export function ToldNowLine() {
  const now = useTold()
  const words = now && now !== 'asking' && wordsOf(now)
  return (
    <p role="status" className="min-h-5 text-[0.8125rem]">
      {words && <a href={`#${ID}`}>{words}</a>}
    </p>
  )
}

function wordsOf({ told, others }: ToldNow): string {
  const contradictions = others.filter(({ kind }) => kind === 'contradicts').length
  return [
    contradictions > 0 && `Contradicts ${contradictions}`,
    told.same.length > 0 && `${told.same.length} much the same`,
    told.cited.length > 0 && `passage cited by ${told.cited.length} more`,
  ]
    .filter(Boolean)
    .join(' · ')
}
