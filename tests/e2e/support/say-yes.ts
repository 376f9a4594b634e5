import type { Page } from '@playwright/test'

/** Answers of every field of the claim in review that the passage says it; with script and without. */
export async function sayYes(page: Page): Promise<void> {
  const asked = page.getByRole('region', { name: 'Does the passage say this?' })
  const choices = asked.getByRole('radio', { name: 'Yes', exact: true })
  await choices.first().waitFor()
  for (const choice of await choices.all()) await choice.check()
}
