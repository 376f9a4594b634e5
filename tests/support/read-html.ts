import { finished } from 'node:stream/promises'
import { RewritingStream } from 'parse5-html-rewriting-stream'

export type ReadTag = { name: string; attributes: Record<string, string> }

/** What a parser of HTML makes of a page: its tags in order, and its text without that of its style. */
export async function readHtml(html: string): Promise<{ tags: ReadTag[]; text: string }> {
  const reader = new RewritingStream()
  const tags: ReadTag[] = []
  let text = ''
  reader.on('startTag', ({ tagName, attrs }) => {
    tags.push({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    })
  })
  reader.on('text', (read) => {
    if (tags.at(-1)?.name !== 'style' || !read.text.includes('{')) text += read.text
  })
  reader.resume()
  reader.end(html)
  await finished(reader)
  return { tags, text }
}
