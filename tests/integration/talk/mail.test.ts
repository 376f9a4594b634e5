import { beforeEach, expect, test } from 'vitest'
import { chooseNotifications } from '@/commands/choose-notifications'
import { readNotifications } from '@/commands/read-notifications'
import { writeComment } from '@/commands/write-comment'
import { notificationsOf } from '@/db/queries/notifications'
import { leaseBundle } from '@/db/writes/mail'
import { setActive } from '@/db/writes/people'
import type { Actor } from '@/domain/policy/actor'
import { UNCHOSEN } from '@/domain/talk/notification'
import { MOST_ATTEMPTS } from '@/domain/talk/retry'
import { logOffice, smtpOffice } from '@/jobs/mail/post-office'
import { type Sender, sendDue } from '@/jobs/mail/send-due'
import { done, drawnKey, enteredClaim, openDesk } from '@/tests/support/claims'
import { testDatabase, testPool } from '@/tests/support/database'
import { mailServer } from '@/tests/support/mail-server'

const place = await testDatabase()
const desk = await openDesk(place.db)
const { db, cast } = desk
const asDesk = testPool(place.deskUrl)
const smtp = await mailServer()
const claim = await enteredClaim(desk)
const FROM = 'The Harbour Ledger <desk@harbour.example>'
const said: string[] = []

const sender = (longest?: number): Sender => ({
  db,
  office: smtpOffice({ url: smtp.url, from: FROM }, longest),
  origin: 'https://facts.example',
  say: (sentence) => said.push(sentence),
})
const everything = async (by: Sender = sender()) => {
  while (await sendDue(by));
}
const say = async (words: string, by: Actor = cast.reviewer) =>
  done(
    await writeComment(db, by, {
      key: drawnKey(),
      claimId: claim.claimId,
      revisionNo: 1,
      place: { kind: 'claim' },
      words,
    }),
  )
/** Lets time pass for what waits: the database's clock is the one that counts. */
const later = (minutes: number) =>
  asDesk.query(
    `update desk.notifications set mail_due_at = mail_due_at - make_interval(mins => $1),
       mail_leased_until = mail_leased_until - make_interval(mins => $1)`,
    [minutes],
  )
const rows = async (person: Actor) =>
  (
    await asDesk.query(
      'select mail_attempts as attempts, mailed_at as mailed, mail_given_up_at as given_up from desk.notifications where person_id = $1 order by id',
      [person.id],
    )
  ).rows

beforeEach(async () => {
  smtp.behave({})
  for (const part of ['editor', 'secondEditor', 'reviewer', 'admin'] as const) {
    await readNotifications(db, cast[part], {})
    // What waits for the full hour would come in a test of a few minutes whenever it runs just before one.
    await chooseNotifications(db, cast[part], { ...UNCHOSEN, mentioned: 'at_once', commented: 'never' })
  }
  smtp.taken.length = 0
  said.length = 0
})

test('a mention at once is one mail: who did what and where, and no word of claim or comment', async () => {
  await say('@Piet Halloway, these nineteen lanterns?')
  await everything()
  expect(smtp.taken).toHaveLength(1)
  const [mail] = smtp.taken
  expect(mail).toMatchObject({ from: 'desk@harbour.example', to: [cast.secondEditor.email] })
  expect(mail?.raw).toContain(`Subject: ${cast.reviewer.name} mentioned you in a comment`)
  expect(mail?.raw).toContain(`https://facts.example/desk/claims/${claim.claimId}`)
  expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
  expect(mail?.raw).not.toMatch(/lanterns|officers/)
  await everything()
  expect(smtp.taken).toHaveLength(1)
})

test('what is due hourly waits for the hour, and comes as one mail', async () => {
  await chooseNotifications(db, cast.editor, { ...UNCHOSEN, commented: 'hourly' })
  await say('One.')
  await say('Two.')
  await say('Three.')
  await everything()
  expect(smtp.taken).toEqual([])
  await later(60)
  await everything()
  expect(smtp.taken.map(({ to }) => to)).toEqual([[cast.editor.email]])
  expect(smtp.taken[0]?.raw).toContain('Subject: 3 things to look at')
})

test('nobody is mailed what they have read, chose not to be mailed, or once they work here no longer', async () => {
  await say('@Piet Halloway?')
  await readNotifications(db, cast.secondEditor, {})
  await chooseNotifications(db, cast.editor, { ...UNCHOSEN, mentioned: 'never', commented: 'never' })
  await say('@Nadia?')
  await say('@Mirela?')
  await db.transaction((tx) => setActive(tx, cast.admin.id, false))
  await later(60)
  await everything()
  expect(smtp.taken).toEqual([])
  await db.transaction((tx) => setActive(tx, cast.admin.id, true))
})

test('what was not committed is not mailed', async () => {
  await db
    .transaction(async (tx) => {
      const { tell } = await import('@/db/writes/notifications')
      await tell(tx, { kind: 'mentioned', actorId: cast.reviewer.id, claimId: claim.claimId }, [
        cast.editor.id,
      ])
      await everything()
      throw new Error('Taken back.')
    })
    .catch(() => undefined)
  await everything()
  expect(smtp.taken).toEqual([])
})

test('a refused mail waits, is tried again with the same id, and is sent when the server is well', async () => {
  await say('@Piet Halloway?')
  smtp.behave({ refuse: { code: 451, words: 'Not now' } })
  await everything()
  expect(said.join()).toContain(`Mail to ${cast.secondEditor.email} was not taken`)
  await everything()
  expect(said).toHaveLength(1)
  smtp.behave({})
  await later(1)
  await everything()
  expect(smtp.taken).toHaveLength(1)
  expect((await rows(cast.secondEditor)).at(-1)).toMatchObject({ attempts: 2, given_up: null })
})

test('a mail that is never taken is given up after its tries, and administrators are told', async () => {
  await say('@Piet Halloway?')
  smtp.behave({ refuse: { code: 550, words: 'No such\r\nperson' } })
  for (let tried = 0; tried < MOST_ATTEMPTS + 2; tried++) {
    await everything()
    await later(24 * 60)
  }
  const [last] = (await rows(cast.secondEditor)).slice(-1)
  expect(last).toMatchObject({ attempts: MOST_ATTEMPTS, mailed: null })
  expect(last.given_up).not.toBeNull()
  const told = await notificationsOf(db, cast.admin.id, 10)
  expect(told.filter(({ kind }) => kind === 'mail_failed').map(({ actor }) => actor?.name)).toContain(
    cast.secondEditor.name,
  )
  expect(said.at(-1)).toMatch(/given up after/)
  expect(said.every((sentence) => !/[\r\n]/.test(sentence))).toBe(true)
})

test('a server that takes too long is left, and the mail waits', async () => {
  await say('@Piet Halloway?')
  smtp.behave({ think: 3000 })
  const began = Date.now()
  await everything(sender(300))
  expect(Date.now() - began).toBeLessThan(2500)
  expect(said).toHaveLength(1)
  expect((await rows(cast.secondEditor)).at(-1)).toMatchObject({ attempts: 1, mailed: null })
})

test('a server that is not there is one sentence, and the mail waits', async () => {
  await say('@Piet Halloway?')
  const nowhere = { ...sender(), office: smtpOffice({ url: 'smtp://127.0.0.1:1', from: FROM }) }
  await everything(nowhere)
  expect(said).toHaveLength(1)
  await later(1)
  await everything()
  expect(smtp.taken).toHaveLength(1)
})

test('several senders at once send each mail once', async () => {
  smtp.behave({ think: 50 })
  await say('@Piet Halloway, @Nadia, @Mirela?')
  await Promise.all(Array.from({ length: 6 }, () => everything()))
  expect(smtp.taken.map(({ to }) => to[0]).sort()).toEqual(
    [cast.admin, cast.editor, cast.secondEditor].map(({ email }) => email).sort(),
  )
})

test('a sender that dies with a lease sends late, not never', async () => {
  await say('@Piet Halloway?')
  expect(await db.transaction((tx) => leaseBundle(tx, 3))).toMatchObject({
    person: { id: cast.secondEditor.id },
  })
  await everything()
  expect(smtp.taken).toEqual([])
  await later(3)
  await everything()
  expect(smtp.taken).toHaveLength(1)
})

test('without a server the mail stands in the log, each of its lines marked', async () => {
  await say('@Piet Halloway?')
  await everything({ ...sender(), office: logOffice((sentence) => said.push(sentence)) })
  expect(said[0]).toContain(`to ${cast.secondEditor.email}: ${cast.reviewer.name} mentioned you`)
  expect(
    said[0]
      ?.split('\n')
      .slice(1)
      .every((line) => line.startsWith('  | ')),
  ).toBe(true)
  expect((await rows(cast.secondEditor)).at(-1).mailed).not.toBeNull()
})
