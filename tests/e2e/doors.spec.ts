import { type Browser, expect, type Page, test } from '@playwright/test'
import { ACTIONS, PAGES, VISITORS, type Visitor } from '../support/doors'
import { exampleThings, filled, invite, type Things } from './support/example-things'
import { builtActions, knockAtAction, knockAtPage } from './support/knock'
import { signedIn } from './support/people'

test.describe.configure({ mode: 'serial' })

const visitors = {} as Record<Visitor, Page>
let things: Things = {}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  visitors.anonymous = await browser.newPage()
  await visitors.anonymous.goto('/')
  for (const part of ['editor', 'reviewer', 'admin'] as const) visitors[part] = await signedIn(browser, part)
  const { page, id } = await somebodyDeactivated(browser)
  visitors.deactivated = page
  things = { ...(await exampleThings(visitors)), gone: id }
})

/** Invited, joined, signed in, and shut out while the session was open: the cookie is still there. */
async function somebodyDeactivated(browser: Browser): Promise<{ page: Page; id: string }> {
  const name = `Gone Example ${Date.now()}`
  const email = `gone-${Date.now()}@example.org`
  const join = await invite(visitors.admin, email)
  const page = await (await browser.newContext()).newPage()
  await page.goto(join)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel(/password/i).fill('seven quiet rivers run north')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL(/\/(desk|sign-in)/)
  if (/sign-in/.test(page.url())) {
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill('seven quiet rivers run north')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/desk/)
  }
  const admin = visitors.admin
  await admin.goto('/desk/people')
  await admin.getByRole('link', { name }).click()
  await admin.getByRole('button', { name: 'Deactivate' }).click()
  await expect(admin.getByRole('heading', { name: 'Deactivated' })).toBeVisible()
  return { page, id: new URL(admin.url()).pathname.split('/').at(-1) ?? '' }
}

test('the grid knows every action of the build, and the build every action of the grid', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(Object.keys(builtActions()).sort())
})

for (const visitor of VISITORS) {
  test(`every page answers ${visitor} as the grid says`, async () => {
    const answers: Record<string, string> = {}
    for (const [door, row] of Object.entries(PAGES))
      answers[door] = await knockAtPage(visitors[visitor], { ...row, address: filled(row.address, things) })
    expect(answers).toEqual(
      Object.fromEntries(Object.entries(PAGES).map(([door, row]) => [door, row.answers[visitor]])),
    )
  })
}

for (const visitor of VISITORS) {
  test(`every action answers ${visitor} as the grid says`, async () => {
    const ids = builtActions()
    const answers: Record<string, string> = {}
    // Signing out comes last: whoever has done it is a stranger at every other door.
    const doors = Object.entries(ACTIONS).sort(
      ([a], [b]) => Number(a.includes('signOut')) - Number(b.includes('signOut')),
    )
    for (const [door, row] of doors) {
      const fields = Object.fromEntries(
        Object.entries(row.fields ?? {}).map(([name, value]) => [name, filled(value, things)]),
      )
      answers[door] = await knockAtAction(
        visitors[visitor],
        { ...row, fields },
        filled(row.address, things),
        ids[door] ?? '',
      )
    }
    expect(answers).toEqual(Object.fromEntries(doors.map(([door, row]) => [door, row.answers[visitor]])))
  })
}
