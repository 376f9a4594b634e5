import type { Page } from '@playwright/test'

type Seekers = { anonymous: Page; editor: Page; admin: Page }

/** Names in the grid of doors, each with what the running newsroom calls it. */
export type Things = Readonly<Record<string, string>>

/** Finds out what the example newsroom's things are called, each where its visitors find it; raises one challenge. */
export async function exampleThings({ anonymous, editor, admin }: Seekers): Promise<Things> {
  // By name, as other tests publish more: this topic has measures, and this fact stands.
  const topic = await linked(anonymous, '/topics', /href="\/topics\/(kenya-led-mission[\w-]*)"/)
  const fact = await linked(anonymous, `/topics/${topic}`, /href="\/facts\/([\w-]*nearly-400-kenyan[\w-]+)"/)
  const token = await challenge(anonymous, fact)
  const draft = await linked(editor, '/desk', /href="\/desk\/claims\/(claim_\w+)"/)
  return {
    fact,
    topic,
    token,
    publicMeasure: await linked(anonymous, `/topics/${topic}`, /href="\/measures\/([\w-]+)"/),
    report: await linked(anonymous, `/facts/${fact}`, /href="\/reports\/(report_\w+)"/),
    outlet: await linked(anonymous, '/outlets', /href="\/outlets\/([\w-]+)"/),
    public: `claim_${fact.split('-').at(-1)}`,
    claim: await linked(editor, '/desk/review', /href="\/desk\/claims\/(claim_\w+)\/review"/),
    proposal: await linked(editor, '/desk/review', /href="\/desk\/proposals\/(proposal_\w+)"/),
    challenge: await linked(editor, '/desk/challenges', /href="\/desk\/challenges\/(challenge_\w+)"/),
    draft,
    passage: await linked(editor, `/desk/claims/${draft}`, /"(passage_\w+)"/),
    measure: await linked(editor, '/desk/measures', /href="\/desk\/measures\/(measure_\w+)"/),
    person: await linked(admin, '/desk/people', /href="\/desk\/people\/(person_\w+)"/),
    reading: await reading(editor),
    invitation: (await invite(admin, `to-come-${Date.now()}@example.org`)).split('/').at(-1) ?? '',
  }
}

/** An address of the grid with the newsroom's own names. One that names what nobody found is a fault of the test. */
export const filled = (address: string, things: Things): string =>
  address.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!things[name]) throw new Error(`Nobody looked for {${name}}, which ${address} needs.`)
    return things[name]
  })

/** Invites a reviewer; returns the path of the one-time link. */
export async function invite(admin: Page, email: string): Promise<string> {
  await admin.goto('/desk/people')
  await admin.getByLabel('E-mail address').fill(email)
  await admin.getByLabel('Reviewer').check()
  await admin.getByRole('button', { name: 'Make a one-time link' }).click()
  return new URL(await admin.getByLabel(/Send this link yourself/).inputValue()).pathname
}

/** Challenges a fact as a reader does; returns the token of the link. One address may raise five an hour. */
export async function challenge(reader: Page, fact: string): Promise<string> {
  await reader.goto(`/challenge/${fact}`)
  await reader.getByRole('radio', { name: 'The number is wrong' }).check()
  await reader.getByLabel('In your words').fill('The harbour office counted 383.')
  await reader.getByRole('button', { name: 'Send it to the newsroom' }).click()
  await reader.waitForURL(/\/challenge\/follow\//)
  return new URL(reader.url()).pathname.split('/').at(-1) ?? ''
}

/** Has the editor's own text file read; returns what waits to be confirmed. */
export async function reading(editor: Page): Promise<string> {
  const read = await editor.request.post('/desk/reports/new/read', {
    maxRedirects: 0,
    headers: { origin: new URL(editor.url()).origin },
    multipart: {
      file: { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(`A note, ${Date.now()}.`) },
    },
  })
  return read.headers().location?.split('/').at(-1) ?? ''
}

async function linked(page: Page, address: string, link: RegExp): Promise<string> {
  const found = link.exec(await (await page.request.get(address)).text())?.[1]
  if (!found) throw new Error(`${address} links to nothing like ${link}.`)
  return found
}
