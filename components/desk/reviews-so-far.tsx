import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import { DECISION, JUDGEMENT } from '@/components/wording'
import type { Review } from '@/db/queries/claims'
import type { GivenJudgement } from '@/db/queries/judgements'

/** What reviewers decided about earlier revisions, newest first, with how they found each to stand to other facts. */
export function ReviewsSoFar({
  reviews,
  judgements = [],
}: {
  reviews: readonly Review[]
  judgements?: readonly GivenJudgement[]
}) {
  if (reviews.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-xl">Reviews</h2>
      <ul className="grid gap-3 border-t border-rule pt-3 text-sm">
        {reviews.map((review) => (
          <li key={review.id}>
            <b className="font-semibold">{DECISION[review.decision]}</b> revision {review.no} ·{' '}
            <Words>{review.reviewer.name}</Words> · <LocalMoment at={review.at.toISOString()} />
            {review.remark && (
              <Words as="p" className="mt-1 font-serif text-base">
                {review.remark}
              </Words>
            )}
            <Judged judgements={judgements.filter(({ no }) => no === review.no)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Judged({ judgements }: { judgements: readonly GivenJudgement[] }) {
  if (judgements.length === 0) return null
  return (
    <ul className="mt-1 grid gap-1 border-l border-rule pl-3">
      {judgements.map(({ verdict, note, other }) => (
        <li key={other.id}>
          It {JUDGEMENT[verdict]}{' '}
          <a href={`/desk/claims/${other.id}`}>
            <Words>{other.statement || 'a fact that was removed'}</Words>
          </a>
          {note && (
            <Words as="p" className="font-serif text-base">
              {note}
            </Words>
          )}
        </li>
      ))}
    </ul>
  )
}
