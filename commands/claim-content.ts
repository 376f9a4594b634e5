import type { Writer } from '@/db/client'
import { evidenceFor } from '@/db/queries/evidence'
import { measureById } from '@/db/queries/measures'
import { linkableFacts } from '@/db/queries/published'
import { recordHistory } from '@/db/writes/history'
import { ensureMeasure } from '@/db/writes/measures'
import { ensureTopic } from '@/db/writes/topics'
import type { ClaimContent, ClaimEntry } from '@/domain/claim/content'
import { type Problem, problem } from '@/domain/claim/problem'
import { amountProblems } from '@/domain/claim/submission-measure'
import { boundsProblems } from '@/domain/claim/submission-numbers'
import { err, ok, type Result } from '@/domain/result'

/** An entry as a form posts it: the topic and the measure by their titles, because they may be created in passing. */
export type EnteredClaim = Omit<ClaimEntry, 'topicId' | 'measure'> & {
  topicTitle: string
  measure: EnteredMeasure | null
}

/** `id` where the form was drawn with that measure and its title was not touched: it may be called otherwise by now. */
export type EnteredMeasure = Omit<NonNullable<ClaimEntry['measure']>, 'measureId'> & {
  title: string
  id?: string
}

export type ContentRefusal =
  | { kind: 'passage-unknown'; passageId: string }
  | { kind: 'fact-unknown'; factId: string }
  /** What not even a draft may hold: bounds out of order, a measure that nothing belongs to. */
  | { kind: 'problems'; problems: Problem[] }

/** Writes out everything an entry rests on, so that one hash covers all that a reviewer will see. */
export async function contentFor(
  tx: Writer,
  entered: EnteredClaim,
  personId: string,
): Promise<Result<ClaimContent, ContentRefusal>> {
  const { topicTitle, citations, measure, links, ...rest } = entered
  const problems = [...boundsProblems(rest), ...amountProblems(links)]
  if (measure && topicTitle === '') problems.push(problem('topic', 'topic-missing'))
  if (problems.length > 0) return err({ kind: 'problems', problems })
  const evidence = await evidenceFor(tx, [...new Set(citations.map((citation) => citation.passageId))])
  const cited: ClaimContent['citations'] = []
  for (const { passageId, role, saidBy } of citations) {
    const found = evidence.get(passageId)
    if (!found) return err({ kind: 'passage-unknown', passageId })
    cited.push({ ...found, role, saidBy })
  }
  const facts = await linkableFacts(tx, [...new Set(links.map(({ factId }) => factId))])
  const linked: ClaimContent['links'] = []
  for (const { kind, factId, amount } of links) {
    const statement = facts.get(factId)
    if (statement === undefined) return err({ kind: 'fact-unknown', factId })
    linked.push({ kind, fact: { id: factId, statement }, amount })
  }
  const topic = topicTitle === '' ? null : await ensureTopic(tx, topicTitle, personId)
  const placed = measure && topic ? await placedOn(tx, measure, topic.id, rest, personId) : ok(null)
  if (!placed.ok) return placed
  return ok({ ...rest, topic, citations: cited, measure: placed.value, links: linked })
}

/** The measure of that title; a new one counts what this claim counts, where it counts it. */
async function placedOn(
  tx: Writer,
  { title, id: known, ...placement }: EnteredMeasure,
  topicId: string,
  { quantity, place }: Pick<ClaimContent, 'quantity' | 'place'>,
  personId: string,
): Promise<Result<ClaimContent['measure'], ContentRefusal>> {
  const scope = {
    unit: quantity.state === 'stated' ? quantity.unit : '',
    nouns: quantity.noun.trim() === '' ? [] : [quantity.noun],
    places: place ? [place.name] : [],
  }
  const found = known === undefined ? null : await measureById(tx, known)
  const { measure, made } = found
    ? { measure: found, made: false }
    : await ensureMeasure(tx, { title, topicId, ...scope }, personId)
  if (made) {
    // Its unit never changes: a measure made before anything is counted would be of no use to anybody.
    if (quantity.state !== 'stated')
      return err({ kind: 'problems', problems: [problem('measure', 'measure-without-number')] })
    if (scope.nouns.length === 0)
      return err({ kind: 'problems', problems: [problem('quantityNoun', 'noun-missing')] })
    await recordHistory(tx, { personId, act: 'measure-made', topicId, measureId: measure.id })
  }
  const { id, slug, unit, nouns, places } = measure
  return ok({ id, slug, title: measure.title, unit, nouns, places, ...placement })
}
