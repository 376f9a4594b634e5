'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { useHydrated } from '@/components/ui/use-hydrated'
import { judgementProblems, type Neighbour } from '@/domain/claim/judgement'
import { type AskedField, answerProblems } from '@/domain/claim/passage-answer'
import { missingSentence, unjudgedSentence } from './answer-words'
import { answersOf, judgementsOf } from './answers-of'

/**
 * Countersigns, once every field is answered and every fact that must be is judged; until then it says what is missing. Before script runs it can be pressed,
 * and the refusal stands at the field.
 */
export function CountersignButton({
  asked,
  facts,
  barrier,
}: {
  asked: readonly AskedField[]
  /** The public facts beside the claim. */
  facts: readonly Neighbour[]
  barrier: { id: string } | null
}) {
  const place = useRef<HTMLSpanElement>(null)
  const isAlive = useHydrated()
  // Told from the start, so that it has its room and nothing moves when the page comes to life.
  const [missing, setMissing] = useState(() => (barrier ? null : missingIn(new FormData(), asked, facts)))
  useLayoutEffect(() => {
    const form = place.current?.closest('form')
    if (!form || barrier) return
    const look = () => setMissing(missingIn(new FormData(form), asked, facts))
    look()
    form.addEventListener('input', look)
    return () => form.removeEventListener('input', look)
  }, [asked, facts, barrier])
  return (
    <>
      <span ref={place} className="contents">
        <SubmitButton
          name="decision"
          value="approve"
          variant="countersign"
          busy="Countersigning …"
          barrier={barrier ?? (isAlive && missing !== null ? { id: 'still-missing' } : null)}
        >
          Countersign
        </SubmitButton>
      </span>
      <p
        id="still-missing"
        aria-live="polite"
        className="order-last col-span-full w-full text-[0.8125rem] text-ink-muted empty:hidden noscript:hidden"
      >
        {missing}
      </p>
    </>
  )
}

/** What a form still lacks before it countersigns, in words; null when nothing. */
const missingIn = (
  form: FormData,
  asked: readonly AskedField[],
  facts: readonly Neighbour[],
): string | null =>
  missingSentence(answerProblems(asked, answersOf(form))) ??
  unjudgedSentence(judgementProblems(facts, judgementsOf(form)))
