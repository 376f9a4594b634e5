import { PageSizes, PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib'

const SIZE = 12
const LEADING = 16
const MARGIN = 72

export type Sheet = { title: string; paragraphs: readonly string[]; linesOnPage?: number; width?: number }

/**
 * A report as an office prints it: a heading, then paragraphs set to a width and carried over to the next page. A word may
 * be broken where it holds a soft hyphen.
 */
export async function reportPdf({
  title,
  paragraphs,
  linesOnPage = 40,
  width = 300,
}: Sheet): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(title)
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  // A paragraph that has ended leaves a line empty.
  const lines = [title, ...paragraphs].flatMap((paragraph) => [...linesOf(paragraph, font, width), ''])
  for (let from = 0; from < lines.length; from += linesOnPage) {
    const page = pdf.addPage(PageSizes.A4)
    for (const [no, line] of lines.slice(from, from + linesOnPage).entries())
      page.drawText(line, { x: MARGIN, y: page.getHeight() - MARGIN - no * LEADING, size: SIZE, font })
  }
  return pdf.save()
}

function linesOf(paragraph: string, font: PDFFont, width: number): string[] {
  const fits = (words: string) => font.widthOfTextAtSize(words.replaceAll('\u00ad', ''), SIZE) <= width
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line === '' || fits(`${line} ${word}`)) {
      line = line === '' ? word : `${line} ${word}`
      continue
    }
    const [first, ...rest] = word.split('\u00ad')
    const breaks = rest.length > 0 && fits(`${line} ${first}-`)
    lines.push(breaks ? `${line} ${first}-` : line)
    line = breaks ? rest.join('\u00ad') : word
  }
  return [...lines, line].map((each) => each.replaceAll('\u00ad', ''))
}
