import english from '../messages/en/broken.json' with { type: 'json' }
import { Button } from './button'

/** Plain and calm: what happened, that nothing saved is lost, and what can be done. `mark` finds it in our log. */
export function SomethingBroke({
  mark,
  again,
  words = english,
  front = '/',
}: {
  mark?: string
  again: () => void
  /** In the language of the page that broke. */
  words?: typeof english
  front?: string
}) {
  return (
    <main className="mx-auto max-w-sheet px-4 py-16 sm:px-6">
      <title>{words.title}</title>
      <h1 className="text-3xl leading-tight">{words.heading}</h1>
      <p className="mt-4 max-w-measure">{mark ? words.whyMarked : words.why}</p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <Button variant="primary" onClick={again}>
          {words.again}
        </Button>
        <a href={front}>{words.front}</a>
      </p>
      {mark && (
        <p className="mt-8 text-sm text-ink-muted">
          {words.mark} <code>{mark}</code>
        </p>
      )}
    </main>
  )
}
