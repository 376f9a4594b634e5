import { words } from '@/components/language'

/** What becomes of a reader's words, before they write any. */
export function ChallengePromise() {
  const say = words('challenge')
  return (
    <ul className="grid max-w-measure list-disc gap-1.5 pl-5 text-[0.9375rem] text-ink-muted">
      <li>{say('promise1')}</li>
      <li>{say('promise2')}</li>
      <li>{say('promise3')}</li>
    </ul>
  )
}
