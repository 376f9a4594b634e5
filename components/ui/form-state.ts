/** What a form remembers between two posts: what was typed, and what stood against it, each at its field. */
export type FormState = {
  /** Counts the posts, so that the fields are drawn anew with what was typed. */
  attempt: number
  /** One sentence about the whole form, or null. */
  message: string | null
  /** The sentence at each field, by the field's name. */
  errors: Readonly<Record<string, string>>
  /** Everything that was typed, by field name. */
  values: Readonly<Record<string, readonly string[]>>
}

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

export const FRESH: FormState = { attempt: 0, message: null, errors: {}, values: {} }

/** The state after a refused post: nothing typed is lost, and each sentence stands at its field. */
export function refused(
  previous: FormState,
  form: FormData,
  why: { message?: string; errors?: Record<string, string>; values?: Record<string, string[]> },
): FormState {
  return {
    attempt: previous.attempt + 1,
    message: why.message ?? null,
    errors: why.errors ?? {},
    values: { ...typed(form), ...why.values },
  }
}

function typed(form: FormData): Record<string, string[]> {
  // Anybody may post a field of any name, also of one that every object has.
  const values = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION') || name === '__proto__') continue
    // The state travels in the page itself: a password must not.
    if (/password/i.test(name)) continue
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return Object.fromEntries(values)
}
