import { here } from '@/components/language'

/** What a page says of its card to those who show it: `path` is that of the page. */
export const cardOf = (path: string, alt: string) => ({
  url: here(path === '/' ? '/card.png' : `${path}/card.png`),
  width: 1200,
  height: 630,
  alt,
})
