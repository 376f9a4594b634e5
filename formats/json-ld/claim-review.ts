import type { ClaimReview } from 'schema-dts'
import type { House } from '@/db/queries/reading-room/house'
import { type FactDocument, type FactVersion, openDisputes } from '@/domain/claim/fact'
import { maybeSameSpeaker } from '@/domain/evidence/speaker-name'
import { permalink } from '../permalink'
import { claimOf } from './claim'
import { newsroom } from './newsroom'

/** Our scale of ratings, as it is published on the page about our method. What is only told as said is not rated. */
export const RATINGS = {
  refuted: { value: 1, name: 'Refuted' },
  established: { value: 2, name: 'Established' },
}

const [WORST, BEST] = [RATINGS.refuted.value, RATINGS.established.value]

/**
 * A fact as the review of somebody's claim, as search engines ask for it (Google's ClaimReview guidelines); null for all
 * but what stands, undisputed, as so or not so, and was claimed by a named speaker who is not ourselves, elsewhere than here.
 */
export function claimReviewOf(
  origin: string,
  house: Pick<House, 'name'>,
  fact: FactDocument,
  { at, content }: FactVersion,
): ClaimReview | null {
  const { kind } = fact.verdict
  if (kind === 'as_said' || fact.standing !== 'current' || openDisputes(fact).length > 0) return null
  const claim = claimOf(origin, fact, content)
  const { author, appearance = [] } = claim
  const ours =
    content.attribution?.mode === 'own_observation' || maybeSameSpeaker(author?.name ?? '', house.name)
  if (!author || ours || appearance.some(({ url }) => isOn(origin, url))) return null
  return {
    '@type': 'ClaimReview',
    '@id': `${permalink(origin, fact.id)}#review`,
    url: `${origin}/facts/${fact.slug}`,
    claimReviewed: shortClaim(content.statement),
    datePublished: at.slice(0, 10),
    author: newsroom(origin, house.name),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[kind].value,
      worstRating: WORST,
      bestRating: BEST,
      alternateName: RATINGS[kind].name,
      url: `${origin}/about#ratings`,
    },
    itemReviewed: claim,
  }
}

const isOn = (origin: string, url: string) => URL.canParse(url) && new URL(url).origin === origin

// Fewer than 75 letters are shown whole beside a search result.
const LONGEST = 74

/** A statement cut after a whole word where it is long. */
export function shortClaim(statement: string): string {
  const letters = [...statement]
  if (letters.length <= LONGEST) return statement
  const cut = letters.slice(0, LONGEST - 1).join('')
  const lastSpace = cut.search(/\s\S*$/u)
  return `${(lastSpace > LONGEST / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:–-]+$/u, '')}…`
}
