import { describe, expect, test } from 'vitest'
import { askOpinion } from '@/commands/ask-opinion'
import { endOpinion } from '@/commands/end-opinion'
import { giveOpinion } from '@/commands/give-opinion'
import { opinionBySecret, opinionsOn } from '@/db/queries/opinions'
import { secretHash } from '@/db/secret'
import { MOST_REMARKS } from '@/domain/policy/opinion-policy'
import {
  barred,
  done,
  drawnKey,
  openDesk,
  reworded,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { logins, type Statement } from './sql'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { editor, reviewer, admin } = desk.cast
const admitted = { admit: async () => true, visit: async () => true }
const DAY = 24 * 3_600_000

const ask = async ({ claimId, no }: Written, days = 7) =>
  done(await askOpinion(db, editor, { claimId, revisionNo: no, expert: 'Dr Moss', days }, new Date()))
const remark = (secret: string, changes: { key?: string; words?: string } = {}) => ({
  secret,
  key: drawnKey(),
  name: 'Tilda Moss',
  words: 'I counted 18.',
  address: '198.51.100.7',
  ...changes,
})
const give = (secret: string, changes = {}, now = new Date()) =>
  giveOpinion(db, admitted, remark(secret, changes), now)

describe('a second opinion', () => {
  test('is asked by a secret of 256 bits, of which only the hash is kept', async () => {
    const claim = await submittedClaim(desk)
    const { secret, expiresAt } = await ask(claim)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(6.9 * DAY)
    const link = await opinionBySecret(db, secretHash(secret))
    expect(link).toMatchObject({ claimId: claim.claimId, no: 1, expert: 'Dr Moss' })
    expect(JSON.stringify([link, await opinionsOn(db, claim.claimId)])).not.toContain(secret)
    // What the desk shows would open nothing, even as a secret.
    expect(JSON.stringify(await opinionsOn(db, claim.claimId))).not.toContain(secretHash(secret))
    expect(await opinionBySecret(db, secretHash(secretHash(secret)))).toBeNull()
  })

  test('is kept with the revision it spoke of, one remark for a repeated post', async () => {
    const claim = await submittedClaim(desk)
    const { secret } = await ask(claim)
    const order = remark(secret)
    done(await giveOpinion(db, admitted, order, new Date()))
    done(await giveOpinion(db, admitted, order, new Date()))
    await reworded(desk, claim, { publicNote: 'Newer.' })
    expect(await opinionsOn(db, claim.claimId)).toMatchObject([
      { no: 1, asker: editor.name, remarks: [{ name: 'Tilda Moss', words: 'I counted 18.' }] },
    ])
  })

  test('takes a few remarks and no more', async () => {
    const { secret } = await ask(await submittedClaim(desk))
    for (let n = 0; n < MOST_REMARKS; n++) done(await give(secret))
    expect(await give(secret)).toEqual({ ok: false, refusal: { kind: 'enough' } })
  })

  test('ends at once when somebody ends it, and only once', async () => {
    const claim = await submittedClaim(desk)
    const { secret } = await ask(claim)
    const link = await opinionBySecret(db, secretHash(secret))
    const end = () => endOpinion(db, reviewer, { opinionId: link?.id ?? '' })
    done(await end())
    const [ended] = await opinionsOn(db, claim.claimId)
    expect(ended).toMatchObject({ ender: reviewer.name })
    done(await end())
    expect((await opinionsOn(db, claim.claimId))[0]?.endedAt).toEqual(ended?.endedAt)
    expect(await give(secret)).toEqual({ ok: false, refusal: { kind: 'ended' } })
  })

  test('is refused after its time, of a guess, from whoever came too often', async () => {
    const { secret } = await ask(await submittedClaim(desk), 1)
    expect(await give(secret, {}, new Date(Date.now() + DAY + 1000))).toMatchObject({
      refusal: { kind: 'expired' },
    })
    expect(await give(`${secret.slice(0, -2)}AA`)).toMatchObject({ refusal: { kind: 'not-found' } })
    const often = { ...admitted, admit: async () => false }
    expect(await giveOpinion(db, often, remark(secret), new Date())).toMatchObject({
      refusal: { kind: 'too-many' },
    })
  })

  test('is asked of the revision that was on the screen, by whoever writes or reviews', async () => {
    const claim = await submittedClaim(desk)
    const order = { claimId: claim.claimId, revisionNo: 1, expert: 'Dr Moss', days: 7 }
    expect(await askOpinion(db, admin, order, new Date())).toEqual(barred('writers-only'))
    await reworded(desk, claim, { publicNote: 'Newer.' })
    expect(await askOpinion(db, editor, order, new Date())).toEqual({
      ok: false,
      refusal: { kind: 'stale', headNo: 2 },
    })
  })
})

const { secret } = await ask(await submittedClaim(desk))
const open = (await opinionBySecret(db, secretHash(secret)))?.id
const { secret: over } = await ask(await submittedClaim(desk))
const ended = (await opinionBySecret(db, secretHash(over)))?.id
done(await endOpinion(db, editor, { opinionId: ended ?? '' }))
const said = (id: string | undefined): Statement => [
  `insert into desk.opinion_remarks (id, opinion_id, key, name, words) values ('opinion_by_hand', $1, 'k', 'A', 'B')`,
  [id],
]
const changed = (set: string, id: string | undefined): Statement => [
  `update desk.opinion_links set ${set} where id = $1`,
  [id],
]

describe.each(logins(place))('when %s writes by hand, the database', (who, answerTo) => {
  test('takes a remark over an open link, and none over one that was ended', async () => {
    expect(await answerTo([said(open)])).toBe('accepted')
    expect(await answerTo([said(ended)])).toBe('CS403')
  })

  test('lets no link be opened again, lengthened, or taken away', async () => {
    const refused = who === 'the desk' ? '42501' : 'CS403'
    expect(await answerTo([changed('ended_at = null, ended_by = null', ended)])).toBe('CS403')
    expect(await answerTo([changed(`expires_at = expires_at + interval '1 day'`, open)])).toBe(refused)
    expect(await answerTo([['delete from desk.opinion_links where id = $1', [open]]])).toBe(refused)
  })
})
