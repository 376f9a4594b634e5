import mammoth from 'mammoth'
import { sheltered } from './docx-parts.mjs'
import { Unreadable } from './unreadable.mjs'

/** Reads a Word document: the text of its paragraphs, and what its core properties say. Pictures are left where they are. */
export async function read(bytes) {
  const { archive, core } = sheltered(bytes)
  const { value } = await mammoth.extractRawText({ buffer: archive })
  const text = value.replace(/\n{3,}/g, '\n\n').trim()
  if (text === '') throw new Unreadable('no-text')
  if (text.includes('\0')) throw new Unreadable('nul')
  return {
    title: element(core, 'dc:title'),
    byline: element(core, 'dc:creator'),
    language: element(core, 'dc:language'),
    text,
  }
}

// Core properties are a flat list of elements; no parser is needed to find one.
function element(xml, name) {
  const from = xml.indexOf(`<${name}`)
  const open = xml.indexOf('>', from)
  const to = xml.indexOf(`</${name}>`, open)
  if (from === -1 || open === -1 || to === -1 || to - open > 2000) return ''
  return decoded(xml.slice(open + 1, to)).trim()
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name])
