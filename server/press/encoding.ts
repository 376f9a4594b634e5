import type { Encoding } from './sheet'

const REFUSED = /;\s*q=0(?:\.0*)?\s*$/i

/** The form that takes the least on the way among those a reader says it understands. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const taken = accepted
    .split(',')
    .filter((each) => !REFUSED.test(each))
    .map((each) => each.split(';', 1)[0]?.trim().toLowerCase())
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? 'identity'
}
