'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Found } from '@/db/queries/found-at-desk'
import { useHydrated } from '../ui/use-hydrated'
import { useFound } from './use-found'

const PAGES = [
  { name: 'Home', href: '/desk' },
  { name: 'Claims', href: '/desk/claims' },
  { name: 'Review', href: '/desk/review' },
  { name: 'Reports', href: '/desk/reports' },
  { name: 'Measures', href: '/desk/measures' },
  { name: 'Challenges', href: '/desk/challenges' },
  { name: 'History', href: '/desk/history' },
  { name: 'Your account', href: '/desk/account' },
  { name: 'Reading room', href: '/' },
]

const ACTS = [
  { name: 'Capture a report', href: '/desk/reports/new' },
  { name: 'Import claims', href: '/desk/claims/import' },
]

const KINDS = {
  claim: 'Claim',
  fact: 'Fact',
  report: 'Report',
  topic: 'Topic',
  measure: 'Measure',
  person: 'Person',
}

const ADDRESS: Record<Found['kind'], (id: string) => string> = {
  claim: (id) => `/desk/claims/${id}`,
  fact: (id) => `/desk/claims/${id}`,
  report: (id) => `/desk/reports/${id}`,
  topic: (id) => `/desk/claims?topic=${id}`,
  measure: (id) => `/desk/measures/${id}`,
  person: (id) => `/desk/claims?writer=${id}`,
}

const dialog = () => document.querySelector<HTMLDialogElement>('dialog#palette')

export function openPalette(): void {
  if (!document.querySelector('dialog[open]')) dialog()?.showModal()
}

/** Ctrl or cmd with k: every page, act, claim, report, topic and person of the desk, found by words. */
export function Palette({ writes }: { writes: boolean }) {
  const router = useRouter()
  const [words, setWords] = useState('')
  const found = useFound(words)
  useOpenedByKey()
  // Drawn by the server its hidden label would bring a style in the page, which the page's policy does not let in.
  const isAlive = useHydrated()
  const go = (href: string) => {
    dialog()?.close()
    setWords('')
    router.push(href)
  }
  const matching = (all: typeof PAGES) =>
    all.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <dialog
      id="palette"
      aria-label="Find or do anything"
      className="mx-auto mt-[12vh] w-full max-w-xl rounded-control border border-edge bg-sheet p-0 text-ink backdrop:bg-ink/40"
    >
      {isAlive && (
        <Command shouldFilter={false} label="Find or do anything" loop>
          <Command.Input
            value={words}
            onValueChange={setWords}
            placeholder="A page, an act, or words of a claim, report, topic or person"
            className="w-full border-b border-rule bg-transparent px-4 py-3 text-base outline-none placeholder:text-ink-muted"
          />
          <Command.List label="What was found" className="max-h-[50vh] overflow-y-auto p-2">
            <Command.Empty className="px-3 py-2 text-sm text-ink-muted">Nothing is called so.</Command.Empty>
            {matching(writes ? [...ACTS, ...PAGES] : PAGES).map(({ name, href }) => (
              <Entry key={href} kind="Go to" name={name} open={() => go(href)} value={href} />
            ))}
            {found.map(({ kind, id, name }) => (
              <Entry
                key={id}
                kind={KINDS[kind]}
                name={name || 'Without a statement yet'}
                open={() => go(ADDRESS[kind](id))}
                value={id}
              />
            ))}
          </Command.List>
        </Command>
      )}
    </dialog>
  )
}

function Entry({ kind, name, value, open }: { kind: string; name: string; value: string; open: () => void }) {
  return (
    <Command.Item
      value={value}
      onSelect={open}
      className="flex min-h-8 cursor-pointer items-baseline gap-3 rounded-control px-3 py-1.5 text-sm aria-selected:bg-wash aria-selected:outline aria-selected:outline-edge"
    >
      <span className="w-16 shrink-0 text-[0.8125rem] text-ink-muted">{kind}</span>
      <bdi className="min-w-0">{name}</bdi>
    </Command.Item>
  )
}

function useOpenedByKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      openPalette()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
