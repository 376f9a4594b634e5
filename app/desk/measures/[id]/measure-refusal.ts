import type { ChangeMeasureRefusal } from '@/commands/change-measure'
import { BARRIER } from '@/components/wording'
import type { LeftBehind } from '@/domain/tally/measure-change'

type Said = { message?: string; errors?: Record<string, string> }

/** Why a measure was not changed, and what would help. */
export function measureRefusal(refusal: ChangeMeasureRefusal): Said {
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'not-found':
      return { message: 'There is no such measure.' }
    case 'stale':
      return {
        message:
          'Somebody changed this measure meanwhile, and nothing of yours is saved yet. What it counts now stands above; saving again writes yours over it.',
      }
    case 'title-missing':
      return { errors: { title: 'Say what the measure is called.' } }
    case 'title-taken':
      return {
        errors: { title: 'Another measure is called so. Place claims on that one, or choose another name.' },
      }
    case 'nouns-missing':
      return { errors: { nouns: 'A measure counts something: leave at least one noun.' } }
    case 'in-use':
      return { errors: inUse(refusal.left) }
  }
}

function inUse(left: readonly LeftBehind[]): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { field, word, claims } of left) {
    const count = claims === 1 ? 'A fact or claim is' : `${claims} facts and claims are`
    errors[field === 'noun' ? 'nouns' : 'places'] ??=
      `${count} counted by “${word}” here. Keep it: what is public must not drop out of the tally.`
  }
  return errors
}
