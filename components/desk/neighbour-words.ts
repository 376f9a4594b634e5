import type { Conflict, Difference } from '@/domain/tally/conflict'

// Why two facts of one measure and role do not speak of one thing.
const APART: Partial<Record<Difference, string>> = {
  role: 'one was seen and the other announced, or one adds and the other takes away',
  unit: 'they count in different units',
  noun: 'they count different things',
}

/** How two claims stand to each other, in a sentence. */
export function standingWords({ kind, differs }: Conflict): string {
  if (kind === 'contradicts') return 'Contradicts it: both cannot be true.'
  if (kind === 'incomparable') {
    const why = differs.flatMap((difference) => APART[difference] ?? [])
    return `Cannot be compared: ${why.join('; ') || 'they speak of different things'}.`
  }
  return differs.includes('number')
    ? 'The numbers differ, and by their bounds both can be true.'
    : 'They agree.'
}
