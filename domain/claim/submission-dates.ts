import { areWordsCited } from '../evidence/cited-text'
import { type TimeProblem, timeProblems } from '../evidence/time'
import type { ClaimContent, ResolvedTime } from './content'
import { type Problem, problem } from './problem'

// Only these kinds speak of what is still to come.
const PROMISES: readonly string[] = ['pledge', 'forecast']

/** Rule 7: a date, with its words as they are cited, its anchor, and no observation after its report. */
export function dateProblems(content: ClaimContent): Problem[] {
  const { time, due, kind } = content
  const problems = time ? problemsOf(content, time, false) : [problem('timeEdtf', 'time-missing')]
  if (!due) return problems
  problems.push(...problemsOf(content, due, true))
  if (!PROMISES.includes(kind ?? '')) problems.push(problem('dueEdtf', 'due-not-promised'))
  if (time && due.latest !== null && due.latest < time.earliest)
    problems.push(problem('dueEdtf', 'due-before-time'))
  return problems
}

function problemsOf(content: ClaimContent, time: ResolvedTime, isDue: boolean): Problem[] {
  const { kind, citations } = content
  const publishedDates = citations.map(({ report }) => report.published)
  const problems = timeProblems({ time, kind, publishedDates, due: isDue }).map((found) => told(found, isDue))
  if (time.words.trim() !== '' && !areWordsCited(time.words, citations))
    problems.push(problem(isDue ? 'dueWords' : 'timeWords', 'words-not-cited', { words: time.words }))
  return problems
}

function told(found: TimeProblem, isDue: boolean): Problem {
  const edtf = isDue ? 'dueEdtf' : 'timeEdtf'
  switch (found.kind) {
    case 'not-edtf':
      return problem(edtf, 'date-unreadable')
    case 'unsupported':
      return problem(edtf, 'date-unsupported')
    case 'not-derived':
      return problem(edtf, 'date-not-derived')
    case 'after-publication':
      return problem(edtf, 'after-publication', { earliest: found.earliest, published: found.published })
    case 'anchor-missing':
      return problem(isDue ? 'dueWords' : 'timeWords', 'anchor-missing', { words: found.words })
    case 'anchor-not-published':
      return problem(isDue ? 'dueWords' : 'timeWords', 'anchor-not-published', { anchor: found.anchor })
  }
}
