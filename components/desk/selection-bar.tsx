'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { codePointOffset } from '@/domain/evidence/code-point'
import { type Shortcut, useShortcuts } from './shortcuts'

type Selected = { start: number; end: number; exact: string }

/**
 * Appears when words of the captured text are selected, and hands them to the form `form` by its id: the span in
 * code points with the words themselves. Key `n` presses it. Without script there is the typed way in that form.
 */
export function SelectionBar({
  form,
  report,
  label,
  also,
}: {
  form: string
  report: string
  label: string
  /** A second way with the words, by the intent it posts. */
  also?: { intent: string; label: string }
}) {
  const selected = useSelectedSpan('captured-text')
  const button = useRef<HTMLButtonElement>(null)
  const keys = useMemo<Shortcut[]>(
    () => [{ keys: 'n', says: 'Cite the selected words', press: () => button.current?.click() }],
    [],
  )
  useShortcuts(keys)
  return (
    <div aria-live="polite" className="sticky bottom-0 z-10 print:hidden">
      {selected && (
        <div className="flex flex-wrap items-center gap-3 border border-rule-strong bg-sheet px-4 py-3 text-sm">
          <input type="hidden" form={form} name="citeReport" value={report} />
          <input type="hidden" form={form} name="citeStart" value={selected.start} />
          <input type="hidden" form={form} name="citeEnd" value={selected.end} />
          <input type="hidden" form={form} name="citeExact" value={selected.exact} />
          <q
            className={`line-clamp-1 min-w-0 flex-1 font-serif text-base ${also ? 'basis-full' : 'basis-48'}`}
          >
            {selected.exact}
          </q>
          <Button ref={button} type="submit" form={form} name="intent" value="cite" variant="primary">
            {label} <kbd className="font-mono text-xs opacity-80">n</kbd>
          </Button>
          {also && (
            <Button type="submit" form={form} name="intent" value={also.intent}>
              {also.label}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function useSelectedSpan(id: string): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const read = () => {
      const text = document.getElementById(id)
      const selection = document.getSelection()
      if (!text || !selection || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      // A click elsewhere (into the form, say) keeps what was selected; a click in the text lets it go.
      if (!text.contains(range.commonAncestorContainer)) return
      setSelected(spanOf(text, range))
    }
    document.addEventListener('selectionchange', read)
    // Words may have been selected before the page was ready to listen.
    read()
    return () => document.removeEventListener('selectionchange', read)
  }, [id])
  return selected
}

/** The selected words without the white space around them, with their place in the element's text. */
function spanOf(text: HTMLElement, range: Range): Selected | null {
  const words = range.toString()
  const exact = words.trim()
  if (exact === '') return null
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(range.startContainer, range.startOffset)
  const lead = before.toString() + words.slice(0, words.length - words.trimStart().length)
  const start = codePointOffset(lead, lead.length)
  return { start, end: start + codePointOffset(exact, exact.length), exact }
}
