import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import { ANSWER, DECISION, FIELD, JUDGEMENT } from '@/components/wording'
import type { Review } from '@/db/queries/claims'
import type { GivenJudgement } from '@/db/queries/judgements'
import { type Answers, ASKABLE_FIELDS } from '@/domain/claim/passage-answer'

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
            <Answered answers={review.answers} />
            <Judged judgements={judgements.filter(({ no }) => no === review.no)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the passage was found to say: the fields it does not say, or nobody could tell, by name. */
function Answered({ answers }: { answers: Answers }) {
  const given = ASKABLE_FIELDS.filter((field) => answers[field])
  if (given.length === 0) return null
  const doubted = given.filter((field) => answers[field] !== 'yes')
  return (
    <p className="mt-1 text-ink-muted">
      Does the passage say it? Yes in {given.length - doubted.length} of {given.length} fields
      {doubted.map((field) => `; ${FIELD[field]}: ${ANSWER[answers[field] ?? 'yes'].toLowerCase()}`)}.
    </p>
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
