import { gainSentences } from '@/components/desk/origin-comparison'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { Revision } from '@/db/queries/claims'
import { originGain } from '@/domain/evidence/independence'
import type { Query } from './is-being-written'

/** What a passage just added does for the fact, above all whether it brings another origin. */
export function PassageAdded({ revision, query }: { revision: Revision; query: Query }) {
  const { citations } = revision.content
  const added = citations.at(-1)
  if (query.cited !== String(revision.no) || !added) return null
  return (
    <Notice tone="success" title="Passage added" live>
      <Words>{gainSentences(originGain(citations.slice(0, -1), added)).join(' ')}</Words> Readers keep what
      they have until this draft is countersigned: look it over and send it to review.
    </Notice>
  )
}
