'use client'

import type { Difference } from '@/domain/claim/difference'
import { useField } from '../ui/form-context'
import { DifferenceList } from './difference-list'

/** After a save over something newer: what the colleague saved and what was typed here, word by word. */
export function BothVersions() {
  const told = useField('bothVersions').typed
  const differences: Difference[] = told ? JSON.parse(told) : []
  if (differences.length === 0) return null
  return (
    <section aria-label="Both versions" className="grid gap-2 border-l-[3px] border-disputed pl-4">
      <p className="text-sm">
        <strong>Both versions.</strong> Struck out is what your colleague saved, underlined is what you typed.
        Change what you want to keep of theirs below, then save again. Passages, measure and links are not
        compared here.
      </p>
      <DifferenceList differences={differences} />
    </section>
  )
}
