'use client'

import { useEffect, useSyncExternalStore } from 'react'

/** A key, or keys one after the other ("g h"), what it does in a few words, and the doing. */
export type Shortcut = { keys: string; says: string; press: () => void }

// Registered by what is on the page, last first: a page's own key comes before the desk's.
let registered: readonly (readonly Shortcut[])[] = []
const listeners = new Set<() => void>()

function change(next: readonly (readonly Shortcut[])[]): void {
  registered = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Adds keys while the component is on the page. `shortcuts` must stay the same list from one draw to the next. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    change([shortcuts, ...registered])
    return () => change(registered.filter((other) => other !== shortcuts))
  }, [shortcuts])
}

/** All keys that do something here, each once, as the list of shortcuts shows them. */
export function useRegistered(): Shortcut[] {
  const all = useSyncExternalStore(
    listen,
    () => registered,
    () => NONE,
  )
  return [...new Map([...all].reverse().flatMap((list) => list.map((one) => [one.keys, one]))).values()]
}

const NONE: typeof registered = []

/** The shortcut those keys press, 'more' when they begin one, else null. */
export function shortcutFor(keys: string): Shortcut | 'more' | null {
  const all = registered.flat()
  const whole = all.find((shortcut) => shortcut.keys === keys)
  return whole ?? (all.some((shortcut) => shortcut.keys.startsWith(`${keys} `)) ? 'more' : null)
}
