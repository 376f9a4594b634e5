import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import type { OpinionRemark } from '@/db/queries/opinions'

/** What an expert outside said, in order, under the name they gave. */
export function OpinionRemarks({ remarks }: { remarks: readonly OpinionRemark[] }) {
  if (remarks.length === 0) return null
  return (
    <ul className="mb-5 grid gap-3 border-l-[3px] border-review pl-4 text-sm">
      {remarks.map(({ key, name, words, at }) => (
        <li key={key}>
          <Words as="p" className="whitespace-pre-line font-serif text-base">
            {words}
          </Words>
          <p className="text-[0.8125rem] text-ink-muted">
            <Words>{name}</Words>, <LocalMoment at={at.toISOString()} />
          </p>
        </li>
      ))}
    </ul>
  )
}
