'use client'

import { useEffect } from 'react'
import { shortcutFor } from './shortcuts'
import { shortcutsAreOn } from './shortcuts-switch'

/** How long the second of two keys may take. */
const PATIENCE = 1000

/** Whether keys are words here: in a field, or while a list or a dialog has them for itself. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]') !==
    null

/** Presses what is registered for the keys as they are pressed: never while typing, never when switched off. */
export function useKeyPresses(): void {
  useEffect(() => {
    let before = ''
    let since = 0
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return
      if (isTyping(event.target) || document.querySelector('dialog[open]') || !shortcutsAreOn()) return
      if (event.key === 'Shift') return
      const begun = before !== '' && event.timeStamp - since < PATIENCE
      const together = begun ? shortcutFor(`${before} ${event.key}`) : null
      const shortcut = together ?? shortcutFor(event.key)
      before = shortcut === 'more' ? event.key : ''
      since = event.timeStamp
      if (shortcut === null || shortcut === 'more') return
      event.preventDefault()
      shortcut.press()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
