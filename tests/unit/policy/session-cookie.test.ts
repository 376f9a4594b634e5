import { expect, it } from 'vitest'
import { sessionCookie } from '@/app/_session/cookie'

it('over https no other host can set the session’s cookie, and no script or foreign form can use it', () => {
  const { name, options } = sessionCookie(true)
  expect(name).toMatch(/^__Host-/)
  // What the prefix demands: Secure, the whole site, no Domain.
  expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
})

it('on localhost it has no prefix, because there is no https to keep', () => {
  const { name, options } = sessionCookie(false)
  expect(name).not.toMatch(/^__/)
  expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false })
})
