const ABOUT_A_TEXT = /Article|Posting|Report|WebPage|PressRelease|CreativeWork|Statement/
const MOST = 20
const LONGEST = 500_000

/** What a page's JSON-LD says of the document in it: the first object of a kind that has a text. */
export function structured(page) {
  const found = []
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST)) {
    const source = script.textContent ?? ''
    if (source.length <= LONGEST) found.push(...objectsIn(parsed(source)))
  }
  const described = found.filter((object) => ABOUT_A_TEXT.test(String(object['@type'])))
  const best = described.find((object) => object.headline || object.datePublished) ?? described[0]
  return best ?? {}
}

function parsed(source) {
  try {
    return JSON.parse(source)
  } catch {
    // Also what is nested too deeply to be parsed at all.
    return null
  }
}

// Two levels hold all that is written in practice: a list, or a graph of objects.
function objectsIn(value) {
  const list = [value].flat().slice(0, 50)
  const graphs = list.flatMap((item) => (Array.isArray(item?.['@graph']) ? item['@graph'].slice(0, 200) : []))
  return [...list, ...graphs].filter((item) => item !== null && typeof item === 'object')
}

/** The names in an author or publisher: a string, an object with a name, or a list of either. */
export function namesIn(value) {
  const names = [value]
    .flat()
    .slice(0, 10)
    .map((one) => (typeof one === 'string' ? one : one?.name))
  return names
    .filter((name) => typeof name === 'string' && name.trim() !== '' && !/^https?:/i.test(name))
    .join(', ')
}
