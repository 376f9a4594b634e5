import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import inject from 'light-my-request'
import { expect, test } from 'vitest'
import { type Draw, printingHouse } from '@/tests/support/printing-house'

const PAGES = 50_000
const MEGABYTES = 16

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** What lives on, in the heap and in buffers beside it. */
function retained(): number {
  for (let round = 0; round < 3; round++) collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// Not parsed as a page: how much is kept is asked here, and not what.
const page: Draw = async ({ url }, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.end(`${url} ${'Nearly 400 officers were there. '.repeat(100)}`)
}

test('a crawl of fifty thousand pages leaves no more in memory than it may', {
  timeout: 240_000,
}, async () => {
  const { press, drawn, close } = await printingHouse(page, { env: { PRESS_MEMORY_MB: String(MEGABYTES) } })
  const read = async (n: number) => {
    const answered = (request: Parameters<Draw>[0], response: Parameters<Draw>[1]) =>
      void press.answered(request, response)
    // Some readers understand gzip, so that forms made later are counted too.
    const headers = { 'accept-encoding': n % 4 ? '' : 'gzip' }
    const { statusCode } = await inject(answered, { url: `/facts/crawled-${n}`, headers })
    expect(statusCode).toBe(200)
    drawn.length = 0
  }
  const crawl = async (from: number, to: number) => {
    for (let n = from; n < to; n += 20) await Promise.all(Array.from({ length: 20 }, (_, i) => read(n + i)))
  }
  // What is loaded once, with the first page, is not what a crawl leaves behind.
  await crawl(0, 500)
  const before = retained()
  await crawl(0, 5000)
  const early = retained()
  await crawl(5000, PAGES)
  const late = retained()
  expect(press.bytes()).toBeLessThanOrEqual(MEGABYTES * 1_000_000)
  expect(press.bytes()).toBeGreaterThan(MEGABYTES * 900_000)
  // Kept without a bound they would be three hundred megabytes by now.
  expect((late - before) / 1_000_000).toBeLessThan(2 * MEGABYTES)
  expect((late - early) / 1_000_000).toBeLessThan(MEGABYTES / 4)
  close()
})
