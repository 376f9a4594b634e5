import { expect, type Page, test } from '@playwright/test'
import { PAGES, type Row } from '../support/doors'
import { cameToLife } from './support/came-to-life'
import { exampleThings, filled, type Things } from './support/example-things'
import { signedIn } from './support/people'

// What a page does when its script takes over: nothing that stood somewhere may stand elsewhere then, or a finger that is on its
// way down meets another button.

const people = {} as Record<'anonymous' | 'editor' | 'reviewer' | 'admin', Page>
let things: Things = {}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  people.anonymous = await browser.newPage()
  await people.anonymous.goto('/')
  for (const part of ['editor', 'reviewer', 'admin'] as const) people[part] = await signedIn(browser, part)
  things = await exampleThings(people)
})

test('on a slow machine a button that is pressed while the page comes to life does what it says', async () => {
  const page = people.reviewer
  await page.goto(filled('/desk/claims/{claim}/review', things))
  await cameToLife(page)
  const machine = await page.context().newCDPSession(page)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  for (const waitUntil of ['load', 'commit'] as const) {
    await page.goto(filled('/desk/claims/{claim}/review', things), { waitUntil })
    await page.getByRole('button', { name: 'Request changes' }).click()
    await expect(page.getByRole('form').getByRole('alert').first()).toContainText('Say what should change', {
      timeout: 30_000,
    })
  }
  await machine.detach()
})

for (const [width, height] of [
  [1440, 900],
  [360, 740],
] as const)
  test(`at ${width} nothing of the desk moves when its pages come to life`, async () => {
    test.setTimeout(180_000)
    const moved: Record<string, unknown> = {}
    for (const part of PARTS) {
      const page = await people[part].context().newPage()
      await page.setViewportSize({ width, height })
      await page.addInitScript(noteShifts)
      for (const [, { address }] of Object.entries(PAGES).filter((door) => isSeenBy(part, door))) {
        const shifts = await shiftsByScript(page, filled(address, things))
        if (shifts.reduce((sum, { value }) => sum + value, 0) > NOTHING) moved[address] = shifts
      }
      await page.close()
    }
    expect(moved).toEqual({})
  })

// Whoever may do most there sees most of a page.
const PARTS = ['reviewer', 'editor', 'admin'] as const

const isSeenBy = (part: (typeof PARTS)[number], [door, { answers }]: [string, Row]): boolean =>
  /^app\/desk\/.*page\.tsx$/.test(door) && PARTS.find((each) => answers[each] === 'open') === part

// Less than a line of text that moves by a line's height.
const NOTHING = 0.0015

const SCRIPTS = '**/_next/static/**/*.js'

type Shift = { at: number; value: number; what: string[] }

type Entry = {
  startTime: number
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

function noteShifts(): void {
  const stood = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
  // A space between two words says nothing of where it stands.
  const said = ({ node, previousRect, currentRect }: Entry['sources'][number]) =>
    `${node?.nodeName} ${(node?.textContent?.trim() ? node : node?.parentNode)?.textContent}`.slice(0, 60) +
    `, ${stood(previousRect)} → ${stood(currentRect)}`
  const noted: Shift[] = []
  Object.assign(window, { noted })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, value, sources } = entry as unknown as Entry
      noted.push({ at: startTime, value, what: sources.map(said) })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/**
 * What moved from the moment the scripts came. They are held back until the page stands in its own faces: what moves for those is
 * over before a reader sees a word.
 */
async function shiftsByScript(page: Page, address: string): Promise<Shift[]> {
  let letGo = () => {}
  const stands = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(SCRIPTS, async (route) => {
    await stands
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const before = await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return performance.now()
  })
  letGo()
  await cameToLife(page)
  await page.unroute(SCRIPTS)
  return page.evaluate(async (before) => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return (window as unknown as { noted: Shift[] }).noted.filter(({ at }) => at >= before)
  }, before)
}
