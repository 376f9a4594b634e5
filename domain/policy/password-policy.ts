import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const SHORTEST = 12
const LONGEST = 200

// Shorter words, such as "Ann", would bar too many passwords that have nothing to do with them.
const SHORTEST_WORD = 4

/** At least this many of zxcvbn's 0 to 4: safely unguessable, more than 10^8 guesses. */
const STRONG_ENOUGH = 3

export type PasswordProblem = {
  kind: 'too-short' | 'too-long' | 'about-you' | 'easily-guessed'
  sentence: string
}

/** Whose password it is to be. */
export type PasswordOwner = { name: string; email: string }

// Its work grows fast with length, and the first hundred characters tell enough.
const estimator = new ZxcvbnFactory({
  dictionary: { passwords: dictionary['passwords-common'] },
  graphs: adjacencyGraphs,
  maxLength: 100,
})

/**
 * What stands against a password, or null. Length in code points; no rule about kinds of characters (NIST SP 800-63B).
 * Refused are what is common or easily guessed, and what holds a word of the owner's name, address or this house.
 */
export function problemWith(password: string, owner: PasswordOwner): PasswordProblem | null {
  const length = [...password].length
  if (length < SHORTEST)
    return {
      kind: 'too-short',
      sentence: `A password has at least ${SHORTEST} characters; this one has ${length}.`,
    }
  if (length > LONGEST)
    return {
      kind: 'too-long',
      sentence: `A password has at most ${LONGEST} characters; this one has ${length}.`,
    }
  const about = wordsAbout(owner)
  const found = about.find((word) => folded(password).includes(word))
  if (found)
    return {
      kind: 'about-you',
      sentence: `It contains “${found}”. Leave out your name, your e-mail address and the name of this house.`,
    }
  if (estimator.check(password, about).score < STRONG_ENOUGH)
    return {
      kind: 'easily-guessed',
      sentence: 'This one is easily guessed. Several unrelated words make a good password.',
    }
  return null
}

function wordsAbout({ name, email }: PasswordOwner): string[] {
  const words = folded(`countersign ${name} ${email}`).split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words)].filter((word) => [...word].length >= SHORTEST_WORD)
}

/** Lower case without accents, so that Émile is found in "emile". */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
