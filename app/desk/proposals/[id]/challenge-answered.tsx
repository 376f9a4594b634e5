import { ChallengeWords } from '@/components/desk/challenge-words'
import { desk } from '@/db/client'
import { challengeById } from '@/db/queries/challenges'

/** What the reader wrote, for who checks the answer to it; readers see none of it. */
export async function ChallengeAnswered({ id }: { id: string }) {
  const challenge = await challengeById(desk(), id)
  if (!challenge) return null
  return (
    <section>
      <h2 className="mb-2 text-xl">
        <a href={`/desk/challenges/${id}`}>The challenge</a>
      </h2>
      <ChallengeWords challenge={challenge} />
    </section>
  )
}
