import type { FactsFeed, FeedFact } from '@/db/queries/reading-room/feeds'
import { formatTime } from '@/domain/evidence/time-words'
import { boundsWords, dayWords, originWords, quantityWords, utc, verdictWords } from '../fact-words'
import { isolated } from '../markup'
import { permalink } from '../permalink'
import type { Entry, Feed, Gone } from './feed'

/**
 * The facts of the ledger, or of one topic, as a feed. A fact keeps its entry through every correction. One that is retracted
 * or removed loses it by a tombstone, and is told of by an entry of another id, for those who know no tombstones.
 */
export function feedOfFacts(origin: string, { house, topic, facts, removed, next }: FactsFeed): Feed {
  const about = topic ? `: ${isolated(topic.title)}` : ''
  const gone = [...facts.flatMap((fact) => goneOf(origin, fact)), ...removed.map(goneFor(origin))]
  const entries = facts.map((fact) => entryOf(origin, fact))
  return {
    origin,
    address: topic ? `${origin}/feeds/topics/${topic.slug}` : `${origin}/feeds/facts`,
    home: topic ? `${origin}/topics/${topic.slug}` : `${origin}/`,
    newsroom: house.name,
    title: `${house.name}${about}`,
    description: `Facts that ${house.name} has checked and countersigned${about}.`,
    updated: entries[0]?.updated ?? house.changedAt.toISOString(),
    entries,
    gone: [...new Map(gone.map((each) => [each.ref, each])).values()],
    next,
  }
}

function entryOf(origin: string, fact: FeedFact): Entry {
  const { id, slug, version, standing, ended } = fact
  const told = {
    url: `${origin}/facts/${slug}`,
    topics: version?.content.topic ? [version.content.topic.title] : [],
    updated: utc(fact.changedAt),
    standing,
  }
  if (!isGone(fact))
    return {
      id: permalink(origin, id),
      title: titleOf(fact),
      published: utc(fact.firstPublishedAt),
      paragraphs: paragraphsOf(origin, fact),
      ...told,
    }
  return {
    id: `${permalink(origin, id)}#${standing}`,
    title: titleOf(fact),
    published: utc(ended?.at ?? fact.changedAt),
    paragraphs: [endedWords(fact)],
    ...told,
  }
}

const isGone = ({ standing }: FeedFact) => standing === 'retracted' || standing === 'removed'

function goneOf(origin: string, fact: FeedFact): Gone[] {
  const { id, changedAt, ended } = fact
  if (!isGone(fact)) return []
  return [{ ref: permalink(origin, id), when: utc(ended?.at ?? changedAt), comment: endedWords(fact) }]
}

const goneFor =
  (origin: string) =>
  ({ id, at, note }: FactsFeed['removed'][number]): Gone => ({
    ref: permalink(origin, id),
    when: utc(at),
    comment: `Removed: ${note}`,
  })

function titleOf({ standing, disputed, version }: FeedFact): string {
  if (!version) return 'A fact that was removed'
  const statement = isolated(version.content.statement)
  if (standing === 'retracted') return `Retracted: ${statement}`
  if (standing === 'superseded') return `Superseded: ${statement}`
  return disputed ? `Disputed: ${statement}` : version.content.statement
}

function endedWords({ standing, changedAt, ended }: FeedFact): string {
  const note = ended && 'note' in ended ? ended.note : ''
  const day = dayWords(ended?.at ?? changedAt)
  return standing === 'removed'
    ? `Its content was removed on ${day}: ${note}`
    : `We no longer stand by this since ${day}: ${note}`
}

function paragraphsOf(origin: string, fact: FeedFact): string[] {
  const { version, verdict, standing, disputed, ended } = fact
  if (!version) return []
  const { content, change, at } = version
  const place = content.place && `in ${isolated(content.place.name)}`
  const number = [quantityWords(content.quantity), boundsWords(content.quantity)]
  const figure = [...number, place, content.time && formatTime(content.time.edtf)].filter(Boolean).join(', ')
  const newer = ended?.kind === 'superseded' ? permalink(origin, ended.by) : null
  return [
    standing === 'superseded' && newer ? `A newer fact stands in its place: ${newer}` : '',
    disputed ? 'Disputed: another countersigned fact cannot be true beside it.' : '',
    change.kind === 'first' ? '' : `${CHANGED[change.kind]}, ${dayWords(at)}: ${change.note}`,
    figure,
    `${verdictWords(verdict)}; ${originWords(verdict)}. Countersigned ${dayWords(at)}.`,
    content.publicNote,
  ].filter((paragraph) => paragraph !== '')
}

const CHANGED = { correction: 'Correction', update: 'Update', clarification: 'Clarification' } as const
