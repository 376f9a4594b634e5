import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { problemSentence } from '@/domain/claim/problem-sentence'
import type { Warning } from '@/domain/claim/warning'

/** What a reviewer should look at twice; `judge` is the id of the part of the page where contradictions are judged. */
export function WarningList({ warnings, judge }: { warnings: readonly Warning[]; judge: string }) {
  if (warnings.length === 0) return null
  return (
    <Notice tone="warning" title="Look at this twice" className="mb-6">
      <ul className="grid list-disc gap-1 pl-4">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            {warning.kind === 'contradicts' ? (
              <>
                By their numbers, it contradicts{' '}
                <a href={`/desk/claims/${warning.other.id}`}>
                  <Words>{warning.other.statement}</Words>
                </a>{' '}
                ({warning.other.public ? 'public' : 'at the desk'}).{' '}
                <a href={`#${judge}`}>See them side by side.</a>
              </>
            ) : (
              <Words>{sentence(warning)}</Words>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function sentence(warning: Exclude<Warning, { kind: 'contradicts' }>): string {
  switch (warning.kind) {
    case 'rule':
      return problemSentence(warning.problem)
    case 'computed':
      return `Its number stands in no passage: it is computed as ${warning.formula}.`
    case 'counted-all-the-same':
      return `Its ${warning.field} is not the one that “${warning.measure}” counts; it is counted all the same.`
    case 'same-origin':
      return `${warning.outlets} outlets tell it, and all lead back to one origin.`
  }
}
