import { cache } from 'react'
import { reading } from '@/db/client'
import { changesPage } from '@/db/queries/reading-room/changes-page'
import { factPage } from '@/db/queries/reading-room/fact-page'
import { frontPage } from '@/db/queries/reading-room/front-page'
import { houseOnly } from '@/db/queries/reading-room/house'
import { measurePage } from '@/db/queries/reading-room/measure-page'
import { outletPage, outletsPage, reportPlaceIn } from '@/db/queries/reading-room/outlet-pages'
import { reportPage } from '@/db/queries/reading-room/report-page'
import { BOUNDS_TO_TAKE, searchFacts } from '@/db/queries/reading-room/search'
import { topicPage, topicsPage } from '@/db/queries/reading-room/topic-pages'
import type { ChangeSort } from '@/domain/claim/change-sort'
import type { Search } from '@/domain/search/search'
import { knownDay } from './known-day'

// A page and its metadata ask the same question: it is put to the database once.
export const readFront = cache(() => frontPage(reading()))
/** A fact, with what stands around it now or as it was known before an instant (ISO 8601). */
export const readFact = cache((idPart: string, before: string | null = null) =>
  factPage(reading(), idPart, before === null ? null : new Date(before)),
)
export const readTopics = cache(() => topicsPage(reading()))
export const readTopic = cache((slug: string, before: string | null, knownOn: string | null = null) =>
  topicPage(reading(), slug, before, endOf(knownOn)),
)
// As many facts as a page of a form holds, which nobody reads from top to bottom.
const TAKEN_AT_ONCE = 1000
export const readTopicToTake = (slug: string, before: string | null) =>
  topicPage(reading(), slug, before, null, TAKEN_AT_ONCE)
export const readMeasure = cache((slug: string, knownOn: string | null) =>
  measurePage(reading(), slug, endOf(knownOn)),
)
export const readReport = cache((id: string) => reportPage(reading(), id))
// By its text: two readings of one address are one question.
export const readSearchPage = cache((search: string, on: string) =>
  searchFacts(reading(), JSON.parse(search) as Search, on),
)
export const readSearchToTake = (search: Search, on: string) =>
  searchFacts(reading(), search, on, BOUNDS_TO_TAKE)
export const readChanges = cache((sort: ChangeSort, below: number | null) =>
  changesPage(reading(), sort, below),
)
export const readOutlet = cache((id: string, after: string | null) =>
  outletPage(reading(), id, after === null ? null : reportPlaceIn(after)),
)
export const readOutlets = cache((after: string | null) => outletsPage(reading(), after))
export const readHouse = cache(() => houseOnly(reading()))

const endOf = (day: string | null): Date | null => knownDay(day ?? undefined)?.end ?? null

/** The part of a fact's id that ends its address; the words before it may change. Empty where none can be. */
export const partNamed = (slug: string): string => /[a-z0-9]*$/.exec(slug)?.[0] ?? ''
