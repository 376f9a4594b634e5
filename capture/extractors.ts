import type { DocumentKind } from './kind-of'

/** Who read a text out of the bytes: our own reader's version, then its parsers with theirs. Kept with each capture. */
export const EXTRACTORS: Record<DocumentKind, string> = {
  html: 'html/1 linkedom 0.18.15, @mozilla/readability 0.6.0',
  pdf: 'pdf/2 pdfjs-dist 5.5.207',
  word: 'word/1 mammoth 1.13.0',
  text: 'text/1',
}
