// Two lines of a column this wide.
const CONTEXT = 120
// Less than this says too little: then a line from the paragraph next to it stays.
const ENOUGH = 30

/** What stands before a passage, cut to about two lines at a whole word; "… " where there is more. */
export function contextBefore(prefix: string): string {
  const near = nearParagraph(prefix, -1)
  const letters = [...near]
  if (letters.length <= CONTEXT)
    return near.length < prefix.trimStart().length ? `…\u00a0${near.trimStart()}` : near
  const cut = letters.slice(-CONTEXT).join('')
  return `…\u00a0${cut.replace(/^\S*\s+(?=\S)/u, '').replace(/^\p{M}+/u, '')}`
}

/** What stands after it, likewise. */
export function contextAfter(suffix: string): string {
  const near = nearParagraph(suffix, 1)
  const letters = [...near]
  if (letters.length <= CONTEXT)
    return near.length < suffix.trimEnd().length ? `${near.trimEnd()}\u00a0…` : near
  return `${letters
    .slice(0, CONTEXT)
    .join('')
    .replace(/(?<=\S)\s+\S*$/u, '')}\u00a0…`
}

/** The rest of the passage's own paragraph, with as many of the next ones as it takes to say enough. */
function nearParagraph(text: string, away: 1 | -1): string {
  const paragraphs = text.split(/\n+/)
  const outwards = away === 1 ? paragraphs : paragraphs.reverse()
  let near = outwards[0] ?? ''
  for (const next of outwards.slice(1)) {
    if (near.trim().length >= ENOUGH) break
    near = away === 1 ? `${near}\n${next}` : `${next}\n${near}`
  }
  return near
}
