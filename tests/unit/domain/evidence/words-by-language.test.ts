import { describe, expect, test } from 'vitest'
import { APPROXIMATORS } from '@/domain/claim/content'
import { describeQuantity, formatNumber } from '@/domain/evidence/quantity-words'
import { asOfWords, formatTime } from '@/domain/evidence/time-words'
import { LANGUAGES } from '@/domain/language'
import { intervalWords } from '@/domain/tally/interval-words'
import { ageWords, asOfPeriod, periodWords } from '@/domain/tally/period-words'
import { NEARLY_400 } from '@/tests/support/canonical-claim'

describe('a date by language', () => {
  test.each([
    ['2024-09-21', '21 septembre 2024', '21 septanm 2024'],
    ['2024-08-01', '1er août 2024', '1ye out 2024'],
    ['2023-07', 'juillet 2023', 'jiyè 2023'],
    ['2024-22', 'été 2024', 'ete 2024'],
    ['2021', '2021', '2021'],
    ['202X', 'années 2020', 'ane 2020 yo'],
    ['2024-09-15~', 'vers le 15 septembre 2024', 'anviron 15 septanm 2024'],
    ['2024-09~', 'vers septembre 2024', 'anviron septanm 2024'],
    ['2024-09-01~', 'vers le 1er septembre 2024', 'anviron 1ye septanm 2024'],
    ['2024?', 'peut-être 2024', 'petèt 2024'],
    ['2024-09-15%', 'peut-être vers le 15 septembre 2024', 'petèt anviron 15 septanm 2024'],
    ['2024-09-10/2024-09-16', 'du 10 au 16 septembre 2024', 'soti 10 rive 16 septanm 2024'],
    ['2024-08-28/2024-09-01', 'du 28 août au 1er septembre 2024', 'soti 28 out rive 1ye septanm 2024'],
    [
      '2023-12-30/2024-01-02',
      'du 30 décembre 2023 au 2 janvier 2024',
      'soti 30 desanm 2023 rive 2 janvye 2024',
    ],
    ['2024-04/2024-09', 'd’avril à septembre 2024', 'soti avril rive septanm 2024'],
    ['2024-07/2024-09', 'de juillet à septembre 2024', 'soti jiyè rive septanm 2024'],
    ['2024-09-21/2024-10', 'du 21 septembre 2024 à octobre 2024', 'soti 21 septanm 2024 rive oktòb 2024'],
    ['2023/2025', 'de 2023 à 2025', 'soti 2023 rive 2025'],
    ['2024-10-06~/2024-10-20~', 'environ du 6 au 20 octobre 2024', 'anviron soti 6 rive 20 oktòb 2024'],
    [
      '2024-10-06~/2024-10-20',
      'vers le 6 octobre 2024 – 20 octobre 2024',
      'soti anviron 6 oktòb 2024 rive 20 oktòb 2024',
    ],
    ['2024-09/..', 'depuis septembre 2024', 'depi septanm 2024'],
    ['2024-09-21/..', 'depuis le 21 septembre 2024', 'depi 21 septanm 2024'],
    ['2024-09-21~/..', 'depuis environ le 21 septembre 2024', 'depi anviron 21 septanm 2024'],
    ['on Saturday', 'on Saturday', 'on Saturday'],
  ])('%s is “%s” in French and “%s” in Creole', (edtf, french, creole) => {
    expect(formatTime(edtf, 'fr')).toBe(french)
    expect(formatTime(edtf, 'ht')).toBe(creole)
  })

  test('every month has its own name in every language', () => {
    for (const language of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, n) =>
        formatTime(`2024-${String(n + 1).padStart(2, '0')}`, language),
      )
      expect(new Set(months).size).toBe(12)
      expect(months.join()).not.toMatch(/undefined|, |^ /)
    }
  })

  test.each([
    ['2024-09-21', 'as of 21 September 2024', 'au 21 septembre 2024', 'nan dat 21 septanm 2024'],
    ['2024-09-01', 'as of 1 September 2024', 'au 1er septembre 2024', 'nan dat 1ye septanm 2024'],
    ['2023-07', 'as of July 2023', 'en juillet 2023', 'nan dat jiyè 2023'],
    ['2024-21', 'as of spring 2024', 'au printemps 2024', 'nan dat prentan 2024'],
    ['2024-23', 'as of autumn 2024', 'à l’automne 2024', 'nan dat otòn 2024'],
    ['2021', 'as of 2021', 'en 2021', 'nan dat 2021'],
    ['202X', 'as of the 2020s', 'dans les années 2020', 'nan dat ane 2020 yo'],
    ['2024-09~', 'as of about September 2024', 'vers septembre 2024', 'nan dat anviron septanm 2024'],
    ['2024-09/..', 'since September 2024', 'depuis septembre 2024', 'depi septanm 2024'],
  ])('what was so on %s is told of it', (edtf, english, french, creole) => {
    const told = LANGUAGES.map((language) => asOfWords(edtf, language) + formatTime(edtf, language))
    expect(told).toEqual([english, french, creole])
  })

  test.each([
    [{ earliest: '2024-09-10', latest: '2024-09-16' }, 'du 10 au 16 septembre 2024'],
    [{ earliest: '2023-07-01', latest: '2023-07-31' }, 'en juillet 2023'],
    [{ earliest: '2023-01-01', latest: '2023-12-31' }, 'en 2023'],
    [{ earliest: '2024-09-21', latest: null }, 'depuis le 21 septembre 2024'],
  ])('a period that a number was so in: %o', (period, french) => {
    expect(asOfPeriod(period, 'fr')).toBe(french)
  })

  test('a period is told as a date is', () => {
    expect(periodWords({ earliest: '2023-07-01', latest: '2023-07-31' }, 'ht')).toBe('jiyè 2023')
  })
})

describe('an age by language', () => {
  test.each([
    [{ least: 0, most: 0 }, undefined, 'today', 'aujourd’hui', 'jodi a'],
    [{ least: 0, most: 0 }, '2024-09-21', 'on that day', 'ce jour-là', 'jou sa a'],
    [{ least: 1, most: 1 }, undefined, '1 day ago', 'il y a 1 jour', 'sa gen 1 jou'],
    [{ least: 35, most: 65 }, undefined, '35 to 65 days ago', 'il y a 35 à 65 jours', 'sa gen 35 a 65 jou'],
    [
      { least: 1200, most: 1200 },
      '2024-09-21',
      '1,200 days before 21 September 2024',
      '1\u202f200 jours avant le 21 septembre 2024',
      '1\u202f200 jou anvan 21 septanm 2024',
    ],
  ])('%o told on %s', (age, before, ...words) => {
    expect(LANGUAGES.map((language) => ageWords(age, before, language))).toEqual(words)
  })
})

describe('a quantity by language', () => {
  const told = (changes: object) => {
    const { lead, number, bounds } = describeQuantity({ ...NEARLY_400, unit: '', ...changes }, 'fr')
    return [lead, number, bounds].join(' | ')
  }

  test.each([
    [{}, 'près de | 400 | au plus 400, borne inférieure non précisée'],
    [{ approximator: 'exactly', upper: null, value: '1000' }, ' | 1\u202f000 | bornes non précisées'],
    [
      { approximator: 'between', value: null, lower: '10', upper: '20' },
      'entre | 10 et 20 | au moins 10, au plus 20',
    ],
    [
      { approximator: 'exactly', value: null, lower: '10', upper: '20' },
      ' | 10 à 20 | au moins 10, au plus 20',
    ],
  ])('%o in French', (changes, words) => {
    expect(told(changes)).toBe(words)
  })

  test('keeps every digit of a decimal in every language', () => {
    for (const language of LANGUAGES)
      expect(formatNumber('123456789012345678.123456789', language).replace(/\D/g, '')).toBe(
        '123456789012345678123456789',
      )
  })

  test('has a word of its own for every approximator', () => {
    for (const language of LANGUAGES) {
      const leads = APPROXIMATORS.map(
        (approximator) => describeQuantity({ ...NEARLY_400, approximator }, language).lead,
      )
      expect(new Set(leads).size).toBe(APPROXIMATORS.length)
    }
  })

  test('says in each that there is no number', () => {
    const none = { state: 'none', noun: 'officers', words: '' } as const
    expect(LANGUAGES.map((language) => describeQuantity(none, language).number)).toEqual([
      'no',
      'aucun',
      'okenn',
    ])
  })

  test('an interval is told with its bounds', () => {
    const counting = { unit: '', noun: 'officers', approximator: 'nearly' as const }
    expect(intervalWords({ lower: null, value: '1400', upper: '1400' }, counting, 'fr')).toBe(
      'près de 1\u202f400 officers (au plus 1\u202f400, borne inférieure non précisée)',
    )
  })
})
