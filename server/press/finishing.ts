import { readingSecurity } from '../door/content-security'
import { isEmptyShell } from '../door/empty-shell'
import { protection } from '../door/headers'
import { pastHeaders } from '../door/memento'
import type { NothingHere } from '../door/nothing-here'
import type { Settings } from '../settings'
import type { PublicAddress } from './addresses'
import { dressed, type Wardrobe } from './dressed'
import { beginOf, type Issue } from './issue'
import type { Printed } from './printing'
import { type Sheet, sheetOf } from './sheet'
import { toldOf } from './told'

type Circumstances = {
  settings: Settings
  /** The page for an address that shows nothing, whole in itself. */
  nothingHere: NothingHere
  wardrobe: Wardrobe
}

/** The issue that a page was surely drawn from; null when it came out meanwhile, or when nobody can say. */
type Drawn = { address: PublicAddress; issue: Issue | null; printed: Printed }

const HTML = /^text\/html\b/
// What stands in front of us may hold a page this long; we ourselves never answer from an older issue.
const EVERYBODY = {
  200: 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
  404: 'public, max-age=0, s-maxage=10',
}

/** Whether a page may be given to others than those who asked for it. */
export const isForEverybody = ({ address, issue, printed: { status, headers } }: Drawn): boolean =>
  issue !== null && (status === 404 || (status === 200 && address.listed)) && !headers['set-cookie']

/** Makes a sheet of what Next drew: without script, and with all its headers. */
export async function finished(
  drawn: Drawn,
  { settings, nothingHere, wardrobe }: Circumstances,
): Promise<Sheet> {
  const { address, issue, printed } = drawn
  const { body, style } = HTML.test(String(printed.headers['content-type'] ?? ''))
    ? await page(printed, { nothingHere: nothingHere(address.url), wardrobe })
    : { body: printed.body, style: null }
  const told = toldOf(printed.headers, style !== null)
  const headers = {
    ...protection(settings, { csp: readingSecurity(address.url, style), path: address.url }),
    ...told,
    ...(printed.status === 200 && pastHeaders(address.url, settings.baseUrl.origin, told.link)),
    vary: 'accept-encoding',
    ...(issue && { 'x-edition': issue.no, 'last-modified': beginOf(issue).toUTCString() }),
    'cache-control': isForEverybody(drawn) ? EVERYBODY[printed.status as 200 | 404] : 'no-store',
  }
  return sheetOf(printed.status, headers, body)
}

async function page(
  { status, body }: Printed,
  { nothingHere, wardrobe }: { nothingHere: string; wardrobe: Wardrobe },
): Promise<{ body: Buffer; style: string | null }> {
  const drawn = status === 404 && isEmptyShell(body) ? nothingHere : body.toString()
  const { html, style } = await dressed(drawn, wardrobe)
  return { body: Buffer.from(html), style }
}
