'use client'

import { useEffect, useRef, useState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
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
  const [missing, setMissing] = useState<string | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form || barrier) return
    const look = () => {
      const given = new FormData(form)
      setMissing(
        missingSentence(answerProblems(asked, answersOf(given))) ??
          unjudgedSentence(judgementProblems(facts, judgementsOf(given))),
      )
    }
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
          barrier={barrier ?? (missing === null ? null : { id: 'still-missing' })}
        >
          Countersign
        </SubmitButton>
      </span>
      <p
        id="still-missing"
        aria-live="polite"
        className="order-last col-span-full w-full text-[0.8125rem] text-ink-muted empty:min-h-[1lh] noscript:hidden"
      >
        {missing}
      </p>
    </>
  )
}
