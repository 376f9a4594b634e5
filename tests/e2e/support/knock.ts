import { readFileSync } from 'node:fs'
import type { APIResponse, Page } from '@playwright/test'
import type { ActionRow, Answer, Row } from '../../support/doors'

/** The actions of the build itself, by file and name, each with the id it is called by. */
export function builtActions(): Record<string, string> {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const actions: Record<string, { filename: string; exportedName: string }> = manifest.node
  return Object.fromEntries(
    Object.entries(actions).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]),
  )
}

export async function knockAtPage(page: Page, { address, method }: Row): Promise<Answer> {
  if (!method) return answerOf(await page.request.get(address, { maxRedirects: 0 }))
  const headers = { origin: new URL(page.url()).origin }
  return answerOf(await page.request.fetch(address, { method, headers, maxRedirects: 0, data: {} }))
}

/** Calls an action as any stranger with a socket could: by its id, at the address of a page, with a form's fields. */
export async function knockAtAction(
  page: Page,
  row: ActionRow,
  address: string,
  id: string,
  refusing = /^Only /,
): Promise<Answer> {
  const own = (row.form && (await hiddenFields(page, address, row.form))) || madeUp(id)
  const response = await page.request.post(address, {
    maxRedirects: 0,
    headers: { origin: new URL(page.url()).origin },
    multipart: { ...own, ...row.fields },
  })
  return answerOf(response, refusing)
}

// An action without arguments is named by its id alone; one that keeps a form's state is sent a fresh state with it.
const FRESH = JSON.stringify([{ attempt: 0, message: null, errors: {}, values: {} }])

const madeUp = (id: string): Record<string, string> =>
  id.startsWith('00')
    ? { [`$ACTION_ID_${id}`]: '' }
    : { $ACTION_REF_1: '', '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }), '$ACTION_1:1': FRESH }

/** What the form on the page itself would send along; null for whoever does not get to see that page. */
async function hiddenFields(
  page: Page,
  address: string,
  form: string,
): Promise<Record<string, string> | null> {
  const shown = await page.request.get(address, { maxRedirects: 0 })
  if (shown.status() !== 200) return null
  const html = await shown.text()
  const [, drawn = ''] = html.split(`aria-label="${form}"`)
  const inputs = drawn
    .slice(0, drawn.indexOf('</form>'))
    .matchAll(/<input type="hidden"[^>]*name="([^"]*)"(?:[^>]*value="([^"]*)")?/g)
  return Object.fromEntries(
    [...inputs].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  )
}

async function answerOf(response: APIResponse, refusing = /^Only /): Promise<Answer> {
  const status = response.status()
  const to = response.headers().location ?? ''
  if (status >= 300 && status < 400) return /\/sign-in/.test(to) ? 'sign-in' : 'open'
  if (status === 404) return 'not-found'
  if (status === 401) return 'sign-in'
  // Let in, and told that there is nothing in what was sent.
  if (status === 422) return 'open'
  if (status !== 200)
    throw new Error(`${response.url()} answered ${status}: ${(await response.text()).slice(0, 300)}`)
  const body = await response.text()
  const refusal = /role="alert"[^>]*>.*?<p[^>]*>([^<]+)/s.exec(body)?.[1] ?? ''
  return refusing.test(refusal) ? `refused: ${refusal.split('.')[0]}` : 'open'
}
