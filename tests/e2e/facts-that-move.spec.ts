import { expect, type Page, test } from '@playwright/test'
import { cameToLife } from './support/came-to-life'
import { fillClaim, type Typed } from './support/claim-form'
import { signedIn } from './support/people'
import { sayYes } from './support/say-yes'
import { selectWords } from './support/select-words'

const TOPIC = 'Officers promised, as the tests count them'
const MEASURE = 'Kenyan officers, as the tests count them'

const FIRST = `Harbour Mail, for these tests. In July 2023 President William Ruto pledged 1,000 Kenyan officers for Haiti. Kenya landed 400 officers in June 2024.`
const SECOND = `Coast Radio, for these tests. William Ruto stood at the base in Haiti on Saturday. “Nearly 400 officers are here,” he told the Kenyan contingent, “and an additional 600 will be ready in a few weeks’ time.”`
const THIRD = `Island Records, for these tests. Kenya landed 200 officers on the first flight of June 2024 and 200 on the second: 400 officers in June 2024.`

const typed = (changes: Partial<Typed> & Pick<Typed, 'statement'>): Typed => ({
  kind: 'Deployment',
  subject: 'Kenya',
  when: { words: 'in June 2024', date: '2024-06' },
  speaker: 'Harbour Mail',
  speaks: '',
  mode: 'paraphrase',
  topic: TOPIC,
  place: 'Haiti',
  ...changes,
})
const exactly = (words: string, value: string) => ({
  words,
  means: 'exactly',
  value,
  lower: value.replace(',', ''),
  upper: value.replace(',', ''),
  noun: 'officers',
})

test('three reports, from a pledge to a tally, a dispute and its correction', async ({ browser }) => {
  test.setTimeout(240_000)
  const editor = await signedIn(browser, 'editor')
  const reviewer = await signedIn(browser, 'reviewer')
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()

  for (const page of [editor, reviewer, reader]) page.setDefaultTimeout(15_000)

  await test.step('An editor captures a report, and enters what was pledged and what landed.', async () => {
    const report = await capture(editor, 'Harbour Mail', 'The pledge and the landing', FIRST)
    await enter(
      editor,
      report,
      'In July 2023 President William Ruto pledged 1,000 Kenyan officers for Haiti',
      {
        ...typed({
          statement: 'Harbour Mail reports that William Ruto pledged 1,000 Kenyan officers in July 2023.',
        }),
        kind: 'Pledge',
        number: exactly('1,000 Kenyan officers', '1,000'),
        when: { words: 'In July 2023', date: '2023-07' },
        measure: { title: MEASURE, role: 'A target' },
      },
    )
    await countersign(reviewer, 'William Ruto pledged 1,000')
    await enter(editor, report, 'Kenya landed 400 officers in June 2024', {
      ...typed({ statement: 'Harbour Mail reports that Kenya landed 400 officers in June 2024.' }),
      number: exactly('400 officers', '400'),
      measure: { title: MEASURE, role: 'A change', direction: 'adds to the number' },
    })
    await countersign(reviewer, 'Kenya landed 400 officers')
  })

  await test.step('A second report tells how many are there, and how many are promised.', async () => {
    const report = await capture(editor, 'Coast Radio', 'William Ruto at the base', SECOND)
    const speech = { speaker: 'William Ruto', speaks: 'William Ruto', mode: 'direct quote' }
    await enter(
      editor,
      report,
      '“Nearly 400 officers are here,” he told the Kenyan contingent',
      {
        ...typed({ statement: 'William Ruto said that nearly 400 Kenyan officers were there.' }),
        ...speech,
        number: { words: 'Nearly 400', means: 'nearly', value: '400', upper: '400', noun: 'officers' },
        when: { words: '', date: '2024-09-21' },
        measure: { title: MEASURE, role: 'A level' },
      },
      'William Ruto stood at the base in Haiti on Saturday',
    )
    await countersign(reviewer, 'nearly 400 Kenyan officers were there')
    await enter(
      editor,
      report,
      'an additional 600 will be ready in a few weeks’ time',
      {
        ...typed({
          statement: 'William Ruto promised that an additional 600 officers would be ready within weeks.',
        }),
        ...speech,
        kind: 'Pledge',
        number: exactly('an additional 600', '600'),
        when: { words: '', date: '2024-09-21' },
        due: { words: 'in a few weeks’ time', date: '2024-10-06~/2024-10-20~' },
        measure: { title: MEASURE, role: 'A change', direction: 'adds to the number' },
      },
      'William Ruto stood at the base in Haiti on Saturday',
    )
    await countersign(reviewer, 'an additional 600 officers')
  })

  await test.step('Readers see the tally: nearly 400 of 1,000, and 600 announced that would meet the pledge.', async () => {
    await reader.goto('/topics')
    await reader.getByRole('link', { name: TOPIC }).first().click()
    await reader.getByRole('link', { name: MEASURE }).first().click()
    await expect(reader.getByRole('heading', { level: 1, name: MEASURE })).toBeVisible()
    await reader.goto(`${new URL(reader.url()).pathname}?on=2024-09-30`)
    const main = reader.getByRole('main')
    await expect(main).toContainText(/nearly 400/)
    await expect(main).toContainText(/1,000/)
    await expect(main).toContainText(/600/)
    await expect(main).toContainText(/would be met/)
  })

  let disputed = ''
  await test.step('A third report disagrees, and the desk shows the two side by side.', async () => {
    const report = await capture(editor, 'Island Records', 'Two flights in June', THIRD)
    disputed = await enter(editor, report, 'Kenya landed 200 officers on the first flight of June 2024', {
      ...typed({ statement: 'Island Records reports that Kenya landed 200 officers in June 2024.' }),
      speaker: 'Island Records',
      number: exactly('200 officers', '200'),
      when: { words: 'June 2024', date: '2024-06' },
      measure: { title: MEASURE, role: 'A change', direction: 'adds to the number' },
    })
    await expect(editor.getByText(/cannot both|contradict/i).first()).toBeVisible()
    await expect(
      editor.getByText('Harbour Mail reports that Kenya landed 400 officers in June 2024.').first(),
    ).toBeVisible()
  })

  await test.step('A reviewer must say how the two stand, and finds that they contradict each other.', async () => {
    await reviewer.goto(`${disputed}/review`)
    await sayYes(reviewer)
    const countersigns = reviewer.getByRole('button', { name: 'Countersign' })
    await expect(countersigns).toBeDisabled()
    await expect(reviewer.getByText('say how it stands to the public fact')).toBeVisible()
    await reviewer.getByRole('radio', { name: 'contradicts it' }).check()
    await expect(countersigns).toBeDisabled()
    await expect(reviewer.getByText('readers are told what disagrees')).toBeVisible()
    await reviewer.getByLabel('Why').first().fill('Harbour Mail counts 400 in June, Island Records 200.')
    await reviewer.getByRole('button', { name: 'Countersign' }).click()
    await reviewer.waitForURL(/decided=approve/)
  })

  await test.step('Readers see both facts disputed, each with the other.', async () => {
    await reader.goto(factPage(disputed))
    await expect(reader.getByText('Disputed').first()).toBeVisible()
    await expect(
      reader.getByText('Harbour Mail counts 400 in June, Island Records 200.').first(),
    ).toBeVisible()
    await reader
      .getByRole('link', { name: 'Harbour Mail reports that Kenya landed 400 officers in June 2024.' })
      .first()
      .click()
    await expect(reader.getByText('Disputed').first()).toBeVisible()
  })

  await test.step('The editor sees the mistake and corrects it; a colleague countersigns.', async () => {
    await editor.goto(`${disputed}?edit=1`)
    await cameToLife(editor)
    const form = editor.getByRole('form', { name: 'Claim' })
    await form
      .getByRole('textbox', { name: 'Statement' })
      .fill('Island Records reports that Kenya landed 400 officers in June 2024.')
    await cite(editor, '400 officers in June 2024')
    const words = form
      .getByRole('group', { name: 'How much' })
      .getByRole('textbox', { name: /^In the source/ })
    await words.fill('400 officers')
    for (const box of ['Value', 'At least', 'At most'])
      await form.getByRole('textbox', { name: box, exact: true }).fill('400')
    await form.getByRole('radio', { name: 'A correction' }).check()
    await form
      .getByRole('textbox', { name: 'Public note about the change' })
      .fill('We first read the number of one flight as that of the month.')
    await editor.getByRole('button', { name: 'Save and send to review' }).click()
    await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
    await reviewer.goto(`${disputed}/review`)
    await sayYes(reviewer)
    await reviewer.getByRole('button', { name: 'Countersign' }).click()
    await reviewer.waitForURL(/decided=approve/)
  })

  await test.step('The dispute is resolved, and the corrected page shows old and new with the note.', async () => {
    await reader.goto(factPage(disputed))
    await expect(reader.getByText('Corrected').first()).toBeVisible()
    await expect(
      reader.getByText('We first read the number of one flight as that of the month.').first(),
    ).toBeVisible()
    await expect(reader.locator('del').filter({ hasText: '200' }).first()).toBeVisible()
    await expect(reader.locator('ins').filter({ hasText: '400' }).first()).toBeVisible()
    await reader.goto('/topics')
    await reader.getByRole('link', { name: TOPIC }).first().click()
    await expect(reader.getByRole('main').getByText('Disputed')).toHaveCount(0)
  })
})

const factPage = (claim: string) => claim.replace('/desk/claims/claim_', '/facts/')

async function capture(page: Page, outlet: string, title: string, text: string): Promise<string> {
  await page.goto('/desk/reports/new')
  await page.getByLabel('Outlet').fill(outlet)
  await page.getByLabel('Title').fill(`${title}: Kenya, Haiti and William Ruto`)
  await page.getByLabel('Published on').fill('2024-09-22')
  await page.getByRole('textbox', { name: /^Text/ }).fill(text)
  await page.getByRole('button', { name: 'Capture', exact: true }).click()
  await page.waitForURL(/report_/)
  return new URL(page.url()).pathname
}

/** Cites more words of the report beside the form, by typing them. */
async function cite(page: Page, words: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Claim' })
  await form.getByText('Type the words of a passage instead of selecting it').click()
  await form.getByRole('textbox', { name: 'The passage' }).fill(words)
  await form.getByRole('button', { name: 'Cite this passage' }).click()
  await expect(page.getByRole('blockquote').filter({ hasText: words })).toBeVisible()
}

/** From the report: selects the words, fills the form and sends it; `also` dates or names what the words do not. */
async function enter(page: Page, report: string, words: string, claim: Typed, also = ''): Promise<string> {
  await page.goto(report)
  await selectWords(page, words)
  await page.getByRole('button', { name: 'New claim from this passage' }).first().click()
  await page.waitForURL(/claims\/new/)
  await fillClaim(page, claim)
  if (also) await cite(page, also)
  await page.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  return new URL(page.url()).pathname
}

async function countersign(page: Page, statement: string): Promise<void> {
  await page.goto('/desk/review')
  await page
    .getByRole('link', { name: new RegExp(statement) })
    .first()
    .click()
  await sayYes(page)
  await page.getByRole('button', { name: 'Countersign' }).click()
  await page.waitForURL(/decided=approve/)
}
