'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useHydrated } from './use-hydrated'

type Field = HTMLInputElement | HTMLTextAreaElement
type Early = { value: string; start: number | null; end: number | null; isActive: boolean }

/**
 * Keeps what was typed into the field of this id before its page came to life. React 19 writes the words that a text area
 * was drawn with over those that stand there when it takes the area over, and takes a selection away with them.
 */
export function useTypedEarly<Of extends Field>(id: string): RefObject<Of | null> {
  const field = useRef<Of>(null)
  const isTakenOver = !useHydrated()
  // Read while drawing: what stands there is gone once this is drawn.
  const [early] = useState(() => (isTakenOver ? earlyIn(id) : null))

  useLayoutEffect(() => {
    const node = field.current
    if (!node || !early) return
    // Another value than the drawn one was typed in between, and is newer.
    if (node.value !== early.value && node.value === node.defaultValue) node.value = early.value
    if (early.isActive && early.start !== null && node.value === early.value)
      node.setSelectionRange(early.start, early.end)
  }, [early])

  return field
}

function earlyIn(id: string): Early | null {
  // On the server nobody has typed yet, and there is no kind of element to compare with.
  if (typeof document === 'undefined') return null
  const node = document.getElementById(id)
  if (!(node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) return null
  const { value, selectionStart: start, selectionEnd: end } = node
  return { value, start, end, isActive: node === document.activeElement }
}
