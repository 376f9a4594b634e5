'use client'

import { useRegistered } from './shortcuts'
import { switchShortcuts, useShortcutsAreOn } from './shortcuts-switch'

// Held with ctrl or cmd, or the browser's own: nobody presses these unmeant, and they stay on.
const ALWAYS = [
  { keys: 'enter', says: 'Open' },
  { keys: 'ctrl/cmd k', says: 'Find or do anything' },
  { keys: 'ctrl/cmd enter', says: 'Save the form' },
]

/** The keys that do something on this page, and the switch that turns single keys off on this device. */
export function ShortcutList() {
  const shortcuts = useRegistered()
  const on = useShortcutsAreOn()
  return (
    <>
      <dl className="grid gap-y-2 text-sm">
        {[...shortcuts, ...ALWAYS].map(({ keys, says }) => (
          <div key={keys} className="flex justify-between gap-6">
            <dt>{says}</dt>
            <dd>
              <kbd className="rounded-control border border-rule bg-wash px-1.5 font-sans">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4"
          checked={on}
          onChange={(event) => switchShortcuts(event.target.checked)}
        />
        Single keys do something on this device
      </label>
    </>
  )
}
