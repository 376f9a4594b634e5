import { notificationPath, notificationSentence, type Told } from './notification-words'

export type Letter = { to: string; subject: string; text: string }

const LONGEST_SUBJECT = 120

/**
 * One mail about all that is due to one person. It says who did what and where to see it; what a claim or a comment says
 * stays at the desk, since mail is read on many machines.
 */
export function letterFor(
  person: { name: string; email: string },
  told: readonly Told[],
  { newsroom, origin }: { newsroom: string; origin: string },
): Letter {
  const [only] = told
  const subject =
    only && told.length === 1
      ? notificationSentence(only)
      : `${told.length} things to look at in ${oneLine(newsroom)}`
  const lines = told.map(
    (each) => `${oneLine(notificationSentence(each))}.\n${origin}${notificationPath(each)}`,
  )
  const choose = `You choose what you are told of, and how often: ${origin}/desk/account#notifications`
  return {
    to: person.email,
    subject: clipped(oneLine(subject)),
    text: [`${oneLine(person.name)},`, ...lines, choose, oneLine(newsroom)].join('\n\n'),
  }
}

// A name may hold anything that is not a header's end.
const oneLine = (words: string) => words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()

function clipped(words: string): string {
  const letters = Array.from(words)
  return letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : words
}
