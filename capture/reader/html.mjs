import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { flatText } from './flat-text.mjs'
import { htmlText } from './html-encoding.mjs'
import { structured } from './json-ld.mjs'
import { said } from './metadata.mjs'
import { Unreadable } from './unreadable.mjs'

// Beyond these the text is taken from the page as a whole, for Readability weighs every element against every other.
const MOST_ELEMENTS = 30_000
const DEEPEST = 400
const LONGEST_TAG = 1_000_000
/** Fewer characters than this are a frame around a text, not one. */
const HARDLY_ANY = 200

/** Reads a page: its text without what stands around it, and what it says of itself. Nothing in it is run or loaded. */
export function read(bytes, { charset, language, url }) {
  const source = htmlText(bytes, charset)
  if (hasEndlessTag(source)) throw new Unreadable('too-heavy')
  const page = documentOf(source)
  const told = said(page, structured(page), { url, language })
  const body = page.querySelector('body') ?? page.documentElement
  const whole = flatText(body, { withoutFrame: true })
  const scripts = page.querySelectorAll('script:not([type="application/ld+json"])').length
  const { free, ...document } = told
  const found = isModest(body) ? article(page) : null
  const text = found && found.text.length >= whole.length / 10 ? found.text : whole
  if (text.length < HARDLY_ANY && asksForLogin(body, whole, free)) throw new Unreadable('login')
  if (text.length < HARDLY_ANY && scripts > 0) throw new Unreadable('script-built')
  if (text === '') throw new Unreadable('no-text')
  return { ...document, byline: document.byline || found?.byline || '', text, partial: free === false }
}

function documentOf(source) {
  // Without an outermost element the parser would take the first it finds for the page.
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`
  return parseHTML(whole).document
}

function article(page) {
  const read = new Readability(page, { serializer: (element) => element }).parse()
  if (!read?.content) return null
  return { text: flatText(read.content), byline: (read.byline ?? '').trim() }
}

function isModest(body) {
  let elements = 0
  let depth = 0
  for (let node = body; node; ) {
    elements += 1
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return false
    const child = node.firstElementChild
    if (child) {
      node = child
      depth += 1
      continue
    }
    while (node && node !== body && !node.nextElementSibling) {
      node = node.parentElement
      depth -= 1
    }
    node = node && node !== body ? node.nextElementSibling : null
  }
  return true
}

function asksForLogin(body, whole, free) {
  return (
    free === false ||
    body.querySelector('input[type="password"]') !== null ||
    /\b(?:log|sign) in\b|subscribe to (?:read|continue)/i.test(whole)
  )
}

function hasEndlessTag(source) {
  for (let from = source.indexOf('<'); from !== -1; from = source.indexOf('<', from + 1)) {
    const to = source.indexOf('>', from)
    if ((to === -1 ? source.length : to) - from > LONGEST_TAG) return true
    if (to === -1) return false
    from = to
  }
  return false
}
