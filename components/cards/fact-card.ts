import { words } from '@/components/language'
import { quantityParts } from '@/components/ui/quantity'
import { utcMoment } from '@/components/ui/utc-moment'
import type { House } from '@/db/queries/reading-room/house'
import type { CountedQuantity } from '@/domain/claim/content'
import { type FactDocument, openDisputes } from '@/domain/claim/fact'
import type { Verdict } from '@/domain/evidence/origin'
import { describeQuantity } from '@/domain/evidence/quantity-words'
import { formatTime } from '@/domain/evidence/time-words'
import type { Language } from '@/domain/language'

type Band = 'disputed' | 'superseded' | 'retracted' | 'removed'

/** The words of a fact's card. It is drawn outside a page, so its language is told. */
export function factCard(fact: FactDocument, house: House, language: Language) {
  const say = words('card', language)
  const [newest] = fact.versions
  const band = bandOf(fact)
  const frame = {
    publisher: house.name,
    ribbon: house.example ? say('example') : '',
    untold: say('untold'),
    band: band && { word: say(band), shape: band },
    struck: fact.standing === 'retracted',
  }
  if (!newest)
    return {
      ...frame,
      title: say('removedTitle'),
      figure: null,
      when: '',
      verdict: null,
      foot: footOf(fact, language),
    }
  const { statement, quantity, place, time } = newest.content
  return {
    ...frame,
    title: statement,
    figure: quantity.state === 'stated' ? figureOf(quantity, language) : null,
    when: [place?.name, time && formatTime(time.edtf, language)].filter(Boolean).join(', '),
    // What was withdrawn or overtaken has no verdict that a reader may carry on.
    verdict:
      fact.standing === 'current'
        ? { words: verdictWords(fact.verdict, language), shape: fact.verdict.kind }
        : null,
    foot: footOf(fact, language),
  }
}

function figureOf(quantity: CountedQuantity, language: Language) {
  const { lead, number, noun, bounds } = describeQuantity({ ...quantity, unit: '' }, language)
  return {
    lead,
    number: [number, quantityParts(quantity)?.unit].filter(Boolean).join(' '),
    noun: [noun, bounds].filter(Boolean).join(', '),
  }
}

function bandOf(fact: FactDocument): Band | null {
  if (fact.standing !== 'current') return fact.standing
  return openDisputes(fact).length > 0 ? 'disputed' : null
}

function verdictWords({ kind, speaker }: Verdict, language: Language): string {
  const say = words('card', language)
  if (kind !== 'as_said') return kind === 'established' ? say('established') : say('refuted')
  return speaker ? say('saidBy', { speaker }) : say('saidByNobody')
}

function footOf(fact: FactDocument, language: Language): string {
  const { standing, verdict, versions, firstPublishedAt, changedAt } = fact
  const say = words('card', language)
  const dayOf = (instant: string) => utcMoment(new Date(instant), 'day', language)
  const [newest] = versions
  if (standing !== 'current' || !newest)
    return [
      say('published', { day: dayOf(firstPublishedAt) }),
      say('ended', { standing, day: dayOf(changedAt) }),
    ].join(' · ')
  const signed = [say('origins', { n: verdict.origins }), say('countersigned', { day: dayOf(newest.at) })]
  return [...signed, ...(newest.no > 1 ? [say('version', { no: newest.no })] : [])].join(' · ')
}

/** The words of the card of a page that is about no single fact. */
export function pageCard(
  { kind, title }: { kind: 'ledger' | 'topic' | 'measure'; title: string | null },
  house: House,
  language: Language,
) {
  const say = words('card', language)
  return {
    publisher: house.name,
    ribbon: house.example ? say('example') : '',
    untold: house.name,
    band: null,
    struck: false,
    title: title ?? say('ledger'),
    figure: null,
    when: '',
    verdict: null,
    foot: title === null ? '' : say(kind),
  }
}
