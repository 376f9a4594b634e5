import { describe, expect, it } from 'vitest'
import { problemWith } from '@/domain/policy/password-policy'

const owner = { name: 'Émile van der Hoek', email: 'e.hoek-lund@bergen.example' }

describe('a password', () => {
  it.each([
    ['', 'too-short'],
    ['Tr0ub4dour&3', 'none'],
    ['kestrel-dus', 'too-short'],
    // Eleven characters, although more bytes and UTF-16 units.
    ['🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉', 'too-short'],
    ['x'.repeat(201), 'too-long'],
    ['123456789012', 'easily-guessed'],
    ['aaaaaaaaaaaaaaaa', 'easily-guessed'],
    ['Password1234!', 'easily-guessed'],
    ['P@ssw0rd1234', 'easily-guessed'],
    ['qwertyuiop12', 'easily-guessed'],
    ['1qaz2wsx3edc', 'easily-guessed'],
    ['iloveyouforever', 'easily-guessed'],
    ['letmeinletmein', 'easily-guessed'],
    ['Countersign and more', 'about-you'],
    ['my COUNTERSIGN pen', 'about-you'],
    ['C0unters1gn!24', 'easily-guessed'],
    ['emile rows a boat', 'about-you'],
    ['ÉMILE rows a boat', 'about-you'],
    ['a boat in bergen bay', 'about-you'],
    ['lundqvist orange tram', 'about-you'],
    // "van" and "der" are too short to bar anything.
    ['caravan under elders', 'none'],
    ['correct horse battery staple', 'none'],
    ['  spaces at both ends  ', 'none'],
    ['влажный трамвай осенью', 'none'],
    ['kestrel dusk tram '.repeat(11), 'none'],
  ])('%j: %s', (password, expected) => {
    expect(problemWith(password, owner)?.kind ?? 'none').toBe(expected)
  })

  it('is refused with a sentence that says what would help', () => {
    expect(problemWith('short', owner)?.sentence).toMatch(/at least 12 .* has 5/)
    expect(problemWith('emile rows a boat', owner)?.sentence).toContain('“emile”')
  })

  it('is judged by its first hundred characters, so that the longest takes no longer', () => {
    expect(problemWith(`${'password'.repeat(13)}x8#kd02lqp!v`, owner)?.kind).toBe('easily-guessed')
  })
})
