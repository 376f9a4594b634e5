import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capturePaste, PASTE_LIMIT } from '@/capture/paste'
import { normalise } from '@/domain/evidence/normal-text'

const sha = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const refusal = (received: string | Uint8Array) => {
  const paste = capturePaste(received)
  return paste.ok ? null : paste.refusal
}

describe('a pasted text', () => {
  test('is kept as the bytes that came, with their hash, beside the text read from them, with its own', () => {
    const received = '\ufeffNearly\u00a0400\r\nofficers cafe\u0301'
    const paste = capturePaste(received)
    const bytes = new TextEncoder().encode(received)
    expect(paste).toEqual({
      ok: true,
      value: {
        bytes,
        bytesSha256: sha(bytes),
        mediaType: 'text/plain; charset=utf-8',
        text: 'Nearly 400\nofficers café',
        textSha256: sha('Nearly 400\nofficers café'),
        extractor: 'paste/1',
      },
    })
  })

  test('has a known hash', () => {
    const paste = capturePaste('abc')
    expect(paste.ok && paste.value.bytesSha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  test('is the same from a string and from its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (received) => {
        expect(capturePaste(new TextEncoder().encode(received))).toEqual(capturePaste(received))
      }),
    )
  })

  test('is normalised once and then stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (received) => {
        const paste = capturePaste(received)
        if (paste.ok) expect(normalise(paste.value.text)).toBe(paste.value.text)
      }),
    )
  })

  test('of two other line ends is the same text from other bytes', () => {
    const [unix, windows] = ['one\ntwo', 'one\r\ntwo'].map((text) => capturePaste(text))
    if (!unix?.ok || !windows?.ok) throw new Error('refused')
    expect(windows.value.textSha256).toBe(unix.value.textSha256)
    expect(windows.value.bytesSha256).not.toBe(unix.value.bytesSha256)
  })

  test('may be exactly two mebibytes of UTF-8, and not a byte more', () => {
    expect(PASTE_LIMIT).toBe(2_097_152)
    expect(refusal('a'.repeat(PASTE_LIMIT))).toBeNull()
    expect(refusal('é'.repeat(PASTE_LIMIT / 2))).toBeNull()
    const tooLarge = { kind: 'too-large', size: PASTE_LIMIT + 1, limit: PASTE_LIMIT }
    expect(refusal('a'.repeat(PASTE_LIMIT + 1))).toEqual(tooLarge)
    expect(refusal(`${'é'.repeat(PASTE_LIMIT / 2)}a`)).toEqual(tooLarge)
  })

  test.each([
    ['nothing', '', 'empty'],
    ['only white space', ' \u00a0\r\n\t', 'empty'],
    ['only marks that are removed', '\ufeff\u00ad', 'empty'],
    ['a NUL', 'a\0b', 'nul'],
    ['a lone high surrogate', 'a\ud83d', 'malformed'],
    ['a lone low surrogate', '\ude00a', 'malformed'],
    ['bytes that are not UTF-8', new Uint8Array([0x61, 0xff]), 'malformed'],
    ['an encoded surrogate', new Uint8Array([0xed, 0xa0, 0x80]), 'malformed'],
    ['an overlong form', new Uint8Array([0xc0, 0xaf]), 'malformed'],
    ['a character cut short', new Uint8Array([0xf0, 0x9f, 0x98]), 'malformed'],
  ])('is refused when it is %s', (_, received, kind) => {
    expect(refusal(received)).toEqual({ kind })
  })
})
