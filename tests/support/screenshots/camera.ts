import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { smallPng } from './small-png'

const LARGEST = 150 * 1024
// A whole page is long, and shown where somebody wants to see all of it.
const LARGEST_WHOLE = 400 * 1024

export type Camera = ReturnType<typeof newCamera>

/** Takes pictures of what a reader of the guides would see, and refuses one that would make them slow to load. */
export function newCamera(folder: string) {
  const sizes: number[] = []

  /** The window at the top of the page, so high; the whole page; or only `part` of it, with a little of what stands around. */
  async function take(
    page: Page,
    name: string,
    shown: { height: number } | 'whole' | { part: Locator },
  ): Promise<void> {
    const file = path.join(folder, `${name}.png`)
    // On a small screen only a page that keeps still is drawn as a whole at once (ADR 66).
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const whole = shown === 'whole'
    const clip = !whole && 'part' in shown ? await around(page, shown.part) : undefined
    if (!whole && 'height' in shown)
      await page.setViewportSize({ width: widthOf(page), height: shown.height })
    await page.evaluate(() => window.scrollTo(0, 0))
    const png = smallPng(
      await page.screenshot({ clip, fullPage: whole || clip !== undefined, animations: 'disabled' }),
    )
    if (png.length > (whole ? LARGEST_WHOLE : LARGEST))
      throw new Error(`${file} has ${png.length} bytes: show less of the page.`)
    writeFileSync(file, png)
    sizes.push(png.length)
  }

  return { take, taken: () => sizes.length, bytes: () => sizes.reduce((sum, size) => sum + size, 0) }
}

const widthOf = (page: Page) => page.viewportSize()?.width ?? 1280

const MARGIN = 16

async function around(page: Page, part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('There is nothing to take a picture of.')
  const scrolled = await page.evaluate(() => window.scrollY)
  const x = Math.max(0, box.x - MARGIN)
  const y = Math.max(0, box.y + scrolled - MARGIN)
  const width = Math.min(widthOf(page), box.x + box.width + MARGIN) - x
  return { x, y, width, height: box.height + 2 * MARGIN }
}
