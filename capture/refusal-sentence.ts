import type { ReadRefusal } from './read-document'
import type { FetchRefusal } from './web/fetch-page'

export type CaptureRefusal = FetchRefusal | ReadRefusal

const PASTE = 'Open it in your browser, copy the text, and paste it below.'
const megabytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MB`

/** What happened to an address or a file that could not be taken in, and what would help. One sentence or two. */
export function refusalSentence(refusal: CaptureRefusal): string {
  switch (refusal.kind) {
    case 'too-large':
      return `The document is larger than ${megabytes(refusal.limit)}, more than is taken in. Paste the part that your claims rest on.`
    case 'too-long-text':
      return `The document holds more than ${megabytes(refusal.limit)} of text. Paste the part that your claims rest on.`
    case 'too-long':
      return `The address is longer than ${refusal.limit.toLocaleString('en')} characters. Paste the text instead.`
    case 'redirects':
      return `The address leads on more than ${refusal.limit} times. Open it in your browser and capture the address it ends at.`
    case 'gone':
      return `The page is not there (${refusal.status}). Check the address; if you have the text, paste it below.`
    case 'busy':
      return `The site does not answer now (${refusal.status}). Try again in a while, or paste the text below.`
    case 'status':
      return `The site answered ${refusal.status} instead of the page. ${PASTE}`
    case 'private':
      return `“${refusal.host}” is not on the public internet, so it is not fetched. ${PASTE}`
    case 'unresolved':
      return `No site was found under “${refusal.host}”. Check the address.`
    case 'wrong-kind':
      return `This is ${refusal.is || 'a file'} that has no text to read. Capture a web page, a PDF, a Word document (.docx) or plain text.`
    default:
      return SENTENCES[refusal.kind]
  }
}

type Plain = Exclude<
  CaptureRefusal['kind'],
  | 'too-large'
  | 'too-long-text'
  | 'too-long'
  | 'redirects'
  | 'gone'
  | 'busy'
  | 'status'
  | 'private'
  | 'unresolved'
  | 'wrong-kind'
>

const SENTENCES: Record<Plain, string> = {
  'not-a-url': 'Write the whole address, beginning with https:// or http://.',
  'not-web': 'Only addresses that begin with https:// or http:// can be fetched.',
  credentials: 'Leave the user name and password out of the address: it would be published with them.',
  port: 'Only the usual ports of the web are asked, so an address with a port of its own is not fetched. Paste the text below.',
  lost: `The address leads to another that is not one. ${PASTE}`,
  slow: `The site did not send the page in time. Try again, or open it in your browser, copy the text, and paste it below.`,
  unreachable: `The site could not be reached, or broke off. Try again, or paste the text below.`,
  certificate: `The site could not prove that it is who it says it is (its certificate is not valid), so nothing was taken from it. ${PASTE}`,
  broken: `The site broke off before the document was complete. Try again, or paste the text below.`,
  bomb: 'The document unpacks to far more than it claims to be, as no real one does. Paste the text below.',
  coding: `The site sent the page in a form that is not read. ${PASTE}`,
  login: `The page is shown only to those who are signed in or subscribe. ${PASTE}`,
  'script-built': `The page arrived without its text: it is put together by scripts, which are not run here. ${PASTE}`,
  'no-text': `There is no text in this document. ${PASTE}`,
  empty: 'The document is empty.',
  scanned: 'This PDF holds pictures of pages, without text. Type the passages you need and paste them below.',
  encrypted: 'The document is protected by a password. Save it without one, or paste the text below.',
  damaged: 'The document is damaged or cut short, and cannot be read. Get it again, or paste the text below.',
  'old-word':
    'This is a Word document of the old kind (.doc). Save it as .docx or PDF, or paste the text below.',
  'not-word': 'This is an archive, not a Word document (.docx). Capture the document that is in it.',
  entities:
    'The document defines entities of its own, as no word processor writes them, and was not read. Paste the text below.',
  'too-heavy': `Reading the document took more time or memory than one may have. ${PASTE}`,
  'too-many-pages': 'This PDF has more than 600 pages. Save the pages you need as a PDF of their own.',
  nul: 'The document holds NUL characters, which cannot be kept unchanged. Paste the text below.',
  malformed:
    'The document is not in the encoding it says it is in, so its words cannot be trusted. Paste the text below.',
  'readers-busy': 'Too many documents are being read at this moment. Try again in a minute.',
  cancelled: 'You stopped it. Nothing was captured.',
}
