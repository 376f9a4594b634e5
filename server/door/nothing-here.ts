import { readFileSync } from 'node:fs'

/** The page for an address that shows nothing, in the language of that address; complete without script. */
export type NothingHere = (path: string) => string

/** Reads the pages that Next prerendered for it, in `folder`. */
export function nothingHereIn(folder: string): NothingHere {
  const [anywhere, french, creole] = ['_not-found', 'fr/nothing', 'ht/nothing'].map((page) =>
    readFileSync(`${folder}/${page}.html`, 'utf8'),
  ) as [string, string, string]
  return (path) => {
    if (/^\/fr(\/|$)/.test(path)) return french
    return /^\/ht(\/|$)/.test(path) ? creole : anywhere
  }
}
