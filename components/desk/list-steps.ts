/** Moves the focus to the next or the last entry of the lists on the page that are marked `data-steps`. */
export function step(by: 1 | -1): void {
  const entries = [...document.querySelectorAll('[data-steps] > *')].filter((entry) =>
    entry.querySelector('a'),
  )
  const here = entries.findIndex((entry) => entry.contains(document.activeElement))
  const next = here === -1 ? (by === 1 ? 0 : entries.length - 1) : here + by
  entries[next]?.querySelector('a')?.focus()
}
