// Whatever ends a line or cannot be seen, and the marks that turn the direction of what follows.
const BREAKS = /[\s\p{Cc}]+/gu
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu

/**
 * Words of a source or an editor as one line, for forms in which a line break is markup or a turned direction would
 * change the words around it. Nothing that can be read is lost.
 */
export function oneLine(words: string): string {
  return words.replace(TURNS, '').replace(BREAKS, ' ').trim()
}
