'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { step } from './list-steps'
import { openPalette, Palette } from './palette'
import { ShortcutList } from './shortcut-list'
import { type Shortcut, useShortcuts } from './shortcuts'
import { useKeyPresses } from './use-key-presses'

/** The keys that work all over the desk, and the list of all that work on the page. */
export function DeskShortcuts({ writes }: { writes: boolean }) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const everywhere = useMemo<Shortcut[]>(
    () => [
      { keys: '?', says: 'Show the shortcuts', press: () => dialog.current?.showModal() },
      { keys: '/', says: 'Search', press: () => focusSearch() || openPalette() },
      { keys: 'g h', says: 'Go home', press: () => router.push('/desk') },
      { keys: 'g r', says: 'Go to review', press: () => router.push('/desk/review') },
      { keys: 'g c', says: 'Go to claims', press: () => router.push('/desk/claims') },
      { keys: 'j', says: 'Next in the list', press: () => step(1) },
      { keys: 'k', says: 'The one before in the list', press: () => step(-1) },
    ],
    [router],
  )
  useShortcuts(everywhere)
  useKeyPresses()
  return (
    <>
      <Palette writes={writes} />
      <dialog
        ref={dialog}
        aria-labelledby="shortcuts-title"
        className="m-auto w-full max-w-md rounded-control border border-edge bg-sheet p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="shortcuts-title" className="mb-4 text-xl">
          Shortcuts
        </h2>
        <ShortcutList />
        <form method="dialog" className="mt-5">
          <Button type="submit" size="small">
            Close
          </Button>
        </form>
      </dialog>
    </>
  )
}

/** Puts the focus into the page's own search field; whether there is one. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  field?.focus()
  return field !== null
}
