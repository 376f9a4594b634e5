import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { ACCOUNTS } from '../../../commands/example/accounts'

export type Part = keyof typeof ACCOUNTS

/** A page of somebody's own, signed in; they stay apart like people at their own desks. */
export async function signedIn(
  browser: Browser,
  part: Part,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await signIn(page, part)
  return page
}

export async function signIn(page: Page, part: Part): Promise<void> {
  const { email, password } = ACCOUNTS[part]
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/desk/)
}
