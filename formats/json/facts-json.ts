import type { FactLine } from '@/db/queries/reading-room/lines'
import { readTime } from '@/domain/evidence/time'
import { inUtc } from '../csv/fact-columns'
import { factUrl, type Publisher } from '../publisher'
import { publisherJson } from './fact-json'

export const FACTS_SCHEMA = '/schemas/facts-1.json'

/** What a list of facts is a list of: its title and its page. */
export type About = { kind: 'topic' | 'search'; title: string; url: string }

type FactList = {
  about: About
  edition: number
  facts: readonly FactLine[]
  /** Where the list goes on, as an address of this form; null at its end. */
  next: string | null
}

/** A list of facts, each as a line, in the public form that `/schemas/facts-1.json` describes. */
export function factsJson({ about, edition, facts, next }: FactList, publisher: Publisher) {
  return {
    $schema: `${publisher.origin}${FACTS_SCHEMA}`,
    about,
    publisher: publisherJson(publisher),
    edition,
    facts: facts.map((fact) => lineJson(fact, publisher)),
    next,
  }
}

function lineJson(fact: FactLine, publisher: Publisher) {
  const { id, slug, standing, verdict, disputed, statement, kind, quantity, edtf } = fact
  const url = factUrl(publisher, slug)
  return {
    id,
    url,
    json: `${url}.json`,
    standing,
    verdict,
    disputed,
    statement,
    kind,
    quantity,
    time: edtf === null ? null : timeJson(edtf),
    versions: fact.versions,
    change: fact.change,
    changedAt: inUtc(fact.changedAt),
    checkAgainOn: fact.checkAgainOn,
  }
}

function timeJson(edtf: string) {
  const read = readTime(edtf)
  return read.ok ? read.value : { edtf, earliest: null, latest: null, precision: null }
}
