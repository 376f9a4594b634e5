import { expect, type Page, test } from '@playwright/test'
import { PAGES } from '../support/doors'
import { englishAlone, englishLeft } from '../support/english-left'
import { publicAddresses } from './support/public-addresses'

const OTHERS = ['fr', 'ht'] as const

// What is taken along speaks for machines: it has one address, whatever the language of the page.
const IN_NO_LANGUAGE = /\.(json|csv|zip|bib|ris|atom|rss)(\?|$)/

type Interface = { lang: string; dir: string; pieces: string[]; links: string[] }

/** The interface's own words on a page: what is in another language, or in none that is known, is content. Read, not drawn. */
const interfaceOf = (page: Page, html: string): Promise<Interface> =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html')
    const { lang, dir } = read.documentElement
    for (const each of read.body.querySelectorAll('[lang]'))
      if (each.getAttribute('lang') !== lang) each.remove()
    for (const each of read.querySelectorAll('script, style')) each.remove()
    const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT)
    const pieces: string[] = []
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '')
    for (const each of read.querySelectorAll('[aria-label], [placeholder], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'alt']) pieces.push(each.getAttribute(name) ?? '')
    pieces.push(read.querySelector('meta[name="description"]')?.getAttribute('content') ?? '')
    const links = [...read.body.querySelectorAll('a[href^="/"], form[action^="/"]')].map(
      (each) => each.getAttribute('href') ?? each.getAttribute('action') ?? '',
    )
    return { lang, dir, pieces, links }
  }, html)

for (const language of OTHERS)
  test(`every public page speaks ${language}, and leads to pages that do`, async ({ page }) => {
    test.setTimeout(120_000)
    const english: Record<string, string[]> = {}
    const astray: Record<string, string[]> = {}
    const addresses = await publicAddresses(page)
    for (const address of addresses) {
      const told = `/${language}${address === '/' ? '' : address}`
      const response = await page.request.get(told)
      expect(response.status(), told).toBe(200)
      const { lang, dir, pieces, links } = await interfaceOf(page, await response.text())
      expect({ lang, dir }, told).toEqual({ lang: language, dir: 'ltr' })
      const left = [...englishLeft(pieces.join(' ')), ...englishAlone(pieces, language)]
      if (left.length > 0) english[told] = left
      const pages = links.filter((link) => !IN_NO_LANGUAGE.test(link))
      const away = pages.filter((link) => link !== `/${language}` && !link.startsWith(`/${language}/`))
      if (away.length > 0) astray[told] = away
    }
    expect(english).toEqual({})
    expect(astray).toEqual({})
    const pages = Object.keys(PAGES).filter((door) => /^app\/\(reading\)\/.*\/page\.tsx$/.test(door))
    // A followed challenge has an address that nobody can guess: it is read below.
    expect(addresses.length).toBeGreaterThanOrEqual(pages.length - 1)
  })

test('the foot leads to the same page in the other languages, with what was asked of it', async ({
  page,
}) => {
  const fact = (await publicAddresses(page)).find((address) => /^\/facts\/[\w-]+$/.test(address))
  await page.goto(`/fr${fact}?known=2024-01-01`)
  const languages = page.getByRole('navigation', { name: 'Langues' })
  await expect(languages.getByText('Français')).toHaveAttribute('aria-current', 'true')
  await languages.getByRole('link', { name: 'Kreyòl ayisyen' }).click()
  await expect(page).toHaveURL(`/ht${fact}?known=2024-01-01`)
  await page.getByRole('navigation', { name: 'Lang' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${fact}?known=2024-01-01`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not yet published by 1 January 2024')
})

test('search engines are told of every language, and of the one for everybody else', async ({ page }) => {
  await page.goto('/ht/topics')
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
  const ends = alternates.map(([language, href]) => `${language} ${new URL(href ?? '').pathname}`)
  expect(ends.sort()).toEqual(['en /topics', 'fr /fr/topics', 'ht /ht/topics', 'x-default /topics'])
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/ht\/topics$/)
})

test('an address that shows nothing says so in its language', async ({ page }) => {
  for (const [address, words] of [
    ['/fr/facts/none-aaaaaaaaaaaa', 'Il n’y a rien à cette adresse'],
    ['/ht/topics/none', 'Pa gen anyen nan adrès sa a'],
    ['/measures/none', 'There is nothing at this address'],
  ] as const) {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  }
  const response = await page.goto('/fr/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.locator('p[lang="fr"]')).toContainText('Il n’y a rien à cette adresse')
})

test('a challenge is refused, taken and followed in the language it was written in', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const challenge = (await publicAddresses(page)).find((address) => address.startsWith('/challenge/'))
  await page.goto(`/fr${challenge}`)
  await page.getByRole('button', { name: 'L’envoyer à la rédaction' }).click()
  await expect(page.getByRole('alert')).toContainText('Rien n’a encore été envoyé.')
  await expect(page.getByRole('alert')).toContainText('Choisissez ce qui est faux.')
  await page.getByLabel('La date est fausse').check()
  await page.getByLabel('Avec vos mots').fill('Le rapport dit vendredi.')
  await page.getByLabel('Où nous pouvons le vérifier').fill('pas une adresse')
  await page.getByRole('button', { name: 'L’envoyer à la rédaction' }).click()
  await expect(page.getByRole('alert')).toContainText('Écrivez l’adresse entière')
  await page.getByLabel('Où nous pouvons le vérifier').fill('')
  await page.getByRole('button', { name: 'L’envoyer à la rédaction' }).click()
  await expect(page).toHaveURL(/\/fr\/challenge\/follow\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre objection')
  await expect(page.getByRole('textbox', { name: /L’adresse de cette page/ })).toHaveValue(
    /\/fr\/challenge\/follow\//,
  )
  const { pieces } = await interfaceOf(page, await page.content())
  expect(englishLeft(pieces.join(' '))).toEqual([])
  await context.close()
})
