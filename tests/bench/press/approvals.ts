import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@/db/client'
import { CAST_PASSWORD } from '@/tests/support/cast'
import { openDesk, submittedClaim } from '@/tests/support/claims'

const ROUNDS = 60

/**
 * Milliseconds from sending the form that approves a claim until a reader has the page that shows it, in a house with the
 * example: over HTTP, as a browser without script does it.
 */
export async function approvals(data: string, base: string): Promise<number[]> {
  const { db, end } = connect(deskUrl(data))
  try {
    const desk = await openDesk(db)
    const cookie = await signedIn(base, desk.cast.reviewer.email)
    const took: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const { claimId } = await submittedClaim(desk, {
        statement: `William Ruto said it ${lettered(round)}.`,
      })
      const form = await formAt(`${base}/desk/claims/${claimId}/review`, 'Decision', cookie)
      form.set('decision', 'approve')
      form.set('remark', '')
      const began = performance.now()
      const approved = await post(`${base}/desk/claims/${claimId}/review`, form, cookie)
      if (approved.status !== 303) throw new Error(`An approval was answered with ${approved.status}.`)
      const shown = await fetch(`${base}/facts/x-${claimId.replace(/^claim_/, '')}`)
      if (!(await shown.text()).includes(lettered(round))) throw new Error('An approved fact was not public.')
      took.push(performance.now() - began)
    }
    return took.slice(5)
  } finally {
    await end()
  }
}

// A number in a statement would have to stand in its source.
const lettered = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

function deskUrl(data: string): string {
  const port = readFileSync(path.join(data, 'pg/postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(path.join(data, 'desk.password'), 'utf8').trim()
  return `postgres://countersign_desk:${encodeURIComponent(password)}@127.0.0.1:${port}/countersign_example`
}

async function signedIn(base: string, email: string): Promise<string> {
  const form = await formAt(`${base}/sign-in`, 'Sign in', '')
  form.set('email', email)
  form.set('password', CAST_PASSWORD)
  const answer = await post(`${base}/sign-in`, form, '')
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  if (cookies.length === 0) throw new Error(`Nobody was signed in: ${answer.status}.`)
  return cookies.join('; ')
}

const post = (url: string, body: FormData, cookie: string) =>
  fetch(url, { method: 'POST', body, headers: { cookie, origin: new URL(url).origin }, redirect: 'manual' })

/** A form as its page draws it: what it would send along by itself. */
async function formAt(url: string, name: string, cookie: string): Promise<FormData> {
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const drawn =
    html.split('<form').find((part) => part.includes(`aria-label="${name}"`)) ?? html.split('<form')[1] ?? ''
  const form = new FormData()
  for (const [input] of drawn.split('</form>')[0]?.matchAll(/<input[^>]*type="hidden"[^>]*>/g) ?? []) {
    const [, field = ''] = /name="([^"]*)"/.exec(input) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? []
    form.set(field, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  }
  return form
}
