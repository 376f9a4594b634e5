import { DefinitionList } from '@/components/ui/definition-list'
import type { ClaimContent } from '@/domain/claim/content'
import type { ReadField } from '@/domain/claim/field-text'
import { claimItems } from './claim-items'

/** All fields of a revision as they are signed, empty ones left out, and those that stand elsewhere on the page. */
export function ClaimSheet({
  content,
  without = [],
}: {
  content: ClaimContent
  without?: readonly ReadField[]
}) {
  const items = claimItems(content).filter(({ field }) => field === 'origins' || !without.includes(field))
  return <DefinitionList beside items={items} />
}
