import type { Reader } from '@/db/client'
import { evidenceFor } from '@/db/queries/evidence'
import { lastOnMeasure } from '@/db/queries/measured'
import { measureById, measureByTitle } from '@/db/queries/measures'
import { type CitedBefore, citingBefore, claimsTold, type ToldClaim } from '@/db/queries/told-already'
import type { ClaimContent } from '@/domain/claim/content'
import { SAME_REASONS, type SameReason, sameness, wordingOf } from '@/domain/claim/wording'
import { searchWords } from '@/domain/search/words'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { EnteredClaim } from './claim-content'

/** What the ledger holds already of what a claim tells. */
export type ToldAlready = {
  /** Claims that are much the same, the surest first. */
  same: (ToldClaim & { reason: SameReason })[]
  /** Other claims that rest on one of its passages. */
  cited: CitedBefore[]
  /** What readers were told last of its measure. */
  onMeasure: MeasuredLine[]
}

const MOST_SAME = 6

/** Looks for a claim, finished or not, in the ledger; `id` is empty for one that is not in it. What it is linked to is no news. */
export async function toldAlready(reader: Reader, id: string, content: ClaimContent): Promise<ToldAlready> {
  const except = [id, ...content.links.map(({ fact }) => fact.id)]
  const own = dated(content)
  const resting = content.citations.filter(({ role }) => role === 'supports' || role === 'disputes')
  const [found, cited, onMeasure] = await Promise.all([
    claimsTold(reader, own, except),
    citingBefore(
      reader,
      resting.map(({ passage }) => passage.id),
      except,
    ),
    content.measure ? lastOnMeasure(reader, content.measure.id, except) : [],
  ])
  const same = found
    .flatMap((claim) => {
      const reason = sameness(own, { ...claim, words: searchWords(claim.statement) })
      return reason ? [{ ...claim, reason }] : []
    })
    .sort((a, b) => rank(a.reason) - rank(b.reason) || Number(b.isPublic) - Number(a.isPublic))
  return { same: same.slice(0, MOST_SAME), cited, onMeasure }
}

const rank = (reason: SameReason) => SAME_REASONS.indexOf(reason)

const dated = (content: ClaimContent) => ({
  ...wordingOf(content),
  earliest: content.time?.earliest ?? null,
  latest: content.time?.latest ?? null,
})

/** What is typed as the content it would become: nothing is made for it, and what is unknown by now is left out. */
export async function contentTyped(reader: Reader, entered: EnteredClaim): Promise<ClaimContent> {
  const { topicTitle: _, citations, measure, links, ...rest } = entered
  const [evidence, found] = await Promise.all([
    evidenceFor(reader, [...new Set(citations.map(({ passageId }) => passageId))]),
    measure && (measure.id ? measureById(reader, measure.id) : measureByTitle(reader, measure.title)),
  ])
  return {
    ...rest,
    topic: null,
    measure: measure && found ? placedOn(found, measure) : null,
    links: links.map(({ kind, factId, amount }) => ({ kind, fact: { id: factId, statement: '' }, amount })),
    citations: citations.flatMap(({ passageId, role, saidBy }) => {
      const known = evidence.get(passageId)
      return known ? [{ ...known, role, saidBy }] : []
    }),
  }
}

function placedOn(
  { id, slug, title, unit, nouns, places }: NonNullable<Awaited<ReturnType<typeof measureById>>>,
  { role, direction, despite }: NonNullable<EnteredClaim['measure']>,
): NonNullable<ClaimContent['measure']> {
  return { id, slug, title, unit, nouns, places, role, direction, despite }
}
