import { expect, type Page, test } from '@playwright/test'
import { PAGES } from '../support/doors'
import { exampleThings, filled, type Things } from './support/example-things'
import { signedIn } from './support/people'

// What anybody may write into an address is answered, and is never a fault of ours.

const ASKED = [
  ...[
    'act',
    'after',
    'before',
    'check',
    'cited',
    'claim',
    'closed',
    'decided',
    'dispute',
    'done',
    'edit',
    'filled',
  ],
  ...[
    'from',
    'known',
    'measure',
    'next',
    'on',
    'passage',
    'person',
    'proposed',
    'public',
    'q',
    'report',
    'said',
  ],
  ...['saved', 'sent', 'submitted', 'to', 'topic', 'withdrawn'],
]

/** As they stand in an address. */
const ODD: Record<string, string> = {
  'a quote': "'",
  SQL: "x'%20or%201=1;--",
  NUL: 'a%00b',
  'half a letter': '%ED%A0%80',
  'no UTF-8': '%FF%FE',
  'a script': '%3Cscript%3Ealert(1)%3C/script%3E',
  'a path': '..%2F..%2Fetc%2Fpasswd',
  'a right-to-left override': '%E2%80%AEtxt',
  'what objects have': '__proto__',
  'a number below': '-1',
  'a number above': '99999999999999999999',
  'no number': '1e309',
  'no day': '2024-02-31',
  'the last day': '9999-12-31',
  JSON: '%7B%22%24ne%22%3Anull%7D',
  'much of it': 'x'.repeat(3000),
}

let reader: Page
let reviewer: Page
let admin: Page
let things: Things

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  reader = await browser.newPage()
  const editor = await signedIn(browser, 'editor')
  reviewer = await signedIn(browser, 'reviewer')
  admin = await signedIn(browser, 'admin')
  things = await exampleThings({ anonymous: reader, editor, admin })
})

/** Whoever gets in there. */
const visitor = (door: string): Page => {
  if (!door.startsWith('app/desk')) return reader
  return PAGES[door]?.answers.reviewer === 'open' ? reviewer : admin
}

type Asking = (address: string) => string[]

const AT_ONCE = 4

/** Asks for every address made of each page's, a few at a time; returns those that ended in a fault. */
async function faults(asking: Asking): Promise<string[]> {
  const waiting = Object.entries(PAGES).flatMap(([door, { address }]) =>
    asking(address).map((asked) => ({ asked, page: visitor(door) })),
  )
  const found: string[] = []
  const ask = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const answer = await next.page.request.get(next.asked, { maxRedirects: 0 })
      if (answer.status() >= 500) found.push(`${answer.status()} ${next.asked.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return found
}

const asked = (address: string, query: string): string => {
  const whole = filled(address, things)
  return `${whole}${whole.includes('?') ? '&' : '?'}${query}`
}

for (const [name, odd] of Object.entries(ODD))
  test(`${name} in an address is no fault`, async () => {
    test.setTimeout(180_000)
    // Longer than any address may be, it is refused before a page reads it; by one name at a time it is not.
    const names = odd.length > 1000 ? ['q', 'known', 'after'].map((each) => [each]) : [ASKED]
    const queries = names.map((some) => some.map((each) => `${each}=${odd}`).join('&'))
    const named: Asking = (address) => (address.includes('{') ? [address.replace(/\{\w+\}/g, odd)] : [])
    expect(
      await faults((address) => [...queries.map((query) => asked(address, query)), ...named(address)]),
    ).toEqual([])
  })

test('asking for the same thing twice is no fault', async () => {
  test.setTimeout(180_000)
  const query = ASKED.map((each) => `${each}=2024-01-01&${each}=1`).join('&')
  expect(await faults((address) => [asked(address, query)])).toEqual([])
})
