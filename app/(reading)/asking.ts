/** The path of a page with what was asked of it; what was not asked is left out. */
export function asking(path: string, asked: Record<string, string | null | undefined>): string {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(given).toString()
  return query ? `${path}?${query}` : path
}
