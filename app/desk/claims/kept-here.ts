import { type FormState, FRESH } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { type KeptDraft, keptDraft } from '@/db/queries/kept-drafts'
import type { Citation } from '@/domain/claim/content'
import { valuesOf } from '@/domain/claim/kept-words'
import type { Actor } from '@/domain/policy/actor'
import { sourceWords } from './source-words'

/** What the actor left unsaved on this page and did not set aside. */
export async function keptHere(actor: Actor, place: string): Promise<KeptDraft | null> {
  const found = await keptDraft(desk(), actor.id, place)
  return found && !found.discardedAt ? found : null
}

/** The form as it was left, with the passages that were marked since; sentences at its fields stay where they are. */
export function formWithKept(
  kept: KeptDraft | null,
  citations: readonly Citation[],
  initial: FormState = FRESH,
): FormState {
  if (!kept) return initial
  const values = valuesOf(kept.fields)
  const cited = values.citationId ?? []
  const known = new Set([...cited, ...(values.citationKnown ?? [])])
  for (const { passage, report, role, saidBy } of citations.filter((each) => !known.has(each.passage.id))) {
    const row = {
      citationId: passage.id,
      citationExact: passage.exact,
      citationSource: sourceWords({ passage, report }),
      citationRole: role,
      citationSaidBy: saidBy,
    }
    for (const [name, value] of Object.entries(row)) values[name] = [...(values[name] ?? []), value]
  }
  // The first attempt draws what was typed, as after a post that came back.
  return { ...initial, attempt: 1, values }
}
