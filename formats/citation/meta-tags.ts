import type { CslItem } from './csl-item'

/** The meta tags by which reference managers recognise a page: one tag for each author, the date as 2024/9/24. */
export function citationTags(item: CslItem): Record<string, string | string[]> {
  const [date] = item.issued['date-parts']
  return {
    citation_title: item.title,
    citation_author: item.author.map(({ literal }) => literal),
    citation_publication_date: date.join('/'),
    citation_publisher: item.publisher,
    citation_public_url: item.URL,
  }
}
