'use client'

import { type Shortcut, useShortcuts } from './shortcuts'

/** Presses the button of that name in the suggestion that has the focus, else in the first. */
const press = (name: string) => () => {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-suggestion]')]
  const entry = entries.find((one) => one.contains(document.activeElement)) ?? entries[0]
  entry?.querySelector<HTMLButtonElement>(`[data-${name}] button`)?.click()
}

const KEYS: readonly Shortcut[] = [
  { keys: 'a', says: 'Accept the suggestion into the claim form', press: press('accept') },
  { keys: 'd', says: 'Dismiss the suggestion', press: press('dismiss') },
]

/** The keys of the list of suggestions; j and k move along it as along every list. */
export function SuggestionKeys() {
  useShortcuts(KEYS)
  return null
}
