const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD TITLE SELECT TEXTAREA BUTTON DIALOG'.split(
    ' ',
  ),
)
const FRAME = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM'])
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3

/**
 * An element's text as a reader sees it: blocks apart by an empty line, white space as one space, nothing that is
 * hidden. Walks without recursion, however deep it goes.
 */
export function flatText(root, { withoutFrame = false } = {}) {
  const pieces = []
  for (let node = root; node; ) {
    const enters = node.nodeType === ELEMENT && (node === root || isSeen(node, withoutFrame))
    if (node.nodeType === TEXT) pieces.push(node.data.replace(/\s+/g, ' '))
    if (node.nodeType === ELEMENT) pieces.push(breakAt(node))
    if (enters && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) pieces.push(breakAt(node))
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return tidied(pieces.join(''))
}

function isSeen(element, withoutFrame) {
  const name = element.tagName.toUpperCase()
  if (UNSEEN.has(name) || (withoutFrame && FRAME.has(name))) return false
  if (element.hasAttribute('hidden')) return false
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

function breakAt(element) {
  const name = (element.tagName ?? '').toUpperCase()
  if (name === 'BR') return '\n'
  if (name === 'TD' || name === 'TH') return '\t'
  return BLOCKS.has(name) ? '\n\n' : ''
}

function tidied(text) {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/ *\t[\t ]*/g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  return kept.join('\n').trim()
}
