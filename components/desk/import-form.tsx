import { randomUUID } from 'node:crypto'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { ImportFile } from './import-file'
import { ImportTable } from './import-table'

/** The steps of an import, in one form: a file, what its columns are, what would come of its rows, and the writing. */
export function ImportForm({ action }: { action: FormAction }) {
  return (
    <Form action={action} label="Import claims" guarded={false} shortcut={false} className="grid gap-6">
      <input type="hidden" name="key" value={randomUUID()} />
      <ImportFile />
      <ImportTable />
    </Form>
  )
}
