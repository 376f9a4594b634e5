import type { Option } from '@/components/ui/select-field'

/** A table of words as a select's options, in the table's order. */
export function options<Code extends string>(words: Readonly<Record<Code, string>>): Option[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }))
}
