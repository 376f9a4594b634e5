import type { Page } from '@playwright/test'

/**
 * Until a page with script has come to life it tells its times in UTC, and what is typed over words that stand there may
 * come beside them; one without script is as it is.
 */
export async function cameToLife(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('script[src]') || document.querySelector('next-route-announcer'),
  )
}
