import { escaped } from './markup'

/** A piece of XML that is well-formed by how it came about. */
export type Xml = { readonly xml: string }

type Attributes = Record<string, string>

/**
 * An element with what is in it; a text is escaped, and nothing else can make markup. Written here because the builders we
 * tried read a text such as `&lt;` as a bracket before they write it.
 */
export function element(name: string, attributes: Attributes, ...inside: readonly (string | Xml)[]): Xml {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  )
  const body = inside.map((part) => (typeof part === 'string' ? escaped(part) : part.xml)).join('')
  return { xml: body === '' ? `<${tag}/>` : `<${tag}>${body}</${name}>` }
}

/** An element that holds a text and has no attributes. */
export const text = (name: string, content: string): Xml => element(name, {}, content)

/** A whole document. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
