/** The days a page was asked for as the query of a link, so that what it leads to is of the same days. */
export function daysQuery(asked: { on?: string | null; known?: string | null }): string {
  const given = Object.entries({ on: asked.on, known: asked.known }).flatMap(([name, day]) =>
    day ? [`${name}=${day}`] : [],
  )
  return given.length > 0 ? `?${given.join('&')}` : ''
}
