import { once } from 'node:events'
import { RewritingStream } from 'parse5-html-rewriting-stream'

type Attributes = { name: string; value: string }[]

/** An element as it begins. */
export type Begun = { tagName: string; attrs: Attributes }

const attributeOf = (attrs: Attributes, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value.toLowerCase() ?? ''

/** What search engines read stands in a script element too, but no browser runs it. */
const isData = (attrs: Attributes) => attributeOf(attrs, 'type') === 'application/ld+json'

const bringsScript = (attrs: Attributes) =>
  attributeOf(attrs, 'rel') === 'modulepreload' || attributeOf(attrs, 'as') === 'script'

// Marks that only the framework's script would read.
const ITS_OWN = new Set(['nonce', 'data-precedence'])

/**
 * The page without the framework: no script, no flight data, nothing that fetches a script, no mark that only its script
 * reads. JSON-LD stays. `stays` sees each element that is left, and may have it go too.
 */
export async function scriptFree(html: string, stays: (tag: Begun) => boolean = () => true): Promise<string> {
  const page = new Page()
  let inScript = false
  const unlessInScript = (_: unknown, raw: string) => {
    if (!inScript) page.emitRaw(raw)
  }
  page.on('startTag', (tag, raw) => {
    inScript = tag.tagName === 'script' && !isData(tag.attrs)
    if (inScript || (tag.tagName === 'link' && bringsScript(tag.attrs)) || !stays(tag)) return
    const attrs = tag.attrs.filter(({ name }) => !ITS_OWN.has(name))
    if (attrs.length === tag.attrs.length) page.emitRaw(raw)
    else page.emitStartTag({ ...tag, attrs })
  })
  page.on('endTag', (tag, raw) => {
    unlessInScript(tag, raw)
    inScript = false
  })
  page.on('text', unlessInScript)
  page.on('comment', () => undefined)
  page.end(html)
  await once(page, 'finish')
  return page.left.join('')
}

/** Gathers what is left at once: a stream would carry a page in thousands of pieces. */
class Page extends RewritingStream {
  readonly left: string[] = []

  override push(part: string | null): boolean {
    return part === null ? super.push(part) : this.left.push(part) > 0
  }
}
