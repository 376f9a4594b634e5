'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { isRedrawn } from './form-context'
import type { FormState } from './form-state'

/** The link a click would follow in this window, away from this page; null for anything else. */
function leavesBy(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return null
  const here = location.href.split('#')[0]
  return link.href.split('#')[0] === here ? null : link
}

/** Asks before a changed form is left, by a link or by the browser itself. */
export function useLeaveGuard(
  form: RefObject<HTMLFormElement | null>,
  guarded: boolean,
  { state, pending, question }: { state: FormState; pending: boolean; question: string },
) {
  const changed = useRef(false)
  const sending = useRef(false)

  useEffect(() => {
    sending.current = pending
  }, [pending])

  useEffect(() => {
    // What came back refused is still unsaved.
    changed.current = isRedrawn(state)
  }, [state])

  useEffect(() => {
    if (!guarded) return
    let agreed = false
    // A form that keeps what is typed loses nothing by being left, once it has.
    const unkept = () => form.current !== null && form.current.dataset.kept !== 'yes'
    const unsaved = () => changed.current && !sending.current && !agreed && unkept()
    const onClick = (event: MouseEvent) => {
      if (!unsaved() || !leavesBy(event)) return
      agreed = window.confirm(question)
      if (!agreed) event.preventDefault()
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault()
    }
    // Capturing on the window comes before the router's own listener, which heeds preventDefault.
    window.addEventListener('click', onClick, true)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      window.removeEventListener('click', onClick, true)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [form, guarded, question])

  return {
    touched: () => {
      changed.current = true
    },
  }
}
