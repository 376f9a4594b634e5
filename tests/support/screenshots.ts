import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './ensure-browser.mjs'
import { fillNewsroom } from './filled-newsroom'
import { type Newsroom, openNewsroom } from './open-newsroom'
import { newCamera } from './screenshots/camera'
import { lookAtTheReadingRoom } from './screenshots/reading-room'
import { walkThroughTheJob } from './screenshots/story'

// npm run docs:screenshots: draws docs/images anew, from the built pages and two newsrooms of its own: the example, and one
// with a fact that has everything.

const FOLDER = 'docs/images'

mkdirSync(FOLDER, { recursive: true })
const { version: _, ...options } = await ensureBrowser()
const browser = await chromium.launch(options)
const camera = newCamera(FOLDER)
try {
  await inNewsroom({ example: true }, ({ address }) =>
    walkThroughTheJob(browser, { baseURL: address, camera }),
  )
  await inNewsroom({ example: false }, async ({ address, desk }) => {
    const { db, end } = desk()
    const { everything } = await fillNewsroom(db).finally(end)
    await lookAtTheReadingRoom(browser, { baseURL: address, everything, camera })
  })
  console.log(`${camera.taken()} pictures in ${FOLDER}, ${Math.round(camera.bytes() / 1024)} KB`)
} finally {
  await browser.close()
}

async function inNewsroom(kind: { example: boolean }, look: (newsroom: Newsroom) => Promise<void>) {
  const newsroom = await openNewsroom(kind)
  await look(newsroom).finally(newsroom.close)
}
