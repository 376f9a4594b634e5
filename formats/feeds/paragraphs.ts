import { escaped } from '../markup'

/** An entry's paragraphs as the little HTML that every reader of feeds shows. */
export const asHtml = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => `<p dir="auto">${escaped(paragraph)}</p>`).join('')

/** The same as plain text. */
export const asText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')
