import { listed } from '@/components/reading/counted'
import { originSentences } from '@/components/reading/origin-words'
import type { Citation } from '@/domain/claim/content'
import { independenceOf, type OriginGain } from '@/domain/evidence/independence'
import type { Origin } from '@/domain/evidence/origin'
import { counted } from './counted'

/** On what a claim and a fact beside it rest, and whether these are independent of each other, in sentences. */
export function originComparison(own: readonly Citation[], other: readonly Citation[]): string[] {
  const found = independenceOf(own, other)
  const rests = `This claim rests on ${behind(found.own)}; the fact on ${behind(found.other)}.`
  if (found.independent) return [rests, 'They are independent of each other by speaker, wire and owner.']
  if (found.shared.length === 0) return [rests]
  return [rests, ...found.shared.flatMap(sharedSentences), 'So they are not independent of each other.']
}

/** Whether an added passage brings another origin, and why not, in sentences. */
export function gainSentences({ before, after, joined }: OriginGain): string[] {
  if (!joined) return ['It does not support the fact itself, so it adds no origin.']
  const total = `The fact now rests on ${counted(after, 'origin')}.`
  if (after > before)
    return [
      'It adds an independent origin.',
      total,
      'If somebody is quoted in it who speaks elsewhere too, name them under “Who speaks in it”: then it adds none.',
    ]
  const none = after < before ? 'It links origins that were counted apart.' : 'It adds no independent origin.'
  return [none, ...sharedSentences(joined), total]
}

function sharedSentences(origin: Origin): string[] {
  return origin.reports.length === 1
    ? ['Both passages stand in one report.']
    : originSentences([origin]).slice(0, -1)
}

const behind = (origins: readonly Origin[]): string =>
  origins.length === 0
    ? 'no supporting passage'
    : `${counted(origins.length, 'origin')} (${listed(origins.flatMap(({ outlets }) => outlets))})`
