'use client'

import { useContext } from 'react'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FormContext } from '@/components/ui/form-context'
import { Notice } from '@/components/ui/notice'

const BECAUSE: Record<string, string> = { url: 'the same address', text: 'the same text' }

/** Points out reports captured before from this address or with this text, and asks whether to go on. */
export function SeenBefore() {
  const { seenId = [], seenTitle = [], seenBecause = [] } = useContext(FormContext).state.values
  if (seenId.length === 0) return null
  return (
    <Notice tone="warning" title="Seen before">
      <ul className="mt-1 mb-3 grid list-disc gap-1 pl-4">
        {seenId.map((id, index) => (
          <li key={id}>
            <a href={`/desk/reports/${id}`}>
              <bdi>{seenTitle[index]}</bdi>
            </a>{' '}
            ({BECAUSE[seenBecause[index] ?? 'url']})
          </li>
        ))}
      </ul>
      <CheckboxField name="again" label="It is another report: capture it all the same" />
    </Notice>
  )
}
