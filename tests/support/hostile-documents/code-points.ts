/** The characters of a text from `start` to `end`, counted in code points. */
export const codePoints = (text: string, start: number, end?: number): string =>
  [...text].slice(start, end).join('')
