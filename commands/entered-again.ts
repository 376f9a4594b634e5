import type { ClaimContent } from '@/domain/claim/content'
import type { EnteredClaim } from './claim-content'

/** A revision's content as its form would post it again, untouched. */
export function enteredAgain(content: ClaimContent): EnteredClaim {
  const { topic, measure, links, citations, ...rest } = content
  return {
    ...rest,
    topicTitle: topic?.title ?? '',
    measure: measure && {
      id: measure.id,
      title: measure.title,
      role: measure.role,
      direction: measure.direction,
      despite: measure.despite,
    },
    links: links.map(({ kind, fact, amount }) => ({ kind, factId: fact.id, amount })),
    citations: citations.map(({ passage, role, saidBy }) => ({ passageId: passage.id, role, saidBy })),
  }
}
