'use client'

import { useContext, useRef } from 'react'
import { FormContext } from '../ui/form-context'
import type { Keeping } from './keeping'
import { useKeeping } from './use-keeping'

/** Keeps what is typed in the form around it, and says how that stands. Without script there is nothing to say. */
export function KeptLine({
  place,
  baseNo,
  restored,
}: {
  place: string
  baseNo: number
  /** Whether the form began with words that were kept before. */
  restored: boolean
}) {
  const { state, pending } = useContext(FormContext)
  const line = useRef<HTMLParagraphElement>(null)
  // A post that came back, with a row more or a sentence at a field, holds words that no revision has.
  const cameBack = state.attempt > (restored ? 1 : 0)
  const keeping = useKeeping(line, { place, baseNo, pending, cameBack })
  return (
    <p
      ref={line}
      role="status"
      tabIndex={-1}
      className={`min-h-5 text-[0.8125rem] ${isTrouble(keeping) ? 'basis-full font-semibold text-retracted' : 'text-ink-muted'}`}
    >
      {said(keeping)}
      {keeping.keptAt && !isTrouble(keeping) && <span aria-hidden="true"> · {time(keeping.keptAt)}</span>}
      {keeping.stand === 'signed-out' && (
        <>
          {' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in beside this page
          </a>
        </>
      )}
    </p>
  )
}

const isTrouble = ({ stand }: Keeping) =>
  stand === 'unreachable' || stand === 'signed-out' || stand === 'unfit'

/** The same words while it stands the same, so that they are read out once. */
function said({ stand, keptAt }: Keeping): string {
  if (stand === 'unreachable')
    return 'Not kept: the desk cannot be reached. Your words stay in this tab and are kept as soon as it is back.'
  if (stand === 'signed-out')
    return 'Not kept: you are signed out. Your words stay in this tab and are kept once you are signed in again.'
  if (stand === 'unfit')
    return 'Not kept: this is more than a claim can hold. Shorten it, or save it as it is.'
  return keptAt ? 'Kept as you type, not saved yet' : ''
}

const time = (at: string) =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
