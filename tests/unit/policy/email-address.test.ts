import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emailAddress } from '@/domain/policy/email-address'

describe('an e-mail address', () => {
  it.each([
    ['ana@desk.example', 'ana@desk.example'],
    ['  Ana@Desk.Example ', 'ana@desk.example'],
    // Full-width letters and sign, as some keyboards type them.
    ['ａｎａ＠desk.example', 'ana@desk.example'],
    ['ana@büro.example', 'ana@xn--bro-hoa.example'],
    ['ana@xn--bro-hoa.example', 'ana@xn--bro-hoa.example'],
    ['ana@BÜRO.example', 'ana@xn--bro-hoa.example'],
    ['ana+desk@mail.example', 'ana+desk@mail.example'],
    ['josé@desk.example', 'josé@desk.example'],
    ['', null],
    ['ana', null],
    ['ana@', null],
    ['@desk.example', null],
    ['ana@localhost', null],
    ['ana@127.0.0.1', null],
    ['ana@127.1', null],
    ['ana@[::1]', null],
    ['ana@desk.example:8080', null],
    ['ana@desk.example/path', null],
    ['ana@desk.example?x', null],
    ['ana@desk..example', null],
    ['ana@-desk.example', null],
    ['ana@desk.example, bo@desk.example', null],
    ['ana@desk.example;bo@desk.example', null],
    ['ana@desk.example bo@desk.example', null],
    ['ana@desk.example\r\nBcc: bo@desk.example', null],
    ['"ana"@desk.example', null],
    ['Ana <ana@desk.example>', null],
    ['ana@evil.example@desk.example', null],
    ['ana\u0000@desk.example', null],
    ['ana\u200b@desk.example', null],
    ['ana\u202e@desk.example', null],
    [`${'a'.repeat(65)}@desk.example`, null],
    [`ana@${'a'.repeat(64)}.example`, null],
    [`ana@${'abcdefg.'.repeat(40)}example`, null],
  ])('%j becomes %j', (typed, stored) => {
    expect(emailAddress(typed)).toBe(stored)
  })

  it('has one form: what was normalised stays as it is', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(part, part, (local, domain) => {
        const once = emailAddress(`${local}@${domain}.example`)
        if (once !== null) expect(emailAddress(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
