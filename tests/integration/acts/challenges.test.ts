import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { challengeLimit } from '@/commands/challenge-limit'
import { closeChallenge } from '@/commands/close-challenge'
import { raiseChallenge } from '@/commands/raise-challenge'
import {
  challengeById,
  closedChallenges,
  followedChallenge,
  openChallenges,
  openChallengesTo,
} from '@/db/queries/challenges'
import { challenges, history } from '@/db/schema/desk'
import { secretHash } from '@/db/secret'
import { CLOSING_REASONS } from '@/domain/claim/challenge'
import { CHALLENGES } from '@/domain/policy/attempt-policy'
import {
  answerTo,
  carriedOut,
  challenged,
  challengeOf,
  drawnSecret,
  everybodyAdmitted,
  proposed,
  REMOVE,
  RETRACT,
} from '@/tests/support/acts'
import {
  barred,
  clarified,
  done,
  drawnKey,
  openDesk,
  publishedClaim,
  reworded,
  submittedClaim,
} from '@/tests/support/claims'
import { testDatabase, testPool } from '@/tests/support/database'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { editor, reviewer, admin } = desk.cast
const pool = testPool(place.deskUrl)

const raise = (order: ReturnType<typeof challengeOf>) => raiseChallenge(db, everybodyAdmitted, order)
const counted = async (claimId: string) =>
  (await db.select({ id: challenges.id }).from(challenges).where(eq(challenges.claimId, claimId))).length
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })

describe('a challenge', () => {
  test('is kept as it was written, with the version that was read, and its token only as a hash', async () => {
    const fact = await publishedClaim(desk)
    const order = challengeOf(fact, {
      words: ' The ministry\r\ncounted 383. ',
      link: 'https://ministry.example/count',
    })
    const { token } = done(await raise(order))
    const [row] = await db.select().from(challenges).where(eq(challenges.claimId, fact.claimId))
    expect(row).toMatchObject({
      publishedNo: 1,
      reason: 'wrong_number',
      words: 'The ministry\ncounted 383.',
      link: 'https://ministry.example/count',
      tokenHash: secretHash(token),
      closedAt: null,
    })
    // 256 bits, that whoever reads the database cannot work out.
    expect(token).toHaveLength(43)
    expect(JSON.stringify(row)).not.toContain(token)
    expect(JSON.stringify(row)).not.toContain(order.key)
    expect(JSON.stringify(row)).not.toContain(order.address)
  })

  test('is written into the history by nobody, with the fact it is about', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId } = await challenged(desk, fact)
    const lines = await db.select().from(history).where(eq(history.act, 'challenged'))
    expect(lines.find(({ claimId }) => claimId === fact.claimId)).toMatchObject({
      personId: null,
      revisionNo: 1,
      edition: null,
      detail: { challenge: challengeId, reason: 'wrong_number' },
    })
    expect(JSON.stringify(lines)).not.toContain('The ministry counted')
  })

  test('sent twice is one, also at the same moment, and leads to one link', async () => {
    const fact = await publishedClaim(desk)
    const order = challengeOf(fact)
    const [one, two] = await Promise.all([raise(order), raise(order)])
    expect(two).toEqual(one)
    expect(await raise(order)).toEqual(one)
    expect(await counted(fact.claimId)).toBe(1)
  })

  test('with other words under an old form’s key is another, and is not lost', async () => {
    const fact = await publishedClaim(desk)
    const order = challengeOf(fact)
    const [one, two] = [done(await raise(order)), done(await raise({ ...order, words: 'And 12 March.' }))]
    expect(two.token).not.toBe(one.token)
    expect(await counted(fact.claimId)).toBe(2)
  })

  test.each([
    ['without a word', { words: ' \n ' }, 'words-missing'],
    ['longer than it may be', { words: 'é'.repeat(2001) }, 'words-too-long'],
    ['in characters that cannot be kept', { words: 'a\0b' }, 'words-odd'],
    ['in half a character', { words: 'a\ud800' }, 'words-odd'],
    ['with a script for a link', { link: 'javascript:alert(1)' }, 'link-odd'],
    ['with a file for a link', { link: 'file:///etc/passwd' }, 'link-odd'],
    ['with a link that is none', { link: 'the ministry' }, 'link-odd'],
    ['with a user name in its link', { link: 'https://me:secret@ministry.example/' }, 'link-odd'],
  ])('is refused %s', async (_, changes, kind) => {
    const fact = await publishedClaim(desk)
    expect(await raise(challengeOf(fact, changes))).toEqual(refusal(kind))
    expect(await counted(fact.claimId)).toBe(0)
  })

  test('may be as long as it may be, in any script', async () => {
    const fact = await publishedClaim(desk)
    for (const words of ['😀'.repeat(2000), 'العدد خاطئ']) done(await raise(challengeOf(fact, { words })))
  })

  test('is refused about what is not public, is removed, or is not there', async () => {
    const removed = await publishedClaim(desk)
    await carriedOut(desk, removed, REMOVE)
    for (const fact of [removed, await submittedClaim(desk), { claimId: 'claim_none' }])
      expect(await raise(challengeOf(fact))).toEqual(refusal('not-found'))
  })

  test('may be about what was retracted', async () => {
    const fact = await publishedClaim(desk)
    await carriedOut(desk, fact, RETRACT)
    done(await raise(challengeOf(fact)))
  })

  test('about a version there never was is about what is public', async () => {
    const fact = await publishedClaim(desk)
    await reworded(desk, fact, clarified('Never public.'))
    const { challengeId } = await challenged(desk, fact, { readNo: 2 })
    expect(await challengeById(db, challengeId)).toMatchObject({ publishedNo: 1 })
  })
})

describe('too many challenges', () => {
  const limit = challengeLimit(pool)
  const from = (address: string, order: ReturnType<typeof challengeOf>) =>
    raiseChallenge(db, limit, { ...order, address })

  test('of one address are refused, whatever they are about; a repeated post does not count', async () => {
    const facts = [await publishedClaim(desk), await publishedClaim(desk)]
    const first = challengeOf(facts[0] as { claimId: string })
    for (let n = 0; n < 4; n++) expect((await from('203.0.113.5', first)).ok).toBe(true)
    for (let n = 1; n < CHALLENGES.perAddress; n++)
      expect((await from('203.0.113.5', challengeOf(facts[n % 2] as { claimId: string }))).ok).toBe(true)
    const next = challengeOf(facts[1] as { claimId: string })
    expect(await from('203.0.113.5', next)).toEqual(refusal('too-many'))
    expect((await from('203.0.113.6', next)).ok).toBe(true)
  })

  test('of one customer’s IPv6 network are refused', async () => {
    const fact = await publishedClaim(desk)
    for (let n = 0; n < CHALLENGES.perAddress; n++)
      expect((await from(`2001:db8:7:7::${n + 1}`, challengeOf(fact))).ok).toBe(true)
    expect(await from('2001:db8:7:7::ffff', challengeOf(fact))).toEqual(refusal('too-many'))
    expect((await from('2001:db8:7:8::1', challengeOf(fact))).ok).toBe(true)
  })

  test('that are refused for their words count against nobody', async () => {
    const fact = await publishedClaim(desk)
    for (let n = 0; n <= CHALLENGES.perAddress; n++)
      expect(await from('203.0.113.9', challengeOf(fact, { words: '' }))).toEqual(refusal('words-missing'))
    expect((await from('203.0.113.9', challengeOf(fact))).ok).toBe(true)
  })
})

describe('closing', () => {
  const close = (challengeId: string, changes = {}) =>
    closeChallenge(db, editor, {
      key: drawnKey(),
      challengeId,
      closing: 'not_supported',
      note: ' We found none. ',
      ...changes,
    })

  test.each(CLOSING_REASONS)('as %s tells its reader so, and prints nothing', async (closing) => {
    const fact = await publishedClaim(desk)
    const { challengeId, token } = await challenged(desk, fact)
    done(await close(challengeId, { closing }))
    expect(await followedChallenge(db, secretHash(token))).toMatchObject({
      closing,
      closingNote: 'We found none.',
      answer: null,
    })
    const [line] = (await db.select().from(history).where(eq(history.claimId, fact.claimId))).filter(
      ({ act }) => act === 'closed-challenge',
    )
    expect(line).toMatchObject({ personId: editor.id, edition: null, detail: { closing } })
  })

  test('is final, and once', async () => {
    const { challengeId } = await challenged(desk, await publishedClaim(desk))
    const order = { key: drawnKey(), challengeId, closing: 'abuse' as const, note: '' }
    const first = await closeChallenge(db, editor, order)
    expect(first.ok).toBe(true)
    expect(await closeChallenge(db, editor, order)).toEqual(first)
    expect(await close(challengeId)).toEqual(refusal('challenge-closed'))
    expect(await challengeById(db, challengeId)).toMatchObject({ closing: 'abuse' })
  })

  test('is for those who write', async () => {
    const { challengeId } = await challenged(desk, await publishedClaim(desk))
    const order = { key: drawnKey(), challengeId, closing: 'abuse' as const, note: '' }
    expect(await closeChallenge(db, admin, order)).toEqual(barred('writers-only'))
    expect((await closeChallenge(db, reviewer, order)).ok).toBe(true)
  })

  test('what there is not is refused', async () => {
    expect(await close('challenge_none')).toEqual(refusal('not-found'))
  })
})

describe('who holds the link', () => {
  test('follows it from waiting to its public answer, and never learns who did what', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId, token } = await challenged(desk, fact)
    const followed = () => followedChallenge(db, secretHash(token))
    expect(await followed()).toMatchObject({ closing: null, answer: null, fact: { standing: 'current' } })
    await proposed(desk, fact, answerTo(challengeId))
    expect(await followed()).toMatchObject({ closing: null, answer: null })
    await carriedOut(desk, fact, answerTo(challengeId))
    const answered = await followed()
    expect(answered).toMatchObject({
      closing: 'answered',
      answer: { question: 'Did the ministry count 383?' },
    })
    expect(JSON.stringify(answered)).not.toContain(editor.id)
    expect(JSON.stringify(answered)).not.toContain(reviewer.id)
  })

  test('is told no more of an answer once the fact is removed', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId, token } = await challenged(desk, fact)
    await carriedOut(desk, fact, answerTo(challengeId))
    await carriedOut(desk, fact, REMOVE)
    expect(await followedChallenge(db, secretHash(token))).toMatchObject({
      closing: 'answered',
      answer: null,
      fact: { standing: 'removed', statement: '' },
    })
  })

  test('and nobody else: another token follows nothing', async () => {
    await challenged(desk, await publishedClaim(desk))
    expect(await followedChallenge(db, secretHash(drawnSecret()))).toBeNull()
  })
})

describe('the desk’s lists', () => {
  test('hold open ones oldest first and closed ones newest first, a page at a time', async () => {
    const fact = await publishedClaim(desk)
    const ids: string[] = []
    for (const words of ['One.', 'Two.', 'Three.'])
      ids.push((await challenged(desk, fact, { words })).challengeId)
    expect((await openChallengesTo(db, fact.claimId)).map(({ id }) => id)).toEqual(ids)
    const all = await openChallenges(db, 500)
    const mine = all.filter(({ claimId }) => claimId === fact.claimId)
    expect(mine.map(({ id }) => id)).toEqual(ids)
    const first = mine[0]
    if (!first) throw new Error('It is not listed.')
    const after = await openChallenges(db, 500, { at: first.at, id: first.id })
    expect(after.map(({ id }) => id)).toEqual(
      all.slice(all.findIndex(({ id }) => id === first.id) + 1).map(({ id }) => id),
    )
    for (const challengeId of ids)
      done(await closeChallenge(db, editor, { key: drawnKey(), challengeId, closing: 'abuse', note: '' }))
    const closed = (await closedChallenges(db, 500)).filter(({ claimId }) => claimId === fact.claimId)
    expect(closed.map(({ id }) => id)).toEqual([...ids].reverse())
    expect(closed[0]).toMatchObject({ closedByName: editor.name, statement: expect.stringContaining('400') })
  })

  test('say when an answer waits for its second person', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId } = await challenged(desk, fact)
    const isProposed = async () => (await openChallengesTo(db, fact.claimId))[0]?.answerProposed
    expect(await isProposed()).toBe(false)
    await proposed(desk, fact, answerTo(challengeId))
    expect(await isProposed()).toBe(true)
  })
})
