'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { AskedField } from '@/domain/claim/passage-answer'
import { answer, answerOfKey, yesToTheRest } from './answer-keys'
import { AnswerRow } from './answer-row'

/**
 * Each field that a passage must ground, with the question whether it does. By keyboard, one key answers the field in focus
 * and goes to the next; without script they are plain choices.
 */
export function AnswerFields({
  fields,
}: {
  fields: readonly { field: AskedField; term: string; value: ReactNode }[]
}) {
  const section = useRef<HTMLElement>(null)
  const isAlive = useHydrated()
  const rows = () => [...(section.current?.querySelectorAll('fieldset') ?? [])]
  const toWhatIsNext = (after: Element | null) => {
    const all = rows()
    const next = all.find((_, n) => n > 0 && all[n - 1] === after)
    const choice = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input')
    // After the last stands what decides; it is drawn able only once it knows of this answer.
    if (choice) return choice.focus()
    const form = section.current?.closest('form')
    setTimeout(() => form?.querySelector<HTMLButtonElement>('button[value="approve"]')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest('fieldset')
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const given = answerOfKey(event)
    if (!given && event.key !== 'a') return
    event.preventDefault()
    if (given) answer(row, given)
    else yesToTheRest(rows())
    toWhatIsNext(given ? row : null)
  }
  return (
    <section ref={section} aria-labelledby="says" onKeyDown={onKeyDown}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-2">
        <h2 id="says" className="text-xl">
          Does the passage say this?
        </h2>
        {/* Drawn before it can be used, so that nothing moves under a finger when the page comes to life. */}
        <Button
          variant="quiet"
          size="small"
          disabled={!isAlive}
          className="noscript:hidden"
          onClick={() => {
            yesToTheRest(rows())
            toWhatIsNext(null)
          }}
        >
          Yes to all the rest
        </Button>
      </div>
      <div className="border-t border-rule">
        {fields.map((each) => (
          <AnswerRow key={each.field} {...each} />
        ))}
      </div>
      <p className="mt-2 text-[0.8125rem] text-ink-muted max-md:hidden noscript:hidden">
        At a field, <kbd>y</kbd> answers yes, <kbd>n</kbd> no, <kbd>u</kbd> cannot tell, and goes to the next;{' '}
        <kbd>a</kbd> says yes to all the rest.
      </p>
    </section>
  )
}
