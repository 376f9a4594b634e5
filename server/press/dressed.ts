import { lettersOf } from './letters'
import type { Printed } from './printing'
import { scriptFree } from './script-free'
import { type Stylesheet, stylesheet, type Worn } from './used-style'

/** The style that a page brings along; null where it asks for a stylesheet like any other page. */
export type Dressed = { html: string; style: string | null }

/** Finds what a page needs of the stylesheets at these addresses; null when one of them cannot be had. */
export type Wardrobe = (addresses: readonly string[], worn: Worn) => Promise<string | null>

// What a browser puts in where nobody wrote it.
const IMPLIED = ['html', 'head', 'body', 'tbody']

/**
 * The page without script, with the rules it uses within it: a reader on a slow line sees it one way to us and back earlier,
 * and their browser lays it out once, not a first time without any style.
 */
export async function dressed(html: string, wardrobe: Wardrobe): Promise<Dressed> {
  const addresses: string[] = []
  const classes = new Set<string>()
  const tags = new Set<string>(IMPLIED)
  const bare = await scriptFree(html, ({ tagName, attrs }) => {
    tags.add(tagName.toLowerCase())
    const told = (name: string) => attrs.find((attribute) => attribute.name === name)?.value
    for (const name of told('class')?.split(/\s+/) ?? []) classes.add(name)
    const isSheet = tagName === 'link' && told('rel') === 'stylesheet'
    if (isSheet) addresses.push(told('href') ?? '')
    return !isSheet
  })
  const style =
    addresses.length > 0 ? await wardrobe(addresses, { classes, tags, letters: lettersOf(bare) }) : null
  if (!style || !bare.includes('</head>')) return { html: await scriptFree(html), style: null }
  return { html: bare.replace('</head>', () => `<style>${style}</style></head>`), style }
}

/** The stylesheets of the house, each read once. */
export function openWardrobe(draw: (url: string) => Promise<Printed | null>): Wardrobe {
  const sheets = new Map<string, Promise<Stylesheet | null>>()
  const sheetAt = (address: string) => {
    const known = sheets.get(address)
    if (known) return known
    const read = readSheet(draw, address)
    sheets.set(address, read)
    // What could not be had is asked for again.
    void read.then((sheet) => sheet === null && sheets.delete(address))
    return read
  }
  return async (addresses, worn) => {
    const read = await Promise.all(addresses.map(sheetAt))
    const parts = read.map((sheet) => sheet?.(worn) ?? null)
    // A style ends where this begins, whatever it stands in.
    return parts.some((part) => part === null || part.includes('</')) ? null : parts.join('')
  }
}

async function readSheet(
  draw: (url: string) => Promise<Printed | null>,
  address: string,
): Promise<Stylesheet | null> {
  const printed = await draw(address)
  if (printed?.status !== 200) return null
  try {
    return stylesheet(printed.body.toString(), address)
  } catch (error) {
    console.error(error)
    return null
  }
}
