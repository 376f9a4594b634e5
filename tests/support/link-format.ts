export type Link = { target: string; [attribute: string]: string }

/**
 * Reads link format (RFC 6690, section 2) and the header `Link` (RFC 8288, section 3) by their grammar, and throws at whatever
 * does not follow it.
 */
export function readLinks(text: string): Link[] {
  const links: Link[] = []
  let rest = text.trim()
  const take = (pattern: RegExp, what: string): RegExpExecArray => {
    const found = pattern.exec(rest)
    if (found?.index !== 0) throw new Error(`${what} is missing before ${JSON.stringify(rest.slice(0, 40))}.`)
    rest = rest.slice(found[0].length)
    return found
  }
  while (rest !== '') {
    // A URI reference: only what RFC 3986 knows, no space, no bracket.
    const [, target = ''] = take(/<([\w\-.~:/?#@!$&'()*+,;=%[\]]*)>/, 'A target')
    const link: Link = { target }
    while (/^\s*;/.test(rest)) {
      const [, name = '', quoted, token] = take(
        /\s*;\s*([\w!#$&+.^`|~-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+)))?/,
        'An attribute',
      )
      if (name in link) throw new Error(`${name} stands twice.`)
      link[name] = quoted ?? token ?? ''
    }
    links.push(link)
    if (rest !== '') take(/\s*,\s*/, 'A comma')
  }
  return links
}
