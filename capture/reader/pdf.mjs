import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { say } from './say.mjs'
import { Unreadable } from './unreadable.mjs'

const MOST_PAGES = 600
const MOST_TEXT = 4_000_000

/** Reads a PDF: the text of each page, line by line as it is set, and what its information dictionary says. */
export async function read(bytes) {
  const pdf = await opened(bytes)
  if (pdf.numPages > MOST_PAGES) throw new Unreadable('too-many-pages')
  const pages = []
  let size = 0
  for (let no = 1; no <= pdf.numPages; no += 1) {
    const page = await pdf.getPage(no)
    pages.push(legible(linesOf((await page.getTextContent()).items)))
    page.cleanup()
    size += pages[no - 1].length
    if (size > MOST_TEXT) throw new Unreadable('too-heavy')
    await say({ page: no, of: pdf.numPages })
  }
  if (pages.every((page) => page.trim() === '')) throw new Unreadable('scanned')
  return { ...(await saidOf(pdf)), pages }
}

async function opened(bytes) {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      stopAtErrors: false,
    }).promise
  } catch (error) {
    throw new Unreadable(error?.name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}

// Lines of one paragraph are joined by a space, so that a passage can be read. A hyphen at the end of a line stays with
// its break: whether it belongs to the word nobody can tell from the page.
function linesOf(items) {
  let text = ''
  let last = null
  for (const item of items) {
    if (typeof item.str !== 'string') continue
    if (item.str !== '') {
      const y = item.transform[5]
      const height = Math.abs(item.transform[3]) || item.height || 10
      if (last?.ended) text += separator(text, Math.abs(last.y - y), Math.max(height, last.height))
      last = { y, height, ended: false }
      text += item.str
    }
    if (item.hasEOL && last) last.ended = true
  }
  return text
}

// A glyph that the file maps to no character stands as the sign for that.
const legible = (text) => text.toWellFormed().replaceAll('\0', '\ufffd')

function separator(text, gap, height) {
  if (gap > height * 1.7) return '\n\n'
  return /[-\u2010]$/.test(text) ? '\n' : ' '
}

async function saidOf(pdf) {
  const { info = {}, metadata = null } = await pdf.getMetadata().catch(() => ({}))
  const line = (value) =>
    typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
      ? value.trim().slice(0, 500)
      : ''
  return {
    title: line(info.Title) || line(metadata?.get?.('dc:title')),
    byline: line(info.Author),
    language: line(info.Language),
  }
}
