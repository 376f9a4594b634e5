'use client'

import { useId, useRef, useState } from 'react'
import { buttonLook } from '../ui/button'
import { CONTROL, describedBy, FieldFrame } from '../ui/field-frame'
import { readWithProgress, type Told } from './read-with-progress'

const KINDS = '.html,.htm,.xhtml,.pdf,.docx,.txt,text/html,application/pdf,text/plain'
const LARGEST = 24 * 1024 * 1024

/** The two fields, the button, and what is going on once it was pressed. */
export function SourceFields({ address }: { address: string }) {
  const id = useId()
  const [told, setTold] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const stop = useRef<AbortController | null>(null)
  const busy = stop.current !== null

  async function read(form: HTMLFormElement) {
    const chosen = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
    if (chosen && chosen.size > LARGEST)
      return setError('The file is larger than 24 MB, more than is taken in.')
    setError(undefined)
    stop.current = new AbortController()
    setTold(chosen ? 'Sending the file …' : 'Asking the site …')
    const end = await readWithProgress(form, stop.current.signal, (line) => setTold(sentence(line)))
    stop.current = null
    if ('to' in end) {
      setTold('It is read. One moment …')
      window.location.assign(end.to)
    } else setTold(end.sentence)
  }

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <FieldFrame id={`${id}-at`} label="Web page or document" hint="Fetched once, from here.">
          <input
            id={`${id}-at`}
            name="address"
            type="url"
            inputMode="url"
            placeholder="https://"
            defaultValue={address}
            autoComplete="off"
            aria-describedby={describedBy(`${id}-at`, true, undefined)}
            className={CONTROL}
          />
        </FieldFrame>
        <FieldFrame
          id={`${id}-file`}
          label="Or a file"
          hint="HTML, PDF, Word (.docx) or plain text, to 24 MB"
          error={error}
        >
          <input
            id={`${id}-file`}
            name="file"
            type="file"
            accept={KINDS}
            aria-describedby={describedBy(`${id}-file`, true, error)}
            aria-invalid={error ? true : undefined}
            className={`${CONTROL} file:mr-3 file:border-0 file:bg-transparent file:font-semibold file:text-pen`}
          />
        </FieldFrame>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="submit"
          aria-disabled={busy || undefined}
          className={buttonLook('primary', 'normal')}
          onClick={(event) => {
            const { form } = event.currentTarget
            if (!form) return
            event.preventDefault()
            if (!busy) void read(form)
          }}
        >
          Read it
        </button>
        {busy && (
          <button
            type="button"
            className={buttonLook('quiet', 'normal')}
            onClick={() => stop.current?.abort()}
          >
            Stop
          </button>
        )}
        <p role="status" className="min-h-6 text-sm text-ink-muted">
          {told}
        </p>
      </div>
    </>
  )
}

function sentence(line: Told): string {
  if (line.stage === 'fetching') return 'Fetching the page …'
  return line.page && line.of ? `Reading page ${line.page} of ${line.of} …` : 'Reading the document …'
}
