import type { FactDocument, FactVersion } from '@/domain/claim/fact'
import { formatTime } from '@/domain/evidence/time-words'
import { oneLine } from '../plain-text'
import { factUrl, type Publisher } from '../publisher'

/** A fact as a CSL-JSON item. What the standard has no place for stands under `custom`. */
export type CslItem = {
  id: string
  type: 'webpage'
  'citation-key': string
  title: string
  author: { literal: string }[]
  publisher: string
  issued: { 'date-parts': [[number, number, number]] }
  URL: string
  note: string
  custom: { id: string; standing: string; version: number | null; changedAt: string; example: boolean }
}

const ENDED = { retracted: 'Retracted', superseded: 'Superseded', removed: 'Removed' } as const

/**
 * A fact to be cited: by the newsroom, or by those who wrote it where it names them. Issued when it was first published;
 * which version is meant, and what has become of it, is part of the title, since no style prints it from elsewhere. When
 * it was read is for the reader to add.
 */
export function cslItem(fact: FactDocument, publisher: Publisher): CslItem {
  const [newest] = fact.versions
  const idPart = fact.id.replace(/^claim_/, '')
  const names = newest ? namesOf(newest) : null
  return {
    id: idPart,
    type: 'webpage',
    'citation-key': `fact${idPart}`,
    title: titleOf(fact),
    author: (names ?? [publisher.name]).map((name) => ({ literal: oneLine(name) })),
    publisher: oneLine(publisher.name),
    issued: { 'date-parts': [dayParts(fact.firstPublishedAt)] },
    URL: factUrl(publisher, fact.slug),
    note: noteOf(fact),
    custom: {
      id: fact.id,
      standing: fact.standing,
      version: newest?.no ?? null,
      changedAt: fact.changedAt,
      example: publisher.example,
    },
  }
}

/** "Retracted: William Ruto said … (version 2)". */
function titleOf({ standing, versions }: FactDocument): string {
  const [newest] = versions
  if (!newest) return 'A fact that was removed'
  const statement = oneLine(newest.content.statement)
  const told = versions.length > 1 ? `${statement.replace(/\.$/, '')} (version ${newest.no})` : statement
  return standing === 'current' ? told : `${ENDED[standing]}: ${told}`
}

function noteOf({ standing, versions, changedAt }: FactDocument): string {
  const [newest] = versions
  const signed = newest ? [`Version ${newest.no}, countersigned ${dayWords(newest.at)}.`] : []
  const ended = standing === 'current' ? [] : [`${ENDED[standing]} ${dayWords(changedAt)}.`]
  return [...signed, ...ended].join(' ')
}

/** The names of all who wrote it; null when the newsroom names one of them only by part. */
function namesOf({ writers }: FactVersion): string[] | null {
  const names = writers.map(({ name }) => name).filter((name) => name !== null)
  return names.length > 0 && names.length === writers.length ? names : null
}

const dayWords = (instant: string) => formatTime(new Date(instant).toISOString().slice(0, 10))

function dayParts(instant: string): [number, number, number] {
  const day = new Date(instant)
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
}
