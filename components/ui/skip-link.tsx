import { words } from '../language'

/** The first thing a keyboard meets: past the masthead, to `<main id="content" tabIndex={-1}>`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-sheet focus:px-4 focus:py-2 text-[0.9375rem]"
    >
      {words('chrome')('skip')}
    </a>
  )
}
