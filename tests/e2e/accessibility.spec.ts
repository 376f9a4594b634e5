import { expect, type Page, test } from '@playwright/test'
import { PAGES, type Row, VISITORS } from '../support/doors'
import { axeFindings } from './support/axe'
import { exampleThings, filled, type Things } from './support/example-things'
import { signedIn } from './support/people'

// Each page is a test of its own; together they take a while, and a slow machine is not a finding.
test.describe.configure({ timeout: 120_000 })

const people = {} as Record<'anonymous' | 'editor' | 'reviewer' | 'admin', Page>
let things: Things = {}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  people.anonymous = await browser.newPage()
  for (const part of ['editor', 'reviewer', 'admin'] as const) people[part] = await signedIn(browser, part)
  things = { ...(await exampleThings(people)), ...(await exampleFacts(people.anonymous)) }
})

/** Facts of the example in the standings that look different, by a piece of their addresses. */
async function exampleFacts(reader: Page): Promise<Things> {
  const lists = await Promise.all(
    ['/', '/topics/kenya-led-mission-in-haiti'].map((path) => html(reader, path)),
  )
  const called = (part: string) =>
    new RegExp(`href="/facts/([\\w-]*${part}[\\w-]*)"`).exec(lists.join())?.[1] ?? ''
  return {
    corrected: called('two-dozen-jamaican'),
    disputed: called('200-kenyan-officers'),
    promised: called('additional-600'),
    retracted: called('first-of-william-ruto'),
  }
}

/** Whoever is let in, and sees most of it: a reader at what is open to all, else who may do most there. */
function viewer(door: string, { answers }: Row): Page {
  if (!door.startsWith('app/desk')) return people.anonymous
  const most = (['reviewer', 'editor', 'admin'] as const).find((part) => answers[part] === 'open')
  return people[most ?? 'admin']
}

test.describe('axe finds nothing, in either theme,', () => {
  for (const [door, row] of Object.entries(PAGES).filter(([door]) => door.endsWith('/page.tsx')))
    test(`on ${row.address}`, async () => {
      const page = viewer(door, row)
      const answer = await page.goto(filled(row.address, things))
      const isShown = VISITORS.some((visitor) => row.answers[visitor] === 'open')
      expect(answer?.status(), 'it is the page itself').toBe(isShown ? 200 : 404)
      expect(page.url(), 'it leads nowhere else').toContain(filled(row.address, things))
      expect(await axeFindings(page)).toEqual([])
    })

  const today = new Date().toISOString().slice(0, 10)
  for (const address of [
    '/facts/{corrected}',
    '/facts/{corrected}/history',
    `/facts/{corrected}?known=${today}`,
    '/facts/{disputed}',
    '/facts/{promised}',
    '/facts/{retracted}',
    '/facts/{retracted}/history',
    `/topics/{topic}?known=${today}`,
    '/measures/{publicMeasure}?on=2024-09-30',
    `/measures/{publicMeasure}?known=${today}`,
    '/challenge/follow/{token}?sent=1',
  ])
    test(`for a reader on ${address.replace(today, 'TODAY')}`, async () => {
      expect((await people.anonymous.goto(filled(address, things)))?.status()).toBe(200)
      expect(await axeFindings(people.anonymous)).toEqual([])
    })

  for (const address of ['/facts/nothing-here', '/nowhere', '/desk/claims/claim_none'])
    test(`where nothing is: ${address}`, async () => {
      expect((await people.reviewer.goto(address))?.status()).toBe(404)
      expect(await axeFindings(people.reviewer)).toEqual([])
    })

  for (const address of [
    '/desk/claims/{public}',
    '/desk/claims/{draft}',
    '/desk/claims/{public}/propose/remove',
    '/desk/claims/{public}/propose/check-again',
    '/desk/challenges?closed=1',
    '/desk/waiting/in-review',
    '/desk/waiting/promises',
    '/desk/waiting/to-check',
    '/desk/waiting/disputes',
    '/desk/history?public=1',
    '/desk/history?act=no-such-act',
  ])
    test(`for a reviewer on ${address}`, async () => {
      expect((await people.reviewer.goto(filled(address, things)))?.status()).toBe(200)
      expect(await axeFindings(people.reviewer)).toEqual([])
    })
})

test.describe('axe finds nothing, in either theme, on a refused', () => {
  const refused = async (page: Page) => {
    await expect(page.getByRole('form').getByRole('alert').first()).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  }

  test('challenge', async () => {
    const page = people.anonymous
    await page.goto(`/challenge/${things.fact}`)
    await page.getByRole('radio', { name: 'The number is wrong' }).check()
    await page.getByLabel('In your words').fill('It is 383.')
    await page.getByLabel('Where we can check it').fill('ftp://ministry.example/count')
    await page.getByRole('button', { name: 'Send it to the newsroom' }).click()
    await refused(page)
  })

  test('sign-in', async () => {
    const page = people.anonymous
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill('nobody@example.org')
    await page.getByLabel('Password').fill('no such password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await refused(page)
  })

  test('report', async () => {
    const page = people.editor
    await page.goto('/desk/reports/new')
    await page.getByLabel('Outlet').fill('Axe Gazette')
    await page.getByLabel('Title').fill('A title')
    await page.getByLabel('Published on').fill('the day before')
    await page.getByRole('textbox', { name: /^Text/ }).fill('A text.')
    await page.getByRole('button', { name: 'Capture', exact: true }).click()
    await refused(page)
  })

  test('draft, with everything that stands against it', async () => {
    const page = people.editor
    await page.goto(`/desk/claims/${things.draft}?check=1`)
    await expect(page.getByRole('form', { name: 'Claim' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  })

  test('decision on a claim, and on a proposal', async () => {
    const page = people.reviewer
    await page.goto(`/desk/claims/${things.claim}/review`)
    await page.getByRole('button', { name: 'Request changes' }).click()
    await refused(page)
    await page.goto(`/desk/proposals/${things.proposal}`)
    await page.getByRole('button', { name: 'Decline' }).click()
    await refused(page)
  })

  test('invitation', async () => {
    const page = people.admin
    await page.goto('/desk/people')
    await page.getByLabel('E-mail address').fill('somebody@example')
    await page.getByLabel('Reviewer').check()
    await page.getByRole('button', { name: 'Make a one-time link' }).click()
    await refused(page)
  })
})

const html = async (page: Page, address: string) => (await page.request.get(address)).text()
