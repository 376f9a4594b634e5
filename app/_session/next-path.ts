const HOME = '/desk'

// Any origin will do: what resolves to another one was not a path of ours.
const HERE = 'http://here.invalid'

/** Where to go after signing in: a path of this house as it was asked for, else the desk. Never another site. */
export function nextPath(asked: string | string[] | null | undefined): string {
  // Backslashes and control characters are read differently by different browsers.
  if (typeof asked !== 'string' || !/^\/(?!\/)[^\\\p{C}]*$/u.test(asked)) return HOME
  if (!URL.canParse(asked, HERE)) return HOME
  const url = new URL(asked, HERE)
  if (url.origin !== HERE || url.pathname.startsWith('//')) return HOME
  // Next's own mark on a request between two pages.
  if (url.searchParams.has('_rsc')) url.searchParams.delete('_rsc')
  // Nobody wants to be sent back to the door.
  return url.pathname === '/sign-in' ? HOME : `${url.pathname}${url.search}`
}
