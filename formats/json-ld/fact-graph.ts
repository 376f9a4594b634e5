import type { BreadcrumbList, CorrectionComment, Thing, WebPage } from 'schema-dts'
import type { House } from '@/db/queries/reading-room/house'
import type { FactDocument } from '@/domain/claim/fact'
import { permalink } from '../permalink'
import { claimOf } from './claim'
import { claimReviewOf } from './claim-review'
import { newsroom } from './newsroom'

/** The page that is told of: in its own language, and whether it is the one of all languages that carries the review. */
type Told = { origin: string; house: Pick<House, 'name'>; path: string; language: string; reviews: boolean }

/** A fact's page as structured data; nothing for one whose content was removed. */
export function factGraph(told: Told, fact: FactDocument): Thing[] {
  const { origin, house, reviews } = told
  const [current] = fact.versions
  if (!current) return []
  const review = reviews ? claimReviewOf(origin, house, fact, current) : null
  return [pageOf(told, fact), review ?? claimOf(origin, fact, current.content)]
}

function pageOf({ origin, house, path, language }: Told, fact: FactDocument): WebPage {
  const corrections = correctionsOf(fact)
  const [current] = fact.versions
  return {
    '@type': 'WebPage',
    '@id': permalink(origin, fact.id),
    url: origin + path,
    name: current?.content.statement ?? '',
    inLanguage: language,
    datePublished: fact.firstPublishedAt,
    dateModified: fact.changedAt,
    publisher: newsroom(origin, house.name),
    mainEntity: { '@id': `${permalink(origin, fact.id)}#claim` },
    ...(fact.standing === 'current' ? {} : { creativeWorkStatus: ENDED[fact.standing] }),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
    ...breadcrumb(origin, current?.content.topic ?? null),
  }
}

const ENDED = { retracted: 'Retracted', superseded: 'Superseded', removed: 'Removed' } as const

/** What was wrong on the page, newest first. */
function correctionsOf({ versions, notices }: FactDocument): CorrectionComment[] {
  const comment = (text: string, datePublished: string): CorrectionComment => ({
    '@type': 'CorrectionComment',
    text,
    datePublished,
  })
  return [
    ...notices.flatMap((notice) => (notice.kind === 'retracted' ? [comment(notice.note, notice.at)] : [])),
    ...versions.flatMap(({ change, at }) => (change.kind === 'correction' ? [comment(change.note, at)] : [])),
  ]
}

function breadcrumb(
  origin: string,
  topic: { slug: string; title: string } | null,
): { breadcrumb?: BreadcrumbList } {
  if (!topic) return {}
  const steps = [
    { name: 'Topics', item: `${origin}/topics` },
    { name: topic.title, item: `${origin}/topics/${topic.slug}` },
  ]
  return {
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, n) => ({ '@type': 'ListItem', position: n + 1, ...step })),
    },
  }
}
