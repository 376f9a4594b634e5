import 'server-only'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { type Resumed, resumeSession } from '@/commands/resume-session'
import { signIn as openSession, type SignInRefusal } from '@/commands/sign-in'
import { desk } from '@/db/client'
import { LONGEST_SESSION_MS } from '@/domain/policy/session-policy'
import { sessionCookie } from './cookie'
import { limits } from './limits'
import { visitor } from './visitor'

/** Carries a refusal out of next-auth, which knows only that it failed. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly refusal: SignInRefusal) {
    super()
  }
}

/** What next-auth hands back of a session: the row behind it, or why it could not be read. */
export type Opened = { resumed: Resumed } | { trouble: unknown }

declare module 'next-auth' {
  interface User {
    secret?: string
  }
  interface Session {
    opened: Opened
  }
}

const MAX_AGE = LONGEST_SESSION_MS / 1000

// A function, because it is read at each request: a build has no environment to read.
export const { auth, signIn, signOut } = NextAuth(() => {
  const secure = process.env.AUTH_URL?.startsWith('https:') ?? false
  return {
    secret: process.env.AUTH_SECRET,
    trustHost: true,
    useSecureCookies: secure,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: { sessionToken: sessionCookie(secure) },
    session: { strategy: 'jwt', maxAge: MAX_AGE },
    providers: [Credentials({ authorize })],
    // The token is no token but a secret that opens a row: no row, no session.
    jwt: { maxAge: MAX_AGE, encode: async ({ token }) => String(token?.secret), decode },
    callbacks: {
      // Nothing else goes in, least of all what a browser sends with an `update`.
      jwt: ({ token, user }) => (user ? { secret: user.secret } : token),
      session: ({ session, token }) => ({ expires: session.expires, opened: token.opened as Opened }),
    },
    logger: { error: reportUnlessOrdinary },
  } satisfies NextAuthConfig
})

async function authorize({ email, password }: Partial<Record<string, unknown>>) {
  const before = await auth()
  const replaces = before && 'resumed' in before.opened ? before.opened.resumed.session : null
  const order = { email: String(email), password: String(password), replaces, ...(await visitor()) }
  const opened = await openSession(desk(), limits(), order, new Date())
  if (!opened.ok) throw new SignInRefused(opened.refusal)
  return { id: opened.value.personId, secret: opened.value.secret }
}

async function decode({ token }: { token?: string }) {
  if (!token) return null
  try {
    const resumed = await resumeSession(desk(), token, new Date())
    return resumed && { secret: token, opened: { resumed } satisfies Opened }
  } catch (trouble) {
    // next-auth would take a lost database for "not signed in"; the trouble travels on as a value instead.
    return { secret: token, opened: { trouble } satisfies Opened }
  }
}

function reportUnlessOrdinary(error: Error) {
  // A wrong password and an ended session are no faults. The names of classes are minified; `type` is not.
  const { type } = error as { type?: string }
  if (type !== 'JWTSessionError' && type !== 'CredentialsSignin') console.error(error)
}
