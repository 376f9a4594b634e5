import type { Page } from '@playwright/test'

export type Placed = {
  title: string
  role: 'A target' | 'A change' | 'A level'
  direction?: 'adds to the number' | 'takes from it'
  despite?: ('noun' | 'place')[]
}

export type Linked = {
  does: string
  /** How the statement of the older fact begins. */
  fact: string
  amount?: { value?: string; lower?: string; upper?: string }
}

export type Typed = {
  statement: string
  vouch?: 'That it was said' | 'That it is so'
  kind: string
  subject: string
  subjectIs?: 'Country' | 'Person' | 'Place'
  number?: { words: string; means: string; value: string; lower?: string; upper?: string; noun: string }
  when: { words: string; date: string }
  due?: { words: string; date: string }
  place?: string
  speaker: string
  speaks?: string
  mode: string
  topic: string
  measure?: Placed
  publicNote?: string
  internalNote?: string
}

/** Fills the claim form by its labels, in the order of the form. */
export async function fillClaim(page: Page, typed: Typed): Promise<void> {
  const form = page.getByRole('form', { name: 'Claim' })
  const box = (name: string | RegExp) => form.getByRole('textbox', { name, exact: typeof name === 'string' })
  const choose = (name: string, label: string) => form.getByRole('combobox', { name }).selectOption({ label })
  const wordsOf = (group: string) =>
    form.getByRole('group', { name: group }).getByRole('textbox', { name: /^In the source/ })
  if (typed.speaks !== undefined) await box('Who speaks in it').first().fill(typed.speaks)
  await box('Statement').fill(typed.statement)
  if (typed.vouch) await form.getByRole('radio', { name: typed.vouch }).check()
  await choose('Kind', typed.kind)
  await box('Subject').fill(typed.subject)
  await choose('The subject is a', typed.subjectIs ?? 'Country')
  if (typed.number) {
    const { words, means, value, lower = '', upper = '', noun } = typed.number
    await choose('Is there a number?', 'A number is stated')
    await wordsOf('How much').fill(words)
    await choose('The words mean', means)
    await box('Value').fill(value)
    await box('At least').fill(lower)
    await box('At most').fill(upper)
    await box('What is counted').fill(noun)
  }
  await wordsOf('When').fill(typed.when.words)
  await box(/^As a date/).fill(typed.when.date)
  if (typed.due) {
    await box(/^Due, in the source/).fill(typed.due.words)
    await box('Due, as a date').fill(typed.due.date)
  }
  await box('Place').fill(typed.place ?? 'Haiti')
  await choose('How it reaches us', typed.mode)
  await box('Speaker').fill(typed.speaker)
  if (typed.measure) await placeOnMeasure(page, typed.measure)
  await form.getByLabel('Topic').fill(typed.topic)
  await box('Public note').fill(typed.publicNote ?? '')
  await box('Internal note').fill(typed.internalNote ?? '')
}

/** Places the claim on a measure: one that is there, or a new one made in passing. */
export async function placeOnMeasure(
  page: Page,
  { title, role, direction, despite = [] }: Placed,
): Promise<void> {
  const form = page.getByRole('form', { name: 'Claim' })
  await form.getByLabel('What is counted over time').fill(title)
  await form.getByRole('radio', { name: role }).check()
  if (direction) await form.getByRole('radio', { name: direction }).check()
  for (const field of despite)
    await form.getByRole('checkbox', { name: `Count it all the same, though the ${field}` }).check()
}

/** Adds a link to an older public fact below those that are there. */
export async function addLink(page: Page, { does, fact, amount = {} }: Linked): Promise<void> {
  const form = page.getByRole('form', { name: 'Claim' })
  const rows = form.getByRole('group', { name: /^Link \d+$/ })
  const before = await rows.count()
  await form.getByRole('button', { name: 'Link to an older fact' }).click()
  const row = rows.nth(before)
  await row.getByRole('combobox', { name: 'This claim' }).selectOption({ label: does })
  const choice = row.getByRole('combobox', { name: 'The older fact' })
  const option = choice.getByRole('option').filter({ hasText: fact }).first()
  await choice.selectOption((await option.getAttribute('value')) ?? '')
  const fill = (name: string, value = '') => row.getByRole('textbox', { name }).fill(value)
  await fill('Amount kept', amount.value)
  await fill('Amount at least', amount.lower)
  await fill('Amount at most', amount.upper)
}
