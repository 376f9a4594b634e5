import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TakeAlong } from '@/components/reading/take-along'
import { UseIt } from '@/components/reading/use-it'
import { factOf, HOSTILE } from '@/tests/support/taken-facts'

const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)

const FACT = '/facts/nearly-400-22222222222'

test('a fact leads to every form of it, and shows how to cite it in English', () => {
  const html = renderToStaticMarkup(<UseIt fact={factOf()} cited={[{ style: 'apa', text: 'As cited.' }]} />)
  expect(linksOf(html)).toEqual([
    `${FACT}/cite.bib`,
    `${FACT}/cite.ris`,
    `${FACT}/cite.json`,
    `${FACT}.json`,
    `${FACT}.csv`,
    `${FACT}/card.png`,
    '/schemas/fact-1.json',
    `${FACT}/history`,
  ])
  expect(html).toMatch(/<p lang="en"[^>]*>As cited\.<\/p>/)
})

test('what stands beside it, as how to show it elsewhere, has its place at the end', () => {
  const html = renderToStaticMarkup(
    <UseIt fact={factOf()} cited={[]}>
      <p>Show it elsewhere.</p>
    </UseIt>,
  )
  expect(html).toMatch(/<p>Show it elsewhere\.<\/p><\/section>$/)
})

test.each(HOSTILE)('holds no markup of a source: %s', (_, text) => {
  const html = renderToStaticMarkup(<UseIt fact={factOf()} cited={[{ style: 'apa', text }]} />)
  expect(html).not.toMatch(/<script|<b>| style="/)
})

test.each(['topic', 'measure'] as const)('a %s leads to its tables, its data and its package', (kind) => {
  const links = linksOf(renderToStaticMarkup(<TakeAlong kind={kind} slug="haiti" />))
  for (const form of ['csv', 'json', 'zip']) expect(links).toContain(`/${kind}s/haiti.${form}`)
  expect(links.includes('/feeds/topics/haiti.atom')).toBe(kind === 'topic')
})
