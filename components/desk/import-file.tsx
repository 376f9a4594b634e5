'use client'

import { useContext } from 'react'
import { CONTROL, describedBy, FieldFrame } from '@/components/ui/field-frame'
import { FormContext, useField } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'

const HINT = 'CSV in UTF-8 or XLSX, up to 200 rows. Its first row names the columns.'

/** The file to import, or the one the form carries with the way to choose another. */
export function ImportFile() {
  const { state } = useContext(FormContext)
  const { id, error } = useField('file')
  const { bytes, fileName } = state.values
  return (
    <div className="flex flex-wrap items-end gap-3">
      {bytes?.[0] && <input type="hidden" name="bytes" value={bytes[0]} />}
      {fileName?.[0] && <input type="hidden" name="fileName" value={fileName[0]} />}
      <FieldFrame
        id={id}
        label={fileName?.[0] ? `Another file than “${fileName[0]}”` : 'File'}
        hint={HINT}
        error={error}
        className="max-w-xl flex-auto basis-72"
      >
        <input
          id={id}
          type="file"
          name="file"
          accept=".csv,.xlsx,text/csv"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, HINT, error)}
          className={`${CONTROL} min-h-10 file:mr-3 file:border-0 file:bg-transparent file:font-semibold file:text-pen`}
        />
      </FieldFrame>
      <SubmitButton name="intent" value="read" variant={bytes ? 'quiet' : 'primary'} busy="Reading …">
        Read the file
      </SubmitButton>
    </div>
  )
}
