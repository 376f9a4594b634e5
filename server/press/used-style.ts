import { type Selector, SelectorType, parse as selectorsOf } from 'css-what'
import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss'
import { type Letters, lettersAdded, meet, spansOf } from './letters'

/** What a page holds, as far as it decides which rules of a stylesheet can ever touch it. */
export type Worn = { classes: ReadonlySet<string>; tags: ReadonlySet<string>; letters: Letters }

/** Of a stylesheet, the rules that a page can need. */
export type Stylesheet = (worn: Worn) => string

type Part = (worn: Worn) => string

/**
 * Reads a stylesheet once, to be asked for every page. A rule is left out only where each of its selectors names a class or
 * an element that the page does not hold, a face only where the page has none of its letters; what is not understood stays.
 * `base` is what its addresses are relative to.
 */
export function stylesheet(css: string, base: string): Stylesheet {
  const absoluteCss = css.replace(RELATIVE, (_, address) => `url(${absolute(address, base)})`)
  const parts = partsOf(postcss.parse(absoluteCss), lettersAdded(css))
  return (worn) => withoutUnused(parts.map((part) => part(worn)).join(''))
}

const RELATIVE = /url\(\s*["']?(?!data:|https?:|\/)([^"')]+)["']?\s*\)/g
const absolute = (address: string, base: string) => new URL(address, new URL(base, 'http://x')).pathname

const partsOf = (container: Container, added: Letters): Part[] =>
  (container.nodes ?? []).flatMap((node) => partOf(node as ChildNode, added))

function partOf(node: ChildNode, added: Letters): Part[] {
  if (node.type === 'comment') return []
  if (node.type === 'rule') return [rulePart(node)]
  if (node.type === 'atrule' && holdsRules(node)) return [groupPart(node, added)]
  if (node.type === 'atrule' && node.name === 'font-face') return [facePart(node, added)]
  const raw = node.type === 'decl' ? `${node.toString()};` : `${node.toString()}${hasBody(node) ? '' : ';'}`
  return [() => raw]
}

const hasBody = (node: ChildNode) => node.type === 'atrule' && node.nodes !== undefined
const GROUPS = new Set(['media', 'supports', 'layer', 'container', 'starting-style'])
const holdsRules = ({ name, nodes }: AtRule) => GROUPS.has(name) && nodes !== undefined

function groupPart({ name, params, ...rest }: AtRule, added: Letters): Part {
  const within = partsOf(rest as unknown as Container, added)
  const head = `@${name}${params && ` ${params}`}`
  return (worn) => {
    const body = within.map((part) => part(worn)).join('')
    return body && `${head}{${body}}`
  }
}

/**
 * A browser that is told of a face which it does not load asks the system for another in its place, once for every size and
 * weight of text on the page: on Linux half of what a page costs to lay out.
 */
function facePart(face: AtRule, added: Letters): Part {
  const raw = face.toString()
  let spans: ReturnType<typeof spansOf> = null
  face.walkDecls('unicode-range', ({ value }) => {
    spans = spansOf(value)
  })
  return ({ letters }) => (spans === null || meet(spans, letters, added) ? raw : '')
}

function rulePart(rule: Rule): Part {
  const selectors = understood(rule.selector)
  const raw = rule.toString()
  return (worn) => (selectors === null || selectors.some((one) => canTouch(one, worn)) ? raw : '')
}

function understood(selector: string): Selector[][] | null {
  try {
    return selectorsOf(selector)
  } catch {
    return null
  }
}

function canTouch(selector: readonly Selector[], worn: Worn): boolean {
  return selector.every((part) => {
    if (part.type === SelectorType.Tag) return worn.tags.has(part.name.toLowerCase())
    if (part.type === SelectorType.Attribute && part.name === 'class' && part.action === 'element')
      return worn.classes.has(part.value)
    if (part.type === SelectorType.Pseudo && EITHER.has(part.name) && Array.isArray(part.data))
      return part.data.some((one) => canTouch(one, worn))
    return true
  })
}

const EITHER = new Set(['is', 'where', 'matches'])

/** A registered property that no rule names and a movement that none makes are of no use. */
function withoutUnused(css: string): string {
  const moving = (css.match(/animation(?:-name)?\s*:[^;}]*/g) ?? []).join(' ').split(/[\s,:]+/)
  return css
    .replace(/@property (--[\w-]+)\s*\{[^}]*\}/g, (whole, name) => (css.split(name).length > 2 ? whole : ''))
    .replace(/@keyframes ([\w-]+)\s*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, (whole, name) =>
      moving.includes(name) ? whole : '',
    )
}
