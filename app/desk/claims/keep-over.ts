import { keepDraft } from '@/commands/keep-draft'
import { desk } from '@/db/client'
import type { Actor } from '@/domain/policy/actor'

/** Keeps what was typed as written over the newer revision: its writer has been shown both, and may save over it. */
export async function keepOver(actor: Actor, form: FormData, headNo: number): Promise<void> {
  const fields = [...form].filter(([, value]) => typeof value === 'string')
  await keepDraft(desk(), actor, { place: form.get('place'), baseNo: headNo, fields })
}
