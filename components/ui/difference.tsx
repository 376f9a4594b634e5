import { words as wordsOf } from '../language'
import { type ChangedWord, legible } from './legible-difference'

export type { ChangedWord }

/** What was written and what is written now, in one line; ears are told where each begins and ends. */
export function Difference({ words }: { words: readonly ChangedWord[] }) {
  const say = wordsOf('chrome')
  return (
    <span dir="auto">
      {legible(words).map((word, n) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the words are drawn once and never move.
        if (word.removed) return <Marked key={n} as="del" before={say('removed')} value={word.value} />
        // biome-ignore lint/suspicious/noArrayIndexKey: the words are drawn once and never move.
        if (word.added) return <Marked key={n} as="ins" before={say('added')} value={word.value} />
        return word.value
      })}
    </span>
  )
}

function Marked({ as: Tag, before, value }: { as: 'ins' | 'del'; before: string; value: string }) {
  return (
    <Tag>
      <span className="sr-only">[{before} </span>
      {value}
      <span className="sr-only">] </span>
    </Tag>
  )
}
