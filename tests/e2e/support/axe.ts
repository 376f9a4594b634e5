import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { cameToLife } from './came-to-life'

// The rules about colours that axe applies unasked.
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on the page as it stands, in light and in dark; empty when nothing. In dark only what depends on
 * colours is asked again: that the rest is the same in both themes is shown first, by what a screen reader is told.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await cameToLife(page)
  await expect(page.getByText('Looking it up …')).toHaveCount(0)
  const told = await toldTo(page)
  const light = await findings(page, (axe) => axe)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await toldTo(page), `${page.url()} tells the same in dark`).toBe(told)
  const dark = await findings(page, (axe) => axe.withRules(OF_COLOUR))
  return [...light, ...dark.map((finding) => `in dark: ${finding}`)]
}

/** What a screen reader is told, without the framework's own announcer: empty, and there once the page has come to life. */
async function toldTo(page: Page): Promise<string> {
  return (await page.locator('body').ariaSnapshot()).replace(/^- alert\n?$/m, '').trimEnd()
}

async function findings(page: Page, narrowed: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Axe opens a blank page for each run to gather from frames, which takes as long as looking; we have none.
  expect(page.frames()).toHaveLength(1)
  const { violations, passes } = await narrowed(new AxeBuilder({ page }).setLegacyMode()).analyze()
  expect(passes.length, `axe looked at ${page.url()}`).toBeGreaterThan(0)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
