import type { Page } from '@playwright/test'
import { PAGES } from '../../support/doors'

/** An address of every public page of the grid that links lead to, and of every public fact, as in English. */
export async function publicAddresses(page: Page): Promise<string[]> {
  const linked = async (address: string, link: RegExp): Promise<string[]> => {
    const html = await (await page.request.get(address)).text()
    return [...new Set([...html.matchAll(link)].map(([, name = '']) => name))]
  }
  const facts = await linked('/', /href="\/facts\/([\w-]+)"/g)
  const [topic] = await linked('/topics', /href="\/topics\/([\w-]+)"/g)
  const known: Record<string, readonly string[]> = {
    fact: facts,
    topic: [topic ?? ''],
    publicMeasure: await linked(`/topics/${topic}`, /href="\/measures\/([\w-]+)"/g),
    outlet: await linked('/outlets', /href="\/outlets\/([\w-]+)"/g),
    report: await linked(`/facts/${facts[0]}`, /href="\/reports\/(report_\w+)"/g),
  }
  return Object.entries(PAGES)
    .filter(
      ([door, { address }]) =>
        /^app\/\(reading\)\/.*\/page\.tsx$/.test(door) && !/\{token\}|^\/fr\//.test(address),
    )
    .flatMap(([, { address }]) => {
      const name = /\{(\w+)\}/.exec(address)?.[1]
      if (!name) return [address]
      return (known[name] ?? []).map((each) => address.replace(`{${name}}`, each))
    })
}
