'use client'

import { type ReactNode, useState } from 'react'

type Asked = { field: HTMLTextAreaElement; from: number; names: readonly string[] }

const MOST = 5

/** Lists colleagues below a text while an "@" is being written in it. Without script one writes the name out. */
export function MentionHelp({ names, children }: { names: readonly string[]; children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const choose = (name: string) => {
    if (!asked) return
    const { field, from } = asked
    const caret = field.selectionStart
    field.setRangeText(`@${name} `, from, caret, 'end')
    // React and the form hear of a change only as an event.
    field.dispatchEvent(new Event('input', { bubbles: true }))
    setAsked(null)
    field.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what bubbles up from the field and its buttons.
    <div
      className="grid gap-2"
      onInput={({ target }) => setAsked(target instanceof HTMLTextAreaElement ? ask(target, names) : null)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asked) return
        event.stopPropagation()
        setAsked(null)
        asked.field.focus()
      }}
    >
      {children}
      <p role="status" className="sr-only">
        {asked && `${asked.names.length} ${asked.names.length === 1 ? 'colleague' : 'colleagues'} below`}
      </p>
      {asked && (
        <ul aria-label="Mention" className="flex flex-wrap gap-2">
          {asked.names.map((name) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => choose(name)}
                className="min-h-8 rounded-sm border border-rule-strong bg-sheet px-2.5 text-sm hover:bg-wash"
              >
                <bdi>@{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Whose names go on from what is written between the last "@" and the caret; null when nobody's do. */
function ask(field: HTMLTextAreaElement, names: readonly string[]): Asked | null {
  const before = field.value.slice(0, field.selectionStart)
  const typed = /(?:^|[^\p{L}\p{N}._@-])@([^@\n]{0,40})$/u.exec(before)?.[1]
  if (typed === undefined) return null
  const sought = typed.toLowerCase()
  const found = names.filter((name) =>
    [name, ...name.split(/\s+/).slice(1)].some((part) => part.toLowerCase().startsWith(sought)),
  )
  return found.length > 0
    ? { field, from: before.length - typed.length - 1, names: found.slice(0, MOST) }
    : null
}
