import path from 'node:path'
import { expect, test } from 'vitest'
import { Refusal, readSettings } from '@/server/settings'

const DATABASE = {
  DATABASE_URL: 'postgres://countersign_owner:a@db.example:5432/facts',
  DATABASE_DESK_URL: 'postgres://countersign_desk:b@db.example:5432/facts',
  DATABASE_READING_URL: 'postgres://countersign_reading:c@db.example:5432/facts',
}

function sentences(environment: Record<string, string>, mode = {}): string[] {
  try {
    readSettings(environment, mode)
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.sentences
    throw error
  }
}

test('with no setting at all everything is on localhost, in ./.data', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    pressBytes: 64_000_000,
    captureTestHosts: [],
    baseUrl: new URL('http://localhost:3000'),
    dataFolder: path.resolve('.data'),
    database: null,
    authSecret: null,
    mail: null,
    trustedProxies: 0,
  })
})

test('an empty setting is one left out', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: ' ', AUTH_SECRET: '' })).toEqual(readSettings({}))
})

test('the address follows the port', () => {
  expect(readSettings({ PORT: '8080' }).baseUrl.origin).toBe('http://localhost:8080')
})

test('a database of one’s own is taken whole', () => {
  const { database } = readSettings(DATABASE)
  expect(database).toEqual({
    owner: DATABASE.DATABASE_URL,
    desk: DATABASE.DATABASE_DESK_URL,
    reading: DATABASE.DATABASE_READING_URL,
  })
})

const { DATABASE_URL, DATABASE_DESK_URL } = DATABASE
test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES must be a whole number from 0 to 10.'],
  [{ HOST: 'two words' }, 'HOST must be a name or an address to listen on, such as 127.0.0.1.'],
  [
    { HOST: '0.0.0.0' },
    'HOST 0.0.0.0 can be reached from other machines: set BASE_URL to the address people will use.',
  ],
  [
    { BASE_URL: 'facts.example.org' },
    'BASE_URL must be the address readers use, without a path: https://facts.example.org.',
  ],
  [
    { BASE_URL: 'https://example.org/facts' },
    'BASE_URL must be the address readers use, without a path: https://facts.example.org.',
  ],
  [
    { BASE_URL: 'http://facts.example.org' },
    'BASE_URL http://facts.example.org must begin with https://, because people sign in there.',
  ],
  [
    { AUTH_SECRET: 'short' },
    'AUTH_SECRET must have at least 32 characters; leave it out to have one made and kept.',
  ],
  [
    { ...DATABASE, DATABASE_URL: 'mysql://x/y' },
    'DATABASE_URL must look like postgres://user:password@host:5432/name.',
  ],
  [
    { DATABASE_URL },
    'DATABASE_URL is set but DATABASE_DESK_URL and DATABASE_READING_URL are not: run "npm run db:prepare", which makes the three logins and prints all three settings.',
  ],
  [
    { DATABASE_URL, DATABASE_DESK_URL },
    'DATABASE_URL and DATABASE_DESK_URL are set but DATABASE_READING_URL is not: run "npm run db:prepare", which makes the three logins and prints all three settings.',
  ],
])('%o is refused with one sentence', (environment, sentence) => {
  expect(sentences(environment)).toEqual([sentence])
})

test('each mistake has its own sentence', () => {
  expect(sentences({ PORT: 'x', AUTH_SECRET: 'y' })).toHaveLength(2)
})

test('https is not asked of localhost, nor while developing', () => {
  expect(sentences({ BASE_URL: 'http://localhost:8080' })).toEqual([])
  expect(sentences({ BASE_URL: 'http://192.168.1.5:3000' }, { dev: true })).toEqual([])
})

const MAIL = { SMTP_URL: 'smtp://desk:secret@mail.example:587', MAIL_FROM: 'The Ledger <desk@example.org>' }

test('mail has a server and a sender, or neither', () => {
  expect(readSettings(MAIL).mail).toEqual({ url: MAIL.SMTP_URL, from: MAIL.MAIL_FROM })
  expect(sentences({ SMTP_URL: MAIL.SMTP_URL })).toEqual([
    'SMTP_URL is set but MAIL_FROM is not: set the address that mail comes from.',
  ])
  expect(sentences({ MAIL_FROM: MAIL.MAIL_FROM })).toEqual([
    'MAIL_FROM is set but SMTP_URL is not: set the server that mail is handed to.',
  ])
})

test.each([
  'post.harbour.example',
  'http://post.harbour.example',
  'smtp://post.harbour.example/?tls=no',
  'smtp://post.harbour.example b',
])('SMTP_URL %s is refused without repeating it', (url) => {
  const [sentence] = sentences({ ...MAIL, SMTP_URL: url })
  expect(sentence).toMatch(/^SMTP_URL must look like/)
  expect(sentence).not.toContain(url)
})

test.each([
  'desk',
  'a@b.example, c@d.example',
  'Desk <a@b.example>\r\nBcc: c@d.example',
  '<a@b.example',
  'a@b@c',
])('MAIL_FROM %j is refused', (from) => {
  expect(sentences({ ...MAIL, MAIL_FROM: from })[0]).toMatch(/^MAIL_FROM must be one address/)
})

test.each(['desk@example.org', 'Le Journal d’Été <desk@example.org>'])('MAIL_FROM %s is taken', (from) => {
  expect(readSettings({ ...MAIL, MAIL_FROM: from }).mail?.from).toBe(from)
})
