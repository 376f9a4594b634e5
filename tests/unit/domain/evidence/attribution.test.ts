import { describe, expect, test } from 'vitest'
import { namesSpeaker } from '@/domain/evidence/attribution'
import { maybeSameSpeaker } from '@/domain/evidence/speaker-name'

describe('a statement names its speaker', () => {
  test.each([
    ['by surname', 'Ruto said that nearly 400 officers were there.', 'President William Ruto', true],
    ['by first name', 'William said so.', 'President William Ruto', true],
    ['in the possessive', 'On Ruto’s account, 400 are there.', 'William Ruto', true],
    ['whatever the case', 'RUTO said so.', 'William Ruto', true],
    ['whatever the accents', 'Moise said so.', 'Jovenel Moïse', true],
    ['with a combining accent', 'Moi\u0308se said so.', 'Jovenel Moïse', true],
    ['not by title alone', 'The president said so.', 'President William Ruto', false],
    ['not by initial', 'W. said so.', 'W. Ruto', false],
    ['not by part of a word', 'Brutoned is a word.', 'William Ruto', false],
    ['not by a particle', 'Officers of the force came.', 'Office of the President', false],
    ['as an organisation', 'Belize’s government says so.', 'Government of Belize', true],
    ['by the title when there is nothing else', 'The government says so.', 'The Government', true],
    ['in a hyphenated name', 'Pierre said so.', 'Jean-Pierre Bemba', true],
    ['in Cyrillic, by the whole word', 'Зеленский заявил об этом', 'Владимир Зеленский', true],
    ['in Cyrillic, not by part of a word', 'Зеленскийград растёт', 'Владимир Зеленский', false],
    ['in Chinese, within the sentence', '国家主席习近平表示同意', '习近平', true],
    ['in Arabic, joined to a conjunction', 'وروتو قال ذلك', 'روتو', true],
    ['in Hebrew', 'נתניהו אמר זאת', 'בנימין נתניהו', true],
    ['not when there is no name', 'Somebody said so.', '', false],
    ['not when another is named', 'Abinader said so.', 'William Ruto', false],
  ])('%s', (_, statement, speaker, expected) => {
    expect(namesSpeaker(statement, speaker)).toBe(expected)
  })
})

describe('two names may be one speaker', () => {
  test.each([
    ['President William Ruto', 'William Ruto', true],
    ['Ruto', 'President William Ruto', true],
    ['WILLIAM RUTO', 'william ruto', true],
    ['Jovenel Moïse', 'Jovenel Moise', true],
    ['W. Ruto', 'William Ruto', true],
    ['William Ruto', 'William Hague', false],
    ['Government of Belize', 'Government of Jamaica', false],
    ['the spokesman', 'William Ruto', false],
    ['习近平', '习近平', true],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(maybeSameSpeaker(a, b)).toBe(expected)
    expect(maybeSameSpeaker(b, a)).toBe(expected)
  })
})
