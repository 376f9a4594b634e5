import { Notice } from '@/components/ui/notice'

type Query = Record<string, string | string[] | undefined>

const DECIDED: ReadonlyMap<string, { title: string; sentence: string }> = new Map(
  Object.entries({
    countersign: { title: 'Countersigned', sentence: 'Readers see it now, in the words you saw.' },
    decline: { title: 'Declined', sentence: 'It stays at the desk with your remark; readers never see it.' },
    withdraw: { title: 'Withdrawn', sentence: 'Nobody will decide on it. Readers never see it.' },
  }),
)

/** What the person who comes to a proposal's page has just done with it. */
export function JustDone({ query }: { query: Query }) {
  if (query.proposed)
    return (
      <Notice tone="success" title="Sent to a second person" live>
        It waits under “Review” for a reviewer who is not you. Until then readers see nothing of it.
      </Notice>
    )
  const decided = DECIDED.get(String(query.decided))
  return decided ? (
    <Notice tone="success" title={decided.title} live>
      {decided.sentence}
    </Notice>
  ) : null
}
