import type { Amendment, AmendmentsFeed } from '@/db/queries/reading-room/feeds'
import { utc } from '../fact-words'
import { isolated } from '../markup'
import { permalink } from '../permalink'
import type { Entry, Feed, Gone } from './feed'

/** What turned out not to hold, one entry for each event. Of a removed fact only the removal is told, and the rest is gone. */
export function feedOfAmendments(origin: string, { house, amendments, next }: AmendmentsFeed): Feed {
  const told = amendments.filter((amendment) => !isBlanked(amendment))
  const entries = told.map((amendment) => entryOf(origin, amendment))
  return {
    origin,
    address: `${origin}/feeds/corrections`,
    home: `${origin}/`,
    newsroom: house.name,
    title: `${house.name}: corrections and retractions`,
    description: `What ${house.name} had published and corrected, retracted or removed, with the reason.`,
    updated: entries[0]?.updated ?? house.changedAt.toISOString(),
    entries,
    gone: amendments.filter(isBlanked).map((amendment) => goneOf(origin, amendment)),
    next,
  }
}

const isBlanked = ({ standing, kind }: Amendment) => standing === 'removed' && kind !== 'removed'

const idOf = (origin: string, { id, edition }: Amendment) => `${permalink(origin, id)}#edition-${edition}`

const goneOf = (origin: string, amendment: Amendment): Gone => ({
  ref: idOf(origin, amendment),
  when: utc(amendment.changedAt),
  comment: 'The content of this fact was removed.',
})

const KIND = { correction: 'Correction', retracted: 'Retracted', removed: 'Removed' } as const

function entryOf(origin: string, amendment: Amendment): Entry {
  const { kind, slug, statement, note, at, standing } = amendment
  return {
    id: idOf(origin, amendment),
    url: kind === 'correction' ? `${origin}/facts/${slug}/history` : `${origin}/facts/${slug}`,
    title: `${KIND[kind]}: ${statement === '' ? 'a fact whose content was removed' : isolated(statement)}`,
    published: utc(at),
    updated: utc(at),
    paragraphs: [note, kind === 'correction' ? `As it reads now: ${isolated(statement)}` : ''].filter(
      Boolean,
    ),
    topics: [KIND[kind]],
    standing,
  }
}
