import type { Language } from '@/domain/language'
import enBroken from './en/broken.json' with { type: 'json' }
import enCard from './en/card.json' with { type: 'json' }
import enChallenge from './en/challenge.json' with { type: 'json' }
import enChanges from './en/changes.json' with { type: 'json' }
import enCharts from './en/charts.json' with { type: 'json' }
import enChrome from './en/chrome.json' with { type: 'json' }
import enCodes from './en/codes.json' with { type: 'json' }
import enEmbed from './en/embed.json' with { type: 'json' }
import enFact from './en/fact.json' with { type: 'json' }
import enFields from './en/fields.json' with { type: 'json' }
import enHead from './en/head.json' with { type: 'json' }
import enHistory from './en/history.json' with { type: 'json' }
import enLists from './en/lists.json' with { type: 'json' }
import enMethod from './en/method.json' with { type: 'json' }
import enMissing from './en/missing.json' with { type: 'json' }
import enOutlets from './en/outlets.json' with { type: 'json' }
import enSearch from './en/search.json' with { type: 'json' }
import enShare from './en/share.json' with { type: 'json' }
import enTake from './en/take.json' with { type: 'json' }
import enTally from './en/tally.json' with { type: 'json' }
import frBroken from './fr/broken.json' with { type: 'json' }
import frCard from './fr/card.json' with { type: 'json' }
import frChallenge from './fr/challenge.json' with { type: 'json' }
import frChanges from './fr/changes.json' with { type: 'json' }
import frCharts from './fr/charts.json' with { type: 'json' }
import frChrome from './fr/chrome.json' with { type: 'json' }
import frCodes from './fr/codes.json' with { type: 'json' }
import frEmbed from './fr/embed.json' with { type: 'json' }
import frFact from './fr/fact.json' with { type: 'json' }
import frFields from './fr/fields.json' with { type: 'json' }
import frHead from './fr/head.json' with { type: 'json' }
import frHistory from './fr/history.json' with { type: 'json' }
import frLists from './fr/lists.json' with { type: 'json' }
import frMethod from './fr/method.json' with { type: 'json' }
import frMissing from './fr/missing.json' with { type: 'json' }
import frOutlets from './fr/outlets.json' with { type: 'json' }
import frSearch from './fr/search.json' with { type: 'json' }
import frShare from './fr/share.json' with { type: 'json' }
import frTake from './fr/take.json' with { type: 'json' }
import frTally from './fr/tally.json' with { type: 'json' }
import htBroken from './ht/broken.json' with { type: 'json' }
import htCard from './ht/card.json' with { type: 'json' }
import htChallenge from './ht/challenge.json' with { type: 'json' }
import htChanges from './ht/changes.json' with { type: 'json' }
import htCharts from './ht/charts.json' with { type: 'json' }
import htChrome from './ht/chrome.json' with { type: 'json' }
import htCodes from './ht/codes.json' with { type: 'json' }
import htEmbed from './ht/embed.json' with { type: 'json' }
import htFact from './ht/fact.json' with { type: 'json' }
import htFields from './ht/fields.json' with { type: 'json' }
import htHead from './ht/head.json' with { type: 'json' }
import htHistory from './ht/history.json' with { type: 'json' }
import htLists from './ht/lists.json' with { type: 'json' }
import htMethod from './ht/method.json' with { type: 'json' }
import htMissing from './ht/missing.json' with { type: 'json' }
import htOutlets from './ht/outlets.json' with { type: 'json' }
import htSearch from './ht/search.json' with { type: 'json' }
import htShare from './ht/share.json' with { type: 'json' }
import htTake from './ht/take.json' with { type: 'json' }
import htTally from './ht/tally.json' with { type: 'json' }

// One file for each part of the interface and each language; English is the shape the others must have.
const en = {
  broken: enBroken,
  card: enCard,
  challenge: enChallenge,
  changes: enChanges,
  charts: enCharts,
  chrome: enChrome,
  codes: enCodes,
  embed: enEmbed,
  fact: enFact,
  fields: enFields,
  head: enHead,
  history: enHistory,
  lists: enLists,
  method: enMethod,
  missing: enMissing,
  outlets: enOutlets,
  search: enSearch,
  share: enShare,
  take: enTake,
  tally: enTally,
}

export type Messages = typeof en

const fr: Messages = {
  broken: frBroken,
  card: frCard,
  challenge: frChallenge,
  changes: frChanges,
  charts: frCharts,
  chrome: frChrome,
  codes: frCodes,
  embed: frEmbed,
  fact: frFact,
  fields: frFields,
  head: frHead,
  history: frHistory,
  lists: frLists,
  method: frMethod,
  missing: frMissing,
  outlets: frOutlets,
  search: frSearch,
  share: frShare,
  take: frTake,
  tally: frTally,
}

const ht: Messages = {
  broken: htBroken,
  card: htCard,
  challenge: htChallenge,
  changes: htChanges,
  charts: htCharts,
  chrome: htChrome,
  codes: htCodes,
  embed: htEmbed,
  fact: htFact,
  fields: htFields,
  head: htHead,
  history: htHistory,
  lists: htLists,
  method: htMethod,
  missing: htMissing,
  outlets: htOutlets,
  search: htSearch,
  share: htShare,
  take: htTake,
  tally: htTally,
}

export const MESSAGES: Record<Language, Messages> = { en, fr, ht }
