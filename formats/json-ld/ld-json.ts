import type { Graph, Thing } from 'schema-dts'

/**
 * Structured data as it stands in a page: JSON in which no `<` can end the element around it, nor begin a comment. Halves of
 * surrogate pairs come out as escapes.
 */
export function ldJson(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
