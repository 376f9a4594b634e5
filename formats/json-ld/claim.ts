import type { Article, Claim } from 'schema-dts'
import type { Citation } from '@/domain/claim/content'
import type { FactDocument, PublicContent } from '@/domain/claim/fact'
import { maybeSameSpeaker } from '@/domain/evidence/speaker-name'
import { permalink } from '../permalink'

/** What a fact says, as somebody's claim: whose it is, and where it appeared. */
export function claimOf(origin: string, fact: Pick<FactDocument, 'id'>, content: PublicContent) {
  const author = authorOf(content)
  const appearance = appearancesOf(content.citations)
  const [firstSeen] = appearance
    .map(({ datePublished }) => datePublished)
    .filter(Boolean)
    .sort()
  return {
    '@type': 'Claim',
    '@id': `${permalink(origin, fact.id)}#claim`,
    text: content.statement,
    ...(author ? { author } : {}),
    ...(firstSeen ? { datePublished: firstSeen } : {}),
    ...(appearance.length > 0 ? { appearance } : {}),
    ...(content.topic ? { about: { '@type': 'Thing', name: content.topic.title } } : {}),
  } as const satisfies Claim
}

/** Who claims it: the first of the chain, known better where it is the subject or the object as well. */
function authorOf({ attribution, subject, object, citations }: PublicContent) {
  const name = attribution?.chain[0]?.name.trim() ?? ''
  if (!attribution || name === '' || attribution.mode === 'anonymous') return null
  const known = [subject, object].find((entity) => entity && maybeSameSpeaker(entity.name, name))
  const isOutlet = citations.some(({ report }) => report.outlet.name === name)
  const isPerson = known ? known.type === 'person' : attribution.mode !== 'document' && !isOutlet
  const named = {
    name,
    ...(known?.wikidata ? { sameAs: `https://www.wikidata.org/wiki/${known.wikidata}` } : {}),
  }
  return isPerson
    ? ({ '@type': 'Person', ...named } as const)
    : ({ '@type': 'Organization', ...named } as const)
}

/** The reports it was found in, each once; those without an address have nothing to lead to. */
function appearancesOf(citations: readonly Citation[]) {
  const reports = new Map(
    citations.filter(({ role }) => role !== 'disputes').map(({ report }) => [report.id, report]),
  )
  return [...reports.values()].flatMap((report) => (report.url ? [articleOf(report, report.url)] : []))
}

const articleOf = ({ title, published, language, outlet }: Citation['report'], url: string) =>
  ({
    '@type': 'Article',
    headline: title,
    url,
    ...(published ? { datePublished: published } : {}),
    ...(language ? { inLanguage: language } : {}),
    publisher: { '@type': 'Organization', name: outlet.name },
  }) as const satisfies Article
