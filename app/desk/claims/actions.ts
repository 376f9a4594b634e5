'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { enterClaim } from '@/commands/enter-claim'
import { forgetDraft } from '@/commands/keep-draft'
import { markPassage } from '@/commands/mark-passage'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import { withdrawClaim } from '@/commands/withdraw-claim'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { bothVersions } from './both-versions'
import { entryFromForm } from './entry-from-form'
import { COLUMNS, withCitation, withoutRow, withRow } from './form-rows'
import { keepOver } from './keep-over'
import { markOrderFrom } from './mark-order'
import { claimRefusal, markRefusal } from './refusals'
import { withCheckAgain } from './with-check-again'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** The claim form's one action: its buttons say what is wanted, and no button loses what was typed. */
export async function saveClaimAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const intent = text(form, 'intent')
  if (intent === 'cite') return citePassage(previous, form)
  if (intent === 'add-link') return withRow(previous, form, COLUMNS.link)
  if (intent === 'add-fact') return withRow(previous, form, COLUMNS.fact)
  if (intent.startsWith('drop-')) return withoutRow(previous, form, intent)

  const { entered: typed, errors } = entryFromForm(form)
  if (!typed)
    return refused(previous, form, { message: 'Nothing was saved yet. Please look at these fields.', errors })
  const claimId = text(form, 'claimId')
  const baseNo = Number(text(form, 'baseNo'))
  const key = text(form, 'key')
  const entered = await withCheckAgain(typed, claimId, baseNo)
  const saved = claimId
    ? await rewordClaim(desk(), actor, { key, claimId, baseNo, entered })
    : await enterClaim(desk(), actor, { key, reportId: text(form, 'reportId'), entered })
  if (!saved.ok) {
    const { refusal } = saved
    const why = claimRefusal(refusal, claimId)
    const both = refusal.kind === 'stale' ? await bothVersions(claimId, refusal.headNo, entered) : {}
    if (refusal.kind === 'stale') await keepOver(actor, form, refusal.headNo)
    refresh()
    return refused(previous, form, { ...why, values: { ...why.values, ...both } })
  }
  await forgetDraft(desk(), actor, text(form, 'place'))
  const address = `/desk/claims/${saved.value.claimId}`
  const filled = entered.checkAgainOn === typed.checkAgainOn ? '' : '&filled=check-again'
  if (intent !== 'submit') redirect(`${address}?saved=${saved.value.no}${filled}`)
  const order = { key: `${key}-submit`, claimId: saved.value.claimId, revisionNo: saved.value.no }
  const submitted = await submitClaim(desk(), actor, order)
  if (submitted.ok) redirect(`${address}?submitted=${saved.value.no}${filled}`)
  // The words are safe in a revision by now; the page shows what still stands against sending it.
  if (submitted.refusal.kind === 'problems') redirect(`${address}?check=1${filled}`)
  refresh()
  return refused(previous, form, claimRefusal(submitted.refusal, saved.value.claimId))
}

async function citePassage(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const marked = await markPassage(desk(), actor, markOrderFrom(form))
  if (!marked.ok) return refused(previous, form, markRefusal(marked.refusal))
  return withCitation(previous, form, marked.value)
}

/** Takes a claim back out of review. */
export async function withdrawAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const claimId = text(form, 'claimId')
  const withdrawn = await withdrawClaim(desk(), actor, { key: text(form, 'key'), claimId })
  if (withdrawn.ok) redirect(`/desk/claims/${claimId}?withdrawn=1`)
  refresh()
  return refused(previous, form, claimRefusal(withdrawn.refusal, claimId))
}
