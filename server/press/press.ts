import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Pool } from 'pg'
import type { NothingHere } from '../door/nothing-here'
import type { Health } from '../health'
import type { Inside } from '../inside'
import type { Settings } from '../settings'
import { type PublicAddress, publicAddress } from './addresses'
import { answer } from './answer'
import { eachAskedTogether } from './asked-together'
import { openWardrobe } from './dressed'
import { finished, isForEverybody } from './finishing'
import { type Issue, isSame, issueNow } from './issue'
import { onceFor } from './once-for'
import { printer } from './printing'
import type { Sheet } from './sheet'
import { openStock } from './stock'

type Makings = {
  settings: Settings
  /** One connection, on which nothing is asked but the edition. */
  pool: () => Pool
  health: Health
  /** The page for an address that shows nothing. */
  nothingHere: NothingHere
}

export type Obstacle = 'too long' | 'no database' | 'failed'

export type Press = {
  /** Answers a reader; or does not, and says what stands in the way. */
  answered: (request: IncomingMessage, response: ServerResponse) => Promise<Obstacle | null>
  /** What the pages it keeps take up. */
  bytes: () => number
}

/**
 * Prints public pages and keeps them. A kept page is given out only when the edition that the database tells, asked after
 * the reader came, is the one it was printed from: nobody is shown what was withdrawn before they asked.
 */
export function openPress(inside: Inside, { settings, pool, health, nothingHere }: Makings): Press {
  const draw = printer(inside, settings)
  const wardrobe = openWardrobe(draw)
  const issueOut = issueNow(pool)
  const stock = openStock(settings.pressBytes)

  const print = async (address: PublicAddress, issue: Issue | null): Promise<Sheet | null> => {
    const printed = await draw(address.url)
    if (!printed) return null
    // Drawn between two questions with the same answer, it is of that edition; else only surely not of an older one.
    const sure = issue && isSame(issue, await issueOut()) ? issue : null
    const drawn = { address, issue: sure, printed }
    const sheet = await finished(drawn, { settings, nothingHere, wardrobe })
    if (sure && isForEverybody(drawn)) stock.keep(sure, address.url, sheet)
    return sheet
  }
  const printOnce = onceFor(print, (address, issue) => [issue?.no, issue?.day, address.url].join(' '))
  // When nobody can say which edition is out, a page begun before a reader came may be too old for them.
  const printUnseen = eachAskedTogether(
    (address: PublicAddress) => print(address, null),
    ({ url }) => url,
  )

  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<Obstacle | null> => {
    const address = publicAddress(request.url ?? '/')
    if (!address) return 'too long'
    const issue = await issueOut()
    if (!issue && !(await health.ok())) return 'no database'
    const sheet = issue
      ? (stock.take(issue, address.url) ?? (await printOnce(address, issue)))
      : await printUnseen(address)
    if (!sheet) return 'failed'
    const before = sheet.bytes()
    await answer(request, response, sheet)
    if (issue && sheet.bytes() !== before) stock.weighAgain(issue, address.url, sheet)
    return null
  }
  return { answered, bytes: stock.bytes }
}
