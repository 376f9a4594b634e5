import type { FactPage } from '@/db/queries/reading-room/fact-page'
import { type FactDocument, isAgeing, openDisputes, type PublicContent } from '@/domain/claim/fact'
import { formatTime } from '@/domain/evidence/time-words'
import { addressIn, type Language } from '@/domain/language'
import { boundsWords, quantityWords } from '../fact-words'
import { permalink } from '../permalink'
import type { Embed } from './embed-document'
import type { EmbedPhrases } from './phrases'

type Framed = Pick<FactPage, 'house' | 'others'> & {
  fact: FactDocument
  origin: string
  language: Language
  say: EmbedPhrases
  /** The day it is read on, YYYY-MM-DD. */
  today: string
}

/** A fact as it stands now, for the pages of others: whatever became of it is told first. */
export function factEmbed(framed: Framed): Embed {
  const { house, fact, origin, language, say } = framed
  const [current] = fact.versions
  const day = (moment: string) => formatTime(moment.slice(0, 10), language)
  return {
    language,
    ...standingOf(framed),
    statement: current ? { text: current.content.statement, withdrawn: fact.standing === 'retracted' } : null,
    figure: current && fact.standing !== 'retracted' ? figureOf(current.content, language) : null,
    about: current && fact.standing !== 'retracted' ? aboutOf(framed, current.content) : [],
    foot: [
      current ? say.countersignedBy(house.name, day(current.at)) : house.name,
      say.changedOn(day(fact.changedAt)),
      say.edition(house.edition),
    ],
    link: { href: origin + addressIn(language, `/facts/${fact.slug}`), text: say.seeFact },
  }
}

/** What a reader must know first; the weightiest of what applies gives the tone. */
function standingOf(framed: Framed): Pick<Embed, 'tone' | 'mark' | 'notices'> {
  const { fact, say, today } = framed
  const ended = fact.notices.find(({ kind }) => kind === fact.standing)
  const note = ended && 'note' in ended ? ended.note : ''
  if (fact.standing === 'removed') return { tone: 'bad', mark: say.removed, notices: [{ text: note }] }
  if (fact.standing === 'retracted')
    return { tone: 'bad', mark: say.retracted, notices: [{ text: say.noLonger }, { text: note }] }
  if (fact.standing === 'superseded') return { tone: 'warn', mark: say.superseded, notices: newerOf(framed) }
  const disputes = openDisputes(fact)
  if (disputes.length > 0)
    return { tone: 'warn', mark: say.disputed, notices: disputes.map(({ note }) => ({ text: note })) }
  if (isAgeing(fact, today))
    return { tone: 'warn', mark: say.ageing, notices: [{ text: say.mayHaveChanged }] }
  return { tone: 'good', mark: verdictOf(framed), notices: amendedOf(framed) }
}

/** That the newest version put something right, with the reason. */
function amendedOf({ fact, say }: Framed): Embed['notices'] {
  const { kind, note } = fact.versions[0]?.change ?? { kind: 'first', note: '' }
  return kind === 'correction' || kind === 'update' ? [{ text: say[kind](note) }] : []
}

/** What stands in its place now. */
function newerOf({ fact, others, origin, language, say }: Framed): Embed['notices'] {
  const ended = fact.notices.find((notice) => notice.kind === 'superseded')
  const newer = ended && others[ended.by]
  if (!ended || !newer) return []
  const text = newer.statement || say.seeFact
  const href = newer.slug ? origin + addressIn(language, `/facts/${newer.slug}`) : permalink(origin, ended.by)
  return [{ text: say.newer, link: { href, text } }]
}

function verdictOf({ fact: { verdict }, say }: Framed): string {
  if (verdict.kind !== 'as_said') return say[verdict.kind]
  return verdict.speaker ? say.asSaidBy(verdict.speaker) : say.asSaid
}

function figureOf(content: PublicContent, language: Language): Embed['figure'] {
  const number = quantityWords(content.quantity, language)
  const bounds = boundsWords(content.quantity, language)
  return number === null ? null : { number, rest: bounds === null ? '' : `, ${bounds}` }
}

function aboutOf(framed: Framed, { place, time, due }: PublicContent): string[] {
  const { fact, language, say } = framed
  const { tone } = standingOf(framed)
  return [
    // The verdict is the mark already where nothing weightier is.
    tone === 'good' ? null : verdictOf(framed),
    place?.name ?? null,
    time && formatTime(time.edtf, language),
    due && say.due(formatTime(due.edtf, language)),
    say.origins(fact.verdict),
  ].filter((phrase) => phrase !== null)
}
