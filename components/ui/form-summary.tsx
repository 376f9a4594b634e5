'use client'

import { type MouseEvent, useContext, useEffect, useRef } from 'react'
import { FormContext, fieldId } from './form-context'
import { Shape } from './shape'

function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))
  if (!field) return
  event.preventDefault()
  field.focus()
}

/** What stands against the form, in one place: announced, given the focus, and linked to each field. */
export function FormSummary() {
  const { id, state } = useContext(FormContext)
  const box = useRef<HTMLDivElement>(null)
  const errors = Object.entries(state.errors)
  const told = state.message !== null || errors.length > 0

  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])

  if (!told) return null
  const many =
    errors.length === 1 ? 'One answer needs another look.' : `${errors.length} answers need another look.`
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a post without script the browser must start here, not at the top.
      autoFocus
      className="flex gap-2.5 border-l-[3px] border-retracted bg-wash px-4 py-3 text-sm"
    >
      <Shape name="barred" className="mt-0.5 size-4 text-retracted" />
      <div className="grid min-w-0 gap-1.5">
        <p className="font-semibold text-retracted">{state.message ?? many}</p>
        {errors.length > 0 && (
          <ul className="grid list-disc gap-1 pl-4">
            {errors.map(([key, sentence]) => (
              <li key={key}>
                <a href={`#${fieldId(id, key)}`} onClick={goTo} className="inline-block min-h-6 align-top">
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
