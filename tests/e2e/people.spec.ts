import { type Browser, expect, type Page, test } from '@playwright/test'
import { signedIn } from './support/people'

const PASSWORD = 'seven oars in november'

async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    // One story, told in order: each test is one sentence of it, and stands on those before.
    test.describe.configure({ mode: 'serial' })

    const email = `guest-${javaScriptEnabled}@example.org`
    const stranger = async (browser: Browser) => (await browser.newContext({ javaScriptEnabled })).newPage()
    let admin: Page
    let guest: Page
    let link: string

    test.beforeAll(async ({ browser }) => {
      admin = await signedIn(browser, 'admin', { javaScriptEnabled })
      guest = await stranger(browser)
    })

    test('an administrator invites somebody by a link that is shown once', async () => {
      await admin.goto('/desk/people')
      await admin.getByLabel('E-mail').fill(email)
      await admin.getByRole('button', { name: 'Make a one-time link' }).click()
      // Nothing typed is lost where something is missing.
      await expect(admin.getByText('Choose at least one role.').first()).toBeVisible()
      await expect(admin.getByLabel('E-mail')).toHaveValue(email)
      await admin.getByLabel('Editor').check()
      await admin.getByRole('button', { name: 'Make a one-time link' }).click()
      const shown = admin.getByLabel('Send this link yourself.')
      await expect(shown).toHaveValue(/\/join\/[\w-]{43}$/)
      link = await shown.inputValue()
      await admin.goto('/desk/people')
      await expect(admin.getByText(`${email}`)).toBeVisible()
      expect(await admin.content()).not.toContain(new URL(link).pathname)
    })

    test('the guest joins by it, as what they were invited to be', async () => {
      await guest.goto(link)
      await expect(guest.getByText('You are invited as editor.')).toBeVisible()
      await guest.getByLabel('Your name').fill('Tove Lindgaard')
      await guest.getByLabel('Password').fill('tove rows a boat')
      await guest.getByRole('button', { name: 'Join' }).click()
      await expect(guest.getByText('It contains “tove”.').first()).toBeVisible()
      await guest.getByLabel('Password').fill(PASSWORD)
      await guest.getByRole('button', { name: 'Join' }).click()
      await expect(guest.getByRole('heading', { name: 'What waits for you' })).toBeVisible()
      await guest.goto(link)
      await expect(guest.getByText('This link has been used.')).toBeVisible()
    })

    test('a change of roles signs the guest out, and the way back leads where they were', async () => {
      await admin.goto('/desk/people')
      await admin.getByRole('main').getByRole('link', { name: 'Tove Lindgaard' }).first().click()
      // The list has boxes of the same names; they must not be ticked instead.
      await expect(admin.getByRole('heading', { level: 1, name: 'Tove Lindgaard' })).toBeVisible()
      await admin.getByLabel('Reviewer').check()
      await admin.getByRole('button', { name: /Save roles/ }).click()
      await expect(admin.getByText('The roles are saved.')).toBeVisible()
      await guest.goto('/desk/account')
      await expect(guest).toHaveURL('/sign-in?next=%2Fdesk%2Faccount')
      await signInAs(guest, email, 'not the password')
      await expect(guest.getByText('do not belong together')).toBeVisible()
      await signInAs(guest, email, PASSWORD)
      await expect(guest).toHaveURL('/desk/account')
    })

    test('a new password signs the guest out everywhere else', async ({ browser }) => {
      const elsewhere = await stranger(browser)
      await elsewhere.goto('/sign-in')
      await signInAs(elsewhere, email, PASSWORD)
      await expect(elsewhere).toHaveURL('/desk')
      await guest.getByLabel('Password now').fill(PASSWORD)
      await guest.getByLabel('New password').fill('twelve lanterns adrift')
      await guest.getByRole('button', { name: /Change it/ }).click()
      await expect(guest.getByText('Your password is changed')).toBeVisible()
      await elsewhere.goto('/desk')
      await expect(elsewhere).toHaveURL(/\/sign-in/)
      await elsewhere.context().close()
    })

    test('a deactivation ends it at once, and no password opens the desk again', async () => {
      await admin.getByRole('button', { name: 'Deactivate' }).click()
      await expect(admin.getByText('The account is deactivated')).toBeVisible()
      await guest.goto('/desk')
      await signInAs(guest, email, 'twelve lanterns adrift')
      await expect(guest.getByText('do not belong together')).toBeVisible()
    })

    test('signing out leads to the door, and the desk is closed', async () => {
      await admin.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
      await expect(admin.getByText('You are signed out.')).toBeVisible()
      await admin.goto('/desk')
      await expect(admin).toHaveURL(/\/sign-in/)
    })
  })
}
