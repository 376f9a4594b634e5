'use client'

import { useContext } from 'react'
import { FormContext, fieldId } from '@/components/ui/form-context'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { IMPORT_FIELDS, type ImportField } from '@/domain/claim/import-columns'
import { IMPORT_FIELD } from './import-words'

const FIELDS = IMPORT_FIELDS.map((field: ImportField) => ({ value: field, label: IMPORT_FIELD[field] }))

/** What the file's columns are, and its rows with what stands against each cell. */
export function ImportTable() {
  const { id, state } = useContext(FormContext)
  const { header, cells = [], ready, notes } = state.values
  if (!header) return null
  const noted = new Map<string, string>(notes?.[0] ? JSON.parse(notes[0]) : [])
  const rows = Array.from({ length: cells.length / header.length }, (_, row) =>
    cells.slice(row * header.length, (row + 1) * header.length),
  )
  return (
    <>
      <fieldset className="grid gap-4">
        <legend className="mb-3 font-serif text-xl">What each column is</legend>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {header.map((name, column) => (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place.
              key={column}
              name="column"
              index={column}
              label={name || `Column ${column + 1}`}
              options={FIELDS}
              empty="No part of a claim"
            />
          ))}
        </div>
      </fieldset>
      {ready?.[0] && (
        <Notice
          tone="success"
          title={
            ready[0] === '1'
              ? 'Its one row can be written as a draft.'
              : `All ${ready[0]} rows can be written as drafts.`
          }
          live
        >
          {noted.size > 0 && 'What is noted at the cells still stands against sending them to review.'}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {ready?.[0] && (
          <SubmitButton name="intent" value="write" busy="Writing …">
            {ready[0] === '1' ? 'Write 1 draft' : `Write ${ready[0]} drafts`}
          </SubmitButton>
        )}
        <SubmitButton
          name="intent"
          value="check"
          variant={ready?.[0] ? 'quiet' : 'primary'}
          busy="Checking …"
        >
          Check the rows
        </SubmitButton>
      </div>
      <section
        aria-label="Rows of the file"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard must be able to.
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full text-sm">
          <caption className="sr-only">Rows of the file</caption>
          <thead>
            <tr className="border-b border-rule text-left text-[0.8125rem] text-ink-muted">
              <th scope="col" className="py-2 pr-3">
                Row
              </th>
              {header.map((name, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place.
                <th key={column} scope="col" className="px-2 py-2">
                  {name || `Column ${column + 1}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place in the file.
              <tr key={index} className="border-b border-rule">
                {[String(index + 1), ...row].map((cell, column) => {
                  const key = `cell.${index + 1}.${column}`
                  return (
                    <Cell
                      key={key}
                      id={fieldId(id, key)}
                      cell={cell}
                      isRow={column === 0}
                      error={state.errors[key]}
                      note={noted.get(key)}
                    />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Cell({
  id,
  cell,
  isRow,
  error,
  note,
}: {
  id: string
  cell: string
  /** The number of the row, at which what concerns all of it stands. */
  isRow: boolean
  error?: string
  note?: string
}) {
  const Part = isRow ? 'th' : 'td'
  const width = error || note || cell.length > 30 ? 'min-w-52' : isRow ? '' : 'min-w-20'
  return (
    <Part
      id={id}
      scope={isRow ? 'row' : undefined}
      tabIndex={error ? -1 : undefined}
      className={`${width} max-w-72 py-2 text-left align-top font-normal ${error ? 'border-l-[3px] border-retracted bg-wash px-2' : isRow ? 'pr-3 text-ink-muted' : 'px-2'}`}
    >
      <bdi className="line-clamp-4 [overflow-wrap:anywhere]">{cell}</bdi>
      {error && <p className="text-[0.8125rem] font-semibold text-retracted">{error}</p>}
      {!error && note && <p className="text-[0.8125rem] text-disputed">{note}</p>}
    </Part>
  )
}
