import path from 'node:path'
import { z } from 'zod'

/** Exit code of a start that was refused because of a setting (EX_CONFIG): a supervisor need not try again. */
export const REFUSED = 78

/** A start that cannot be: each sentence names one mistake and what to do about it. */
export class Refusal extends Error {
  constructor(
    readonly sentences: string[],
    readonly exitCode = REFUSED,
  ) {
    super(sentences.join('\n'))
  }
}

const address = (name: string) =>
  z
    .string()
    .regex(
      /^postgres(ql)?:\/\/[^/\s]+\/[^/\s]+$/,
      `${name} must look like postgres://user:password@host:5432/name.`,
    )

const wholeNumber = (name: string, from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${name} must be a whole number from ${from} to ${to}.`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, `${name} must be a whole number from ${from} to ${to}.`)

const Environment = z.object({
  PORT: wholeNumber('PORT', 1, 65535).optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be a name or an address to listen on, such as 127.0.0.1.')
    .optional(),
  BASE_URL: z
    .string()
    .refine(
      (value) => /^https?:\/\/[^/?#@\s]+\/?$/.test(value) && URL.canParse(value),
      'BASE_URL must be the address readers use, without a path: https://facts.example.org.',
    )
    .optional(),
  COUNTERSIGN_DATA: z.string().optional(),
  DATABASE_URL: address('DATABASE_URL').optional(),
  DATABASE_DESK_URL: address('DATABASE_DESK_URL').optional(),
  DATABASE_READING_URL: address('DATABASE_READING_URL').optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'AUTH_SECRET must have at least 32 characters; leave it out to have one made and kept.')
    .optional(),
  TRUSTED_PROXIES: wholeNumber('TRUSTED_PROXIES', 0, 10).optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => /^smtps?:\/\/[^/?#\s]+$/.test(value) && URL.canParse(value),
      'SMTP_URL must look like smtp://user:password@mail.example:587 or smtps://mail.example, without a path.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>"@,;:\p{Cc}]+ <[^\s@<>,;:]+@[^\s@<>,;:]+>|[^\s@<>,;:]+@[^\s@<>,;:]+)$/u,
      'MAIL_FROM must be one address, with or without a name: The Ledger <desk@example.org>.',
    )
    .optional(),
  PRESS_MEMORY_MB: wholeNumber('PRESS_MEMORY_MB', 1, 65_536).optional(),
  CAPTURE_TEST_HOSTS: z
    .string()
    .regex(
      /^127\.0\.0\.1:\d{1,5}(,127\.0\.0\.1:\d{1,5})*$/,
      'CAPTURE_TEST_HOSTS must look like 127.0.0.1:4567, several with commas between them.',
    )
    .optional(),
})

export type Settings = {
  host: string
  port: number
  /** What browsers are told this place is called; no trailing slash. */
  baseUrl: URL
  dataFolder: string
  /** Null: the embedded PostgreSQL in the data folder. */
  database: { owner: string; desk: string; reading: string } | null
  /** Null: one is made and kept in the data folder. */
  authSecret: string | null
  /** How many proxies of our own stand in front and append to X-Forwarded-For. */
  trustedProxies: number
  /** Where mail is handed on, and in whose name; null: it is written to the log. */
  mail: { url: string; from: string } | null
  /** How many bytes the printed pages may take up that are kept in memory. */
  pressBytes: number
  /** Hosts on loopback that reports may be fetched from: in the example newsroom, for tests. */
  captureTestHosts: string[]
}

/** Reads every setting there is; the only place that does. Throws a Refusal with a sentence for each mistake. */
export function readSettings(
  environment: Record<string, string | undefined>,
  { dev = false, example = false } = {},
): Settings {
  // An empty setting is one that was left out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const read = Environment.safeParse(given)
  if (!read.success) throw new Refusal(read.error.issues.map((issue) => issue.message))
  const found = read.data
  const port = found.PORT ?? 3000
  const host = found.HOST ?? '127.0.0.1'
  const baseUrl = new URL(found.BASE_URL ?? `http://localhost:${port}`)
  const mistakes = [
    ...databaseMistakes(found),
    ...addressMistakes(found, host, baseUrl, dev),
    ...captureMistakes(found, example),
    ...mailMistakes(found),
  ]
  if (mistakes.length) throw new Refusal(mistakes)
  const { DATABASE_URL: owner, DATABASE_DESK_URL: desk, DATABASE_READING_URL: reading } = found
  return {
    host,
    port,
    baseUrl,
    dataFolder: path.resolve(found.COUNTERSIGN_DATA ?? '.data'),
    database: owner && desk && reading ? { owner, desk, reading } : null,
    authSecret: found.AUTH_SECRET ?? null,
    trustedProxies: found.TRUSTED_PROXIES ?? 0,
    mail: found.SMTP_URL && found.MAIL_FROM ? { url: found.SMTP_URL, from: found.MAIL_FROM } : null,
    pressBytes: (found.PRESS_MEMORY_MB ?? 64) * 1_000_000,
    captureTestHosts: found.CAPTURE_TEST_HOSTS?.split(',') ?? [],
  }
}

const DATABASE = ['DATABASE_URL', 'DATABASE_DESK_URL', 'DATABASE_READING_URL'] as const

function databaseMistakes(found: z.infer<typeof Environment>): string[] {
  const missing = DATABASE.filter((name) => !found[name])
  if (missing.length === 0 || missing.length === DATABASE.length) return []
  const set = DATABASE.filter((name) => found[name])
  return [
    `${set.join(' and ')} ${set.length > 1 ? 'are' : 'is'} set but ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not: run "npm run db:prepare", which makes the three logins and prints all three settings.`,
  ]
}

function mailMistakes({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof Environment>): string[] {
  if (Boolean(url) === Boolean(from)) return []
  return url
    ? ['SMTP_URL is set but MAIL_FROM is not: set the address that mail comes from.']
    : ['MAIL_FROM is set but SMTP_URL is not: set the server that mail is handed to.']
}

function addressMistakes(
  found: z.infer<typeof Environment>,
  host: string,
  baseUrl: URL,
  dev: boolean,
): string[] {
  if (!found.BASE_URL && !isLocal(host))
    return [`HOST ${host} can be reached from other machines: set BASE_URL to the address people will use.`]
  if (!dev && baseUrl.protocol !== 'https:' && !isLocal(baseUrl.hostname))
    return [`BASE_URL ${baseUrl.origin} must begin with https://, because people sign in there.`]
  return []
}

function captureMistakes(found: z.infer<typeof Environment>, example: boolean): string[] {
  if (!found.CAPTURE_TEST_HOSTS || example) return []
  return [
    'CAPTURE_TEST_HOSTS lets reports be fetched from this machine itself, which only tests of the example newsroom need: leave it out.',
  ]
}

const isLocal = (host: string) => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host)
