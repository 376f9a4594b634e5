import { readDecimal } from '@/domain/evidence/quantity'

/** A number as somebody typed it, with the sentence that stands against it; an empty field is no number and no error. */
export function typedNumber(typed: string): { value: string | null; error?: string } {
  if (typed === '') return { value: null }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(typed))
    return {
      value: null,
      error: `“${typed}” is a thousand to some and a decimal to others. Write ${typed.replace('.', ',')} or ${typed}0.`,
    }
  const value = readDecimal(typed)
  return value === null ? { value, error: 'Write a number in digits, such as 400, 1,000 or 1.5.' } : { value }
}
