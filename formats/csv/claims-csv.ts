import type { ListedClaim } from '@/db/queries/claims-list'
import type { Column } from './csv'

/** The columns of the desk's list of claims, as it can be taken along. */
export const claimColumns = (origin: string): Column<ListedClaim>[] => [
  { name: 'id', type: 'string', says: 'the claim, for ever', of: ({ id }) => id },
  { name: 'address', type: 'string', says: 'its page', of: ({ id }) => `${origin}/desk/claims/${id}` },
  { name: 'statement', type: 'string', says: 'what it says', of: ({ statement }) => statement },
  { name: 'state', type: 'string', says: 'where it stands', of: ({ state }) => state },
  { name: 'revision', type: 'integer', says: 'its newest revision', of: ({ no }) => no },
  { name: 'topic', type: 'string', says: 'what it is filed under', of: ({ topic }) => topic },
  { name: 'measure', type: 'string', says: 'the measure it stands on', of: ({ measure }) => measure },
  { name: 'writer', type: 'string', says: 'who wrote that revision', of: ({ writer }) => writer },
  {
    name: 'reviewer',
    type: 'string',
    says: 'whose review it is by name',
    of: ({ assignee }) => assignee?.name ?? null,
  },
  { name: 'review_due', type: 'string', says: 'the day that review is due', of: ({ due }) => due },
  {
    name: 'open_threads',
    type: 'integer',
    says: 'its threads of comments that are open',
    of: ({ openThreads }) => openThreads,
  },
  { name: 'outlet', type: 'string', says: 'who published its report', of: ({ report }) => report.outlet },
  { name: 'report', type: 'string', says: 'the report it is drawn from', of: ({ report }) => report.title },
  { name: 'report_id', type: 'string', says: 'the same, for ever', of: ({ report }) => report.id },
  {
    name: 'changed_at',
    type: 'datetime',
    says: 'when it last changed, in UTC',
    of: ({ changedAt }) => changedAt.toISOString(),
  },
]
