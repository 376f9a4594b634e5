import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { fillClaim } from '../../e2e/support/claim-form'
import { signedIn } from '../../e2e/support/people'
import { sayYes } from '../../e2e/support/say-yes'
import { selectWords } from '../../e2e/support/select-words'
import type { Camera } from './camera'
import { BOATS, FAMILIES, LEFT, REPORT } from './example-report'

const WIDE: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  locale: 'en-GB',
  timezoneId: 'UTC',
}
const PHONE = { viewport: { width: 360, height: 760 } }
const SEND = 'Save and send to review'

/** The main job as people see it, each step with its picture. Named for what it shows, not for its place in a guide. */
export async function walkThroughTheJob(
  browser: Browser,
  { baseURL, camera }: { baseURL: string; camera: Camera },
): Promise<void> {
  const options = { ...WIDE, baseURL }
  const editor = await signedIn(browser, 'editor', options)
  const workbench = await capture(editor, camera)
  await refusal(editor, workbench, camera)
  const claim = await enterFamilies(editor, workbench, camera)

  const reviewer = await signedIn(browser, 'reviewer', options)
  await review(reviewer, claim, camera)
  await changeMeanwhile(editor, claim)
  await staleDecision(reviewer, camera)
  await darkReview(browser, { ...options, colorScheme: 'dark' }, claim, camera)
  const fact = await countersign(reviewer, camera)

  await readingRoom(browser, options, fact, camera)
  await administrators(await signedIn(browser, 'admin', options), camera)
}

async function capture(editor: Page, camera: Camera): Promise<string> {
  await editor.goto('/desk')
  await camera.take(editor, 'desk', { height: 640 })
  await editor.getByRole('link', { name: 'Capture a report' }).click()
  await editor.getByLabel('Outlet').fill(REPORT.outlet)
  await editor.getByLabel('Title').fill(REPORT.title)
  await editor.getByLabel('Byline').fill(REPORT.byline)
  await editor.getByLabel('Address').fill(REPORT.url)
  await editor.getByLabel('Published on').fill(REPORT.published)
  await editor.getByRole('textbox', { name: /^Text/ }).fill(REPORT.text)
  await camera.take(editor, 'capture', { height: 1190 })
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/\/desk\/reports\/report_/)
  return editor.url()
}

/** A claim that says more than its passage does, sent all the same. */
async function refusal(editor: Page, workbench: string, camera: Camera): Promise<void> {
  await editor.goto(workbench)
  await selectWords(editor, BOATS)
  await startClaim(editor)
  await fillClaim(editor, {
    ...FAMILIES,
    statement: 'Port Example gets 80 more boats.',
    vouch: 'That it is so',
    kind: 'Pledge',
    subject: 'Port Example',
    number: { words: '60 more boats', means: 'exactly', value: '60', noun: 'boats' },
    when: { words: '', date: '' },
    mode: 'direct quote',
    publicNote: '',
  })
  await editor.getByRole('button', { name: SEND }).click()
  await editor.waitForURL(/check=1/)
  await camera.take(editor, 'refusal', { height: 760 })
  await camera.take(editor, 'refusal-at-fields', { part: groupOf(editor, 'What it says') })
}

async function enterFamilies(editor: Page, workbench: string, camera: Camera): Promise<string> {
  await editor.goto(workbench)
  await editor.getByText('Type the words of a passage instead').click()
  await editor.getByRole('textbox', { name: /^The passage/ }).fill('boats')
  await editor.getByRole('button', { name: 'New claim from this passage' }).click()
  await editor.getByLabel('Which one').waitFor()
  await camera.take(editor, 'typed-passage', { height: 700 })

  await editor.goto(workbench)
  await selectWords(editor, LEFT)
  await camera.take(editor, 'select-passage', { height: 620 })
  await startClaim(editor)
  await fillClaim(editor, FAMILIES)
  await editor.getByLabel('The subject is a').selectOption({ label: 'Group of people' })
  await editor.getByRole('textbox', { name: 'Office or occasion' }).fill('Mayor of Port Example')
  for (const [picture, legend] of Object.entries(PARTS))
    await camera.take(editor, picture, { part: groupOf(editor, legend) })
  await camera.take(editor, 'claim-form', { height: 940 })
  await editor.getByRole('button', { name: SEND }).click()
  await editor.waitForURL(/submitted=1/)
  await camera.take(editor, 'in-review', { height: 820 })
  return new URL(editor.url()).pathname
}

// Parts of the form that the guide speaks of one by one, by picture and legend.
const PARTS = { 'how-much': 'How much', when: 'When', 'who-says-so': 'Who says so' }

const groupOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

async function startClaim(editor: Page): Promise<void> {
  await editor.getByRole('button', { name: 'New claim from this passage' }).first().click()
  await editor.waitForURL(/claims\/new/)
}

async function review(reviewer: Page, claim: string, camera: Camera): Promise<void> {
  await reviewer.goto('/desk/review')
  await camera.take(reviewer, 'review-queue', { height: 720 })
  await reviewer.goto(`${claim}/review`)
  await camera.take(reviewer, 'review', { height: 900 })
}

async function changeMeanwhile(editor: Page, claim: string): Promise<void> {
  await editor.goto(`${claim}?edit=1`)
  await editor
    .getByRole('textbox', { name: 'Statement' })
    .fill('Ada Quill said that nearly 400 families had left the harbour district since the storm.')
  await editor.getByRole('button', { name: SEND }).click()
  await editor.waitForURL(/submitted=2/)
}

async function staleDecision(reviewer: Page, camera: Camera): Promise<void> {
  await sayYes(reviewer)
  await reviewer.getByRole('button', { name: 'Countersign' }).click()
  await reviewer.getByRole('link', { name: 'See what changed meanwhile' }).waitFor()
  await camera.take(reviewer, 'stale-decision', { height: 900 })
}

async function darkReview(
  browser: Browser,
  options: BrowserContextOptions,
  claim: string,
  camera: Camera,
): Promise<void> {
  const page = await signedIn(browser, 'reviewer', options)
  await page.goto(`${claim}/review`)
  await camera.take(page, 'review-dark', { height: 900 })
  await page.context().close()
}

/** Countersigns what is shown; answers with the address of the public page. */
async function countersign(reviewer: Page, camera: Camera): Promise<string> {
  await sayYes(reviewer)
  await reviewer.getByRole('button', { name: 'Countersign' }).click()
  await reviewer.waitForURL(/decided=approve/)
  await camera.take(reviewer, 'countersigned', { height: 700 })
  return (await reviewer.getByRole('link', { name: /The public page/ }).getAttribute('href')) ?? ''
}

async function readingRoom(
  browser: Browser,
  options: BrowserContextOptions,
  fact: string,
  camera: Camera,
): Promise<void> {
  const reader = await (await browser.newContext(options)).newPage()
  await reader.goto('/')
  await camera.take(reader, 'front', { height: 912 })
  await reader.goto('/topics/kenya-led-mission-in-haiti')
  await camera.take(reader, 'topic', { height: 832 })
  await reader.goto(fact)
  await camera.take(reader, 'fact', { height: 1040 })
  const phone = await (await browser.newContext({ ...options, ...PHONE })).newPage()
  await phone.goto(fact)
  await camera.take(phone, 'fact-phone', { height: 760 })
}

async function administrators(admin: Page, camera: Camera): Promise<void> {
  await admin.goto('/desk/people')
  await camera.take(admin, 'people', { height: 950 })
  await admin.getByLabel('E-mail').fill('new.editor@example.org')
  await admin.getByLabel('Editor').check()
  await admin.getByRole('button', { name: 'Make a one-time link' }).click()
  await admin.getByLabel('Send this link yourself.').waitFor()
  await camera.take(admin, 'invitation', { part: admin.getByRole('form', { name: 'Invite somebody' }) })
  await admin.goto('/desk/newsroom')
  await camera.take(admin, 'newsroom', { height: 560 })
}
