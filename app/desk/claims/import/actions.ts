'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { importClaims } from '@/commands/import-claims'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { importRefusal } from './import-refusal'
import { postedFile } from './posted-file'
import { readRows } from './read-rows'
import { rememberColumns, rememberedColumns } from './remembered-columns'
import { shownTable } from './shown-table'

/** Reads a file, asks what its columns are, shows what would come of each row, and writes all of them or none. */
export async function importAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const { file, problem } = await postedFile(form)
  if (!file) return refused(previous, form, { errors: { file: problem } })
  const { mapping, shown } = shownTable(form, file, await rememberedColumns())
  const back = (why: {
    message?: string
    errors?: Record<string, string>
    values?: Record<string, string[]>
  }) => refused(previous, form, { ...why, values: { ...shown, ...why.values } })
  const intent = String(form.get('intent'))
  if (intent === 'read') return back({})
  const { rows, errors } = readRows(file.table, mapping)
  if (!rows) return back({ message: 'Nothing was written. Please look at these cells.', errors })
  const check = intent !== 'write'
  const { name, sha256 } = file
  const order = { key: String(form.get('key')), file: { name, sha256 }, rows, check }
  const imported = await importClaims(desk(), actor, order)
  if (!imported.ok) return back(importRefusal(imported.refusal, mapping))
  await rememberColumns(file.table.header, mapping)
  redirect(`/desk/claims/import?done=${imported.value.claimIds.length}`)
}
