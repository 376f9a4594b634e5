import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { submitClaim } from '@/commands/submit-claim'
import { promisesDue } from '@/db/queries/promises'
import { publishedFact } from '@/db/queries/published'
import { asAdmin } from '@/db/roles'
import { measures as deskMeasures } from '@/db/schema/desk'
import { factLinks, measuredFacts, measures } from '@/db/schema/published'
import { promiseOn } from '@/domain/tally/promise'
import {
  clarified,
  decision,
  drawnKey,
  enteredClaim,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import {
  correctedClaim,
  countedClaim,
  countedFact,
  countersigned,
  link,
  OFFICERS,
} from '@/tests/support/measured-desk'

const place = await testDatabase()
const { db, reading } = place
const desk = await openDesk(db)
const { editor, reviewer } = desk.cast

const linesOf = ({ claimId }: Written) =>
  reading
    .select()
    .from(measuredFacts)
    .where(eq(measuredFacts.factId, claimId))
    .orderBy(asc(measuredFacts.edition))

describe('a measure', () => {
  test('is made in passing and counts what its first claim counts, where it counts it', async () => {
    await countedFact(desk, { number: '400', measure: 'Made in passing' })
    const [made] = await db.select().from(deskMeasures).where(eq(deskMeasures.title, 'Made in passing'))
    expect(made).toMatchObject({
      slug: 'made-in-passing',
      unit: 'persons',
      nouns: ['officers'],
      places: ['Haiti'],
    })
    const [shown] = await reading.select().from(measures).where(eq(measures.slug, 'made-in-passing'))
    expect(shown).toMatchObject({ id: made?.id, title: 'Made in passing', nouns: ['officers'] })
  })

  test('is found again by its title, in whatever case', async () => {
    const entries = await Promise.all(
      ['Once only', 'ONCE ONLY', 'once only'].map((measure) =>
        countedClaim(desk, { number: '400', measure }),
      ),
    )
    await Promise.all(entries.map((entered) => enteredClaim(desk, entered)))
    const made = await db.select().from(deskMeasures)
    expect(made.filter(({ title }) => title.toLowerCase() === 'once only')).toHaveLength(1)
  })

  test('refuses another noun until it is decided and told', async () => {
    await countedFact(desk, { number: '400', on: '2024-02-01' })
    const soldiers = { number: '24', noun: 'soldiers', on: '2024-02-02' }
    const undecided = await enteredClaim(desk, await countedClaim(desk, soldiers))
    const submit = (claim: Written) =>
      submitClaim(db, editor, { key: drawnKey(), claimId: claim.claimId, revisionNo: claim.no })
    expect(await submit(undecided)).toMatchObject({
      ok: false,
      refusal: { problems: [{ field: 'quantityNoun', kind: 'noun-not-of-measure' }] },
    })
    const measure = { title: OFFICERS, role: 'level' as const, direction: null, despite: ['noun' as const] }
    const silent = await reworded(desk, undecided, await countedClaim(desk, soldiers, { measure }))
    expect(await submit(silent)).toMatchObject({
      refusal: { problems: [{ field: 'publicNote', kind: 'exception-not-explained' }] },
    })
    const told = { measure, publicNote: 'The source calls officers soldiers.' }
    expect(
      await submit(await reworded(desk, silent, await countedClaim(desk, soldiers, told))),
    ).toMatchObject({
      ok: true,
    })
  })
})

describe('what is known of a fact', () => {
  test('is closed and written anew with each version, so that every edition can be read again', async () => {
    const fact = await countedFact(desk, { number: '400', on: '2024-03-01' })
    await countersigned(desk, await correctedClaim(desk, fact, { number: '390', on: '2024-03-01' }))
    const [before, after] = await linesOf(fact)
    expect(before).toMatchObject({ line: { interval: { value: '400' }, state: 'current' } })
    expect(after).toMatchObject({ line: { interval: { value: '390' } }, knownUntil: null })
    expect(before?.knownUntil).toEqual(after?.knownFrom)
    const document = await publishedFact(reading, fact.claimId)
    expect(after?.knownFrom.toISOString()).toBe(document?.versions[0]?.at)
    // A fact is as old as its first printing: a correction does not make it the newer count.
    expect(after?.line?.publishedAt).toBe(before?.line?.publishedAt)
  })

  test('ends when a correction takes it off its measure', async () => {
    const fact = await countedFact(desk, { number: '400', on: '2024-03-02' })
    await countersigned(
      desk,
      await correctedClaim(desk, fact, { number: '400', on: '2024-03-02' }, { measure: null }),
    )
    const [only, none] = await linesOf(fact)
    expect(only?.knownUntil).not.toBeNull()
    expect(none).toBeUndefined()
  })

  test('is nothing for a fact on no measure', async () => {
    expect(await linesOf(await publishedClaim(desk))).toEqual([])
  })
})

describe('a promise', () => {
  const pledged = {
    number: '600',
    kind: 'pledge' as const,
    role: 'change' as const,
    direction: 'up' as const,
  }

  test('is kept in part by a fact that is linked to it, and overdue beside that', async () => {
    const promise = await countedFact(desk, { ...pledged, on: '2024-04-01', due: '2024-05' })
    const arrival = await countedFact(
      desk,
      { number: '400', on: '2024-05-02', role: 'change', direction: 'up' },
      { links: [link('fulfils', promise)] },
    )
    const found = (await promisesDue(reading, '2024-12-01', 50)).find(
      ({ factId }) => factId === promise.claimId,
    )
    expect(found && promiseOn('2024-12-01', found)).toMatchObject({
      state: 'partly-kept',
      timing: 'overdue',
      counted: { delivered: { factIds: [arrival.claimId] }, remaining: { value: '200' } },
    })
    expect(found && promiseOn('2024-05-01', found)).toMatchObject({ state: 'due', keptBy: [] })
  })

  test('is broken only by a countersigned claim, and no more once a correction takes the link out', async () => {
    const promise = await countedFact(desk, { ...pledged, on: '2024-06-01', due: '2024-07' })
    const breaking = await publishedClaim(desk, { links: [link('breaks', promise)] })
    const state = async () => {
      const found = (await promisesDue(reading, '2024-12-01', 50)).find(
        (each) => each.factId === promise.claimId,
      )
      return found && promiseOn('2024-12-01', found).state
    }
    expect(await state()).toBe('broken')
    const change = { kind: 'correction' as const, note: 'It speaks of another promise.' }
    await countersigned(desk, await submitted(desk, await reworded(desk, breaking, { change, links: [] })))
    expect(await state()).toBe('overdue')
    const links = await reading.select().from(factLinks).where(eq(factLinks.factId, breaking.claimId))
    expect(links).toMatchObject([{ kind: 'breaks', toId: promise.claimId, fromDay: '2024-09-21' }])
    expect(links[0]?.knownUntil).not.toBeNull()
  })

  test('keeps none itself', async () => {
    const promise = await countedFact(desk, { ...pledged, on: '2024-08-01', due: '2024-09' })
    const again = await enteredClaim(
      desk,
      await countedClaim(
        desk,
        { ...pledged, number: '300', on: '2024-08-02' },
        { links: [link('fulfils', promise)] },
      ),
    )
    const order = { key: drawnKey(), claimId: again.claimId, revisionNo: again.no }
    expect(await submitClaim(db, editor, order)).toMatchObject({
      refusal: { problems: [{ field: 'links', kind: 'promise-keeps-nothing' }] },
    })
  })
})

describe('a fact that takes the place of another', () => {
  test('leaves its page up, and can be corrected without superseding twice', async () => {
    const older = await publishedClaim(desk)
    const successor = await publishedClaim(desk, { links: [link('supersedes', older)] })
    expect(await publishedFact(reading, older.claimId)).toMatchObject({
      standing: 'superseded',
      notices: [{ kind: 'superseded', by: successor.claimId }],
    })
    const next = await reworded(desk, successor, {
      ...clarified('Nearly 400 officers, William Ruto said.'),
      links: [link('supersedes', older)],
    })
    await countersigned(desk, await submitted(desk, next))
    expect((await publishedFact(reading, older.claimId))?.notices).toHaveLength(1)
  })

  test('ends the revision that is being written beside the older one', async () => {
    const older = await publishedClaim(desk)
    const draft = await submitted(
      desk,
      await reworded(desk, older, clarified('William Ruto said: nearly 400 officers.')),
    )
    await publishedClaim(desk, { links: [link('supersedes', older)] })
    expect(await reviewClaim(db, reviewer, decision(draft))).toMatchObject({
      refusal: { kind: 'barred', barrier: 'wrong-state' },
    })
  })

  test('must be public, and so must whatever else a claim links to', async () => {
    const unknown = await submittedClaim(desk)
    for (const kind of ['supersedes', 'fulfils', 'part_of'] as const)
      await expect(enteredClaim(desk, { links: [link(kind, unknown)] })).rejects.toThrow('fact-unknown')
  })
})

test('the days of a line stand beside it and can be no others', async () => {
  const fact = await countedFact(desk, { number: '77', on: '2019-03-04' })
  const days = { earliest: '2019-03-04', latest: '2019-03-04' }
  expect(await linesOf(fact)).toMatchObject([days])
  await asAdmin(place.adminUrl, (admin) =>
    admin.query(
      `update published.measured_facts set earliest = '1999-01-01', latest = null where fact_id = $1`,
      [fact.claimId],
    ),
  )
  expect(await linesOf(fact)).toMatchObject([days])
})
