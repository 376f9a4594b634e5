import type { Answer } from '@/domain/claim/passage-answer'

const KEYS: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no', u: 'cannot_tell' }

/** What a key pressed at a field answers, or null. */
export function answerOfKey(event: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}): Answer | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return KEYS[event.key.toLowerCase()] ?? null
}

/** Answers one field, as a click on its choice would. */
export function answer(row: Element, value: Answer): void {
  const choice = row.querySelector<HTMLInputElement>(`input[value="${value}"]`)
  if (choice && !choice.checked) choice.click()
}

/** Answers yes to every field that has no answer yet. */
export function yesToTheRest(rows: Iterable<Element>): void {
  for (const row of rows) if (!row.querySelector('input:checked')) answer(row, 'yes')
}
