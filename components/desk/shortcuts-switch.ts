'use client'

import { useSyncExternalStore } from 'react'

const NAME = 'desk-shortcuts'
const listeners = new Set<() => void>()

/** Whether single keys do anything, on this device: who speaks to their computer would press them unmeant. */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
  for (const listener of listeners) listener()
}

export function useShortcutsAreOn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shortcutsAreOn,
    () => true,
  )
}
