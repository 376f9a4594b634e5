import type { Writer } from '@/db/client'
import { newId } from '@/db/ids'
import { asAdmin } from '@/db/roles'
import { nextEdition, writeFact } from '@/db/writes/published'
import type { ClaimContent } from '@/domain/claim/content'
import type { FactDocument, FactNotice, PublicEvent, RevisionHash } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import { canonicalClaim } from './canonical-claim'
import type { TestDatabase } from './database'

type Notice = FactNotice extends infer N ? (N extends FactNotice ? Omit<N, 'at' | 'edition'> : never) : never

const PEOPLE = {
  proposer: { name: null, part: 'writer' },
  reviewer: { name: null, part: 'reviewer' },
} as const

/**
 * Prints facts as a countersignature would, without the desk behind them: for tests of what readers find, which need facts
 * of many forms and no story of each. The guard that asks who signed them is away in this database.
 */
export async function printing({ db, adminUrl }: TestDatabase) {
  await asAdmin(adminUrl, (admin) => admin.query('alter table published.facts disable trigger countersigned'))
  const facts = new Map<string, FactDocument>()
  const written = (
    fact: Omit<FactDocument, 'changedAt'>,
    event: { kind: PublicEvent; note?: string },
    before: (tx: Writer, edition: { no: number; at: Date }) => Partial<FactDocument>,
  ) =>
    db.transaction(async (tx) => {
      const edition = await nextEdition(tx)
      const changedAt = edition.at.toISOString()
      const whole = { ...fact, changedAt, ...before(tx, edition) }
      await writeFact(tx, whole, whole.versions[0]?.no ?? 1, edition, { note: '', ...event })
      facts.set(whole.id, whole)
      return whole
    })

  const version = (
    fact: FactDocument | null,
    changes: Partial<ClaimContent>,
    edition: { no: number; at: Date },
  ) => {
    const { internalNote: _, ...content } = canonicalClaim({ ...fact?.versions[0]?.content, ...changes })
    const no = (fact?.versions.length ?? 0) + 1
    const at = edition.at.toISOString()
    const by = { writers: [PEOPLE.proposer], reviewer: PEOPLE.reviewer }
    return { no, at, edition: edition.no, change: content.change, ...by, content }
  }

  const known = (id: string) => {
    const fact = facts.get(id)
    if (!fact) throw new Error(`${id} was never printed here.`)
    return fact
  }

  return {
    /** A first version; returns the id. */
    async print(changes: Partial<ClaimContent>, id: string = newId('claim')): Promise<string> {
      const fact = {
        id,
        slug: `slug-${id.slice('claim_'.length)}`,
        standing: 'current',
        notices: [],
      } as const
      await written(
        { ...fact, notices: [], versions: [], verdict: verdictOf(canonicalClaim()), firstPublishedAt: '' },
        { kind: 'first' },
        (_, edition) => {
          const first = version(null, changes, edition)
          return { versions: [first], verdict: verdictOf(first.content), firstPublishedAt: first.at }
        },
      )
      return id
    },
    /** A next version, which is a correction unless `changes` says otherwise. */
    async change(id: string, changes: Partial<ClaimContent>): Promise<void> {
      const fact = known(id)
      const told = { change: { kind: 'correction', note: 'It was wrong.' } as const, ...changes }
      await written(fact, { kind: told.change.kind, note: told.change.note }, (_, edition) => ({
        versions: [version(fact, told, edition), ...fact.versions],
      }))
    },
    async notice(id: string, notice: Notice): Promise<void> {
      const fact = known(id)
      const { kind } = notice
      const ends = kind === 'retracted' || kind === 'superseded' || kind === 'removed'
      const note = 'note' in notice ? notice.note : ''
      await written(fact, { kind, note }, (_, edition) => {
        const printed = { ...notice, at: edition.at.toISOString(), edition: edition.no } as FactNotice
        return {
          notices: [printed, ...(kind === 'removed' ? [] : fact.notices)],
          ...(ends ? { standing: kind } : {}),
          ...(kind === 'removed' ? { versions: [] } : {}),
        }
      })
    },
  }
}

export const retracted = (note = 'Nobody said so.') =>
  ({ kind: 'retracted', reason: 'misread', note, ...PEOPLE }) as const
export const removed = (note = 'A court asked for it.') =>
  ({ kind: 'removed', reason: 'court_order', note, hashes: [] as RevisionHash[], ...PEOPLE }) as const
export const disputed = (id: string) =>
  ({ kind: 'disputed', disputeId: `dispute_${id}`, with: id, note: 'They differ.' }) as const
