import type { Browser, Page } from '@playwright/test'
import type { Camera } from './camera'

// A sheet of A4 at 96 dots to the inch.
const SHEET = { width: 794, height: 1123 }
const MEASURE = '/measures/kenyan-officers-in-haiti'

type Colours = 'light' | 'dark'
type Room = { baseURL: string; everything: string; camera: Camera }

/** What readers see: a fact that has everything in every width and colour and on paper, a measure, a search. */
export async function lookAtTheReadingRoom(
  browser: Browser,
  { baseURL, everything, camera }: Room,
): Promise<void> {
  const fact = `/facts/${everything.slice('claim_'.length)}`
  const look = async (
    { path, width, colours = 'light' }: { path: string; width: number; colours?: Colours },
    take: (page: Page) => Promise<void>,
  ) => {
    const page = await browser.newPage({
      baseURL,
      viewport: { width, height: 900 },
      colorScheme: colours,
      locale: 'en-GB',
      timezoneId: 'UTC',
    })
    if (!(await page.goto(path))?.ok()) throw new Error(`There is no page ${path}.`)
    await take(page)
    await page.close()
  }
  for (const width of [320, 768, 1440])
    for (const colours of ['light', 'dark'] as const) {
      const name = `everything-${width}${colours === 'dark' ? '-dark' : ''}`
      await look({ path: fact, width, colours }, (page) => camera.take(page, name, 'whole'))
    }
  await look({ path: fact, width: SHEET.width }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    await camera.take(page, 'everything-print', { height: SHEET.height })
  })
  await look({ path: MEASURE, width: 1024 }, (page) => camera.take(page, 'measure', { height: 1150 }))
  await look({ path: MEASURE, width: 360 }, (page) => camera.take(page, 'measure-phone', { height: 1400 }))
  await look({ path: '/search?q=officers', width: 1024 }, (page) =>
    camera.take(page, 'search', { height: 1000 }),
  )
}
