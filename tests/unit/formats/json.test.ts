import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { codePointOffset } from '@/domain/evidence/code-point'
import { cut } from '@/domain/evidence/passage'
import { type FactAround, factJson } from '@/formats/json/fact-json'
import { factsJson } from '@/formats/json/facts-json'
import { measureJson } from '@/formats/json/measure-json'
import { factSchema } from '@/formats/schemas/fact-schema'
import { factsSchema } from '@/formats/schemas/facts-schema'
import { measureSchema } from '@/formats/schemas/measure-schema'
import { canonicalClaim, cited } from '@/tests/support/canonical-claim'
import {
  ARABIC,
  factOf,
  HOSTILE,
  hostileFact,
  lineOf,
  MEASURE,
  measuredLineOf,
  PUBLISHER,
  removedFact,
  retractedFact,
  wholeFact,
} from '@/tests/support/taken-facts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats(ajv)
const validators = {
  fact: ajv.compile(factSchema(PUBLISHER.origin)),
  facts: ajv.compile(factsSchema(PUBLISHER.origin)),
  measure: ajv.compile(measureSchema(PUBLISHER.origin)),
}

/** What a reader gets: written as text and parsed again. */
const taken = (value: unknown) => JSON.parse(JSON.stringify(value))

function problems(kind: keyof typeof validators, value: unknown) {
  const validate = validators[kind]
  validate(taken(value))
  return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []
}

const alone = (fact: FactAround['fact']): FactAround => ({ fact, others: {}, linkedBy: [] })

describe('a fact as JSON', () => {
  test.each<[string, FactAround]>([
    ['plain', alone(factOf())],
    ['with everything', wholeFact()],
    ['retracted', alone(retractedFact())],
    ['removed', alone(removedFact())],
    [
      'superseded',
      alone(
        factOf(undefined, {
          standing: 'superseded',
          notices: [
            { kind: 'superseded', at: '2024-10-01T00:00:00.000Z', edition: 9, by: 'claim_x', note: '' },
          ],
        }),
      ),
    ],
    [
      'without anything that can be missing',
      alone(
        factOf([
          canonicalClaim({
            kind: null,
            subject: null,
            time: null,
            place: null,
            attribution: null,
            topic: null,
            quantity: { state: 'unknown', noun: '', words: '' },
          }),
        ]),
      ),
    ],
    ...HOSTILE.map(([name, words]): [string, FactAround] => [name, alone(hostileFact(words))]),
  ])('fits its own schema: %s', (_, around) => {
    expect(problems('fact', factJson(around, PUBLISHER))).toEqual([])
  })

  test('is refused by the schema when a field is missing, unknown or of another form', () => {
    const good = factJson(alone(factOf()), PUBLISHER)
    const { standing: _, ...without } = good
    expect(problems('fact', without)).not.toEqual([])
    expect(problems('fact', { ...good, internalNote: '' })).not.toEqual([])
    expect(problems('fact', { ...good, standing: 'true' })).not.toEqual([])
    const content = { ...good.content, quantity: { ...good.content?.quantity, value: 400 } }
    expect(problems('fact', { ...good, content })).not.toEqual([])
  })

  test.each(HOSTILE)('keeps every word as it was signed: %s', (_, words) => {
    const json = taken(factJson(alone(hostileFact(words)), PUBLISHER))
    expect(json.content.statement).toBe(words)
    expect(json.content.citations[0].annotation.target.selector[0].exact).toBe(words)
  })

  test('tells a number with its bounds, its approximator and its words, as decimals that nothing rounds', () => {
    const { content } = factJson(wholeFact(), PUBLISHER)
    expect(content?.quantity).toMatchObject({
      state: 'stated',
      value: '12345678901234567.5',
      lower: '-0.5',
      upper: '99999999999999999',
      approximator: 'nearly',
      words: 'nearly 400',
    })
  })

  test('tells a date as EDTF with the days it covers and the words it comes from', () => {
    expect(factJson(wholeFact(), PUBLISHER).content?.time).toEqual({
      edtf: '2024-09-15/2024-09-21',
      earliest: '2024-09-15',
      latest: '2024-09-21',
      precision: 'interval',
      words: 'in the week to Saturday',
      anchor: '2024-09-22',
    })
  })

  test('says why three reports are so many origins', () => {
    expect(factJson(wholeFact(), PUBLISHER).content?.origins.map(({ outlets }) => outlets)).toEqual([
      ['Example Wire'],
      ['Example Courier'],
      ['Example Tribune'],
    ])
  })

  test('selects a passage by code points, so that it can be cut out of the text again', () => {
    const text = `😀 He said: ${ARABIC} 😀 It was so.`
    const start = codePointOffset(text, text.indexOf(ARABIC))
    const passage = cut(text, start, start + [...ARABIC].length)
    const claim = canonicalClaim({ citations: [cited(ARABIC, { passage: { id: 'p', ...passage! } })] })
    const json = factJson(alone(factOf([claim])), PUBLISHER)
    const [quote, position] = json.content?.citations[0]?.annotation.target.selector ?? []
    const { start: from, end: to } = position as { start: number; end: number }
    expect([...text].slice(from, to).join('')).toBe((quote as { exact: string }).exact)
    expect(quote).toMatchObject({ exact: ARABIC, prefix: '😀 He said: ', suffix: ' 😀 It was so.' })
  })

  test('names the page a passage of a PDF starts on, and none of any other', () => {
    const { passage } = cited('Nearly 400')
    const citations = [cited('Nearly 400', { passage: { ...passage, page: 3 } }), cited('officers')]
    const around = alone(factOf([canonicalClaim({ citations })]))
    const json = factJson(around, PUBLISHER)
    expect(json.content?.citations.map(({ page }) => page)).toEqual([3, null])
    expect(problems('fact', json)).toEqual([])
  })

  test('names the original only when it is a web address, and our page of the report otherwise', () => {
    const sources = factJson(wholeFact(), PUBLISHER).content?.citations.map(({ report, annotation }) => [
      report.original,
      annotation.target.source,
    ])
    expect(sources?.slice(0, 3)).toEqual([
      [null, 'https://ledger.example/reports/r-wire'],
      ['https://courier.example/a?b=1#top', 'https://courier.example/a?b=1#top'],
      [null, 'https://ledger.example/reports/r-tribune'],
    ])
  })

  test('tells every version with what it changed, newest first', () => {
    const [third, second, first] = factJson(wholeFact(), PUBLISHER).versions
    expect([third?.no, second?.no, first?.no]).toEqual([3, 2, 1])
    expect(second?.differences).toMatchObject([{ field: 'time' }])
    expect(third?.differences.map(({ field }) => field)).toContain('measure')
    expect(third?.differences.at(-1)).toEqual({
      field: 'links',
      before: '',
      after: 'fulfils claim_removed00000\npart_of claim_33333333333',
    })
    expect(first?.differences).toEqual([])
  })

  test('holds no internal note, no word of a removed fact, no desk id and no hash that was countersigned', () => {
    const text = JSON.stringify(factJson(wholeFact(), PUBLISHER))
    expect(text).not.toMatch(/CANARY|internalNote|"p-\d|"c-1"/)
    const removed = JSON.stringify(factJson(alone(removedFact()), PUBLISHER))
    expect(removed).not.toContain('c'.repeat(64))
  })

  test('of what was removed tells only that, when and why', () => {
    const json = factJson(alone(removedFact()), PUBLISHER)
    expect(json).toMatchObject({
      standing: 'removed',
      verdict: null,
      content: null,
      versions: [],
      version: null,
    })
    expect(json.notices).toMatchObject([{ kind: 'removed', reason: 'privacy' }])
  })

  test('of what was retracted keeps the words and the reason', () => {
    const json = factJson(alone(retractedFact()), PUBLISHER)
    expect(json.standing).toBe('retracted')
    expect(json.content?.statement).toContain('nearly 400')
    expect(json.notices).toMatchObject([{ kind: 'retracted', reason: 'wrong' }])
  })
})

describe('a list of facts as JSON', () => {
  const about = { kind: 'topic', title: 'Haiti mission', url: 'https://ledger.example/topics/haiti' } as const

  test('fits its own schema, whatever the words', () => {
    const facts = [
      lineOf(),
      lineOf({ edtf: null, kind: null, standing: 'retracted' }),
      lineOf({ edtf: 'no date at all' }),
      lineOf({ quantity: { state: 'none', noun: 'x', words: '' } }),
      ...HOSTILE.map(([, statement]) => lineOf({ statement })),
    ]
    const next = 'https://ledger.example/topics/haiti.json?before=2'
    expect(problems('facts', factsJson({ about, edition: 3, facts, next }, PUBLISHER))).toEqual([])
    expect(problems('facts', factsJson({ about, edition: 3, facts: [], next: null }, PUBLISHER))).toEqual([])
  })

  test('tells when in UTC, and the days a date covers', () => {
    const { facts } = factsJson(
      { about, edition: 3, facts: [lineOf({ edtf: '2024-09' })], next: null },
      PUBLISHER,
    )
    expect(facts[0]).toMatchObject({
      changedAt: '2024-09-24T09:14:00.000Z',
      time: { earliest: '2024-09-01', latest: '2024-09-30', precision: 'month' },
      json: 'https://ledger.example/facts/nearly-400-22222222222.json',
    })
  })
})

describe('a measure as JSON', () => {
  const target = measuredLineOf({
    factId: 'claim_target',
    role: 'target',
    interval: { lower: null, value: '1000', upper: null },
    approximator: 'exactly',
    time: { earliest: '2023-07-01', latest: '2023-07-31' },
    due: { earliest: '2024-10-01', latest: null },
  })
  const announced = measuredLineOf({
    ...target,
    factId: 'claim_announced',
    role: 'change',
    direction: 'up',
    announced: true,
    interval: { lower: null, value: '600', upper: null },
    fulfils: [{ factId: 'claim_target', amount: { lower: null, value: '600', upper: null } }],
  })
  const lines = [measuredLineOf(), announced, target]
  const page = { measure: MEASURE, topic: null, lines, endings: [], edition: 9 }

  test('fits its own schema, with facts and with none', () => {
    expect(problems('measure', measureJson(page, '2024-09-30', PUBLISHER))).toEqual([])
    expect(problems('measure', measureJson({ ...page, lines: [] }, '2024-09-30', PUBLISHER))).toEqual([])
    const hostile = HOSTILE.map(([, words], at) =>
      measuredLineOf({ statement: words, noun: words, factId: `claim_${at}` }),
    )
    expect(problems('measure', measureJson({ ...page, lines: hostile }, '2024-09-30', PUBLISHER))).toEqual([])
  })

  test('tallies on the day it is asked for, and gives the facts by the days they speak of', () => {
    const json = measureJson(page, '2024-09-30', PUBLISHER)
    expect(json.tally).toMatchObject({
      date: '2024-09-30',
      level: { interval: { value: '400', upper: '400', lower: null }, factIds: ['claim_22222222222'] },
      target: { interval: { value: '1000' } },
    })
    expect(json.facts.map(({ role }) => role).at(-1)).toBe('level')
    expect(measureJson(page, '2022-01-01', PUBLISHER).tally.level).toBeNull()
  })
})
