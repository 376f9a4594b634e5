import { expect, type Page } from '@playwright/test'

/**
 * Selects words of the captured text with the mouse, as an editor does: press before the first, let go after the last.
 * Like an editor it tries again when the page moved under the hand, as it may while its faces and times arrive.
 */
export async function selectWords(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await dragOver(page, words)
    await expect(page.locator('q')).toHaveText(words, { timeout: 1500 })
  }).toPass({ timeout: 20_000 })
}

async function dragOver(page: Page, words: string): Promise<void> {
  const edges = await page.evaluate((wanted) => {
    const text = document.getElementById('captured-text')
    const at = text?.textContent?.indexOf(wanted) ?? -1
    if (!text || at < 0) return null
    const range = document.createRange()
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    let before = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (at >= before && at < before + length) range.setStart(node, at - before)
      if (at + wanted.length > before && at + wanted.length <= before + length)
        range.setEnd(node, at + wanted.length - before)
      before += length
    }
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
    const [first, last] = [boxes[0], boxes.at(-1)]
    return first && last
      ? {
          from: { x: first.left + 0.5, y: first.top + first.height / 2 },
          to: { x: last.right - 0.5, y: last.top + last.height / 2 },
        }
      : null
  }, words)
  if (!edges) throw new Error(`“${words}” is not in the captured text.`)
  await page.mouse.move(edges.from.x, edges.from.y)
  await page.mouse.down()
  await page.mouse.move(edges.to.x, edges.to.y, { steps: 4 })
  await page.mouse.up()
}
