import { describe, expect, test } from 'vitest'
import {
  disputeMoves,
  type Judgement,
  type JudgementProblem,
  judgementProblems,
  type Neighbour,
} from '@/domain/claim/judgement'

const fact = (factId: string, changes: Partial<Neighbour> = {}): Neighbour => ({
  factId,
  kind: 'contradicts',
  differs: ['number'],
  disputed: false,
  ...changes,
})
const compatible = (factId: string, changes: Partial<Neighbour> = {}) =>
  fact(factId, { kind: 'compatible', ...changes })
const judged = (
  otherId: string,
  verdict: Judgement['verdict'],
  note = 'Because of the count.',
): Judgement => ({
  otherId,
  verdict,
  note,
})

describe('an approval must judge', () => {
  test.each<[string, Neighbour[], Judgement[], JudgementProblem['kind'][]]>([
    ['nothing when nothing stands beside it', [], [], []],
    ['nothing that can hold beside it', [compatible('a'), fact('b', { kind: 'incomparable' })], [], []],
    ['what cannot hold beside it', [fact('a')], [], ['judgement-missing']],
    ['each of them', [fact('a'), fact('b')], [judged('a', 'unrelated')], ['judgement-missing']],
    [
      'in words, when it contradicts',
      [fact('a')],
      [judged('a', 'contradicts', ' ')],
      ['judgement-note-missing'],
    ],
    [
      'in words, when a found contradiction is waved through',
      [fact('a')],
      [judged('a', 'unrelated', '')],
      ['judgement-note-missing'],
    ],
    ['without words, what merely agrees', [compatible('a')], [judged('a', 'corroborates', '')], []],
    [
      'in words, a contradiction nobody found',
      [compatible('a')],
      [judged('a', 'contradicts', '')],
      ['judgement-note-missing'],
    ],
    ['and may call it a contradiction', [fact('a')], [judged('a', 'contradicts')], []],
    [
      'a disputed fact while the numbers differ',
      [compatible('a', { disputed: true })],
      [],
      ['judgement-missing'],
    ],
    [
      'not a disputed fact once the numbers agree',
      [compatible('a', { disputed: true, differs: ['speaker'] })],
      [],
      [],
    ],
  ])('%s', (_, neighbours, judgements, problems) => {
    expect(judgementProblems(neighbours, judgements).map(({ kind }) => kind)).toEqual(problems)
  })
})

describe('an approval moves disputes', () => {
  const moves = (
    neighbours: Neighbour[],
    judgements: Judgement[],
    disputedWith: string[],
    note = 'Ten fewer.',
  ) => disputeMoves(neighbours, judgements, disputedWith, note)

  test.each<[string, Parameters<typeof moves>, ReturnType<typeof moves>]>([
    ['none where nothing contradicts', [[compatible('a')], [judged('a', 'corroborates')], []], []],
    [
      'opens one where the reviewer finds a contradiction',
      [[fact('a')], [judged('a', 'contradicts', ' Two counts. ')], []],
      [{ kind: 'open', otherId: 'a', note: 'Two counts.' }],
    ],
    ['opens none twice', [[fact('a', { disputed: true })], [judged('a', 'contradicts')], ['a']], []],
    [
      'ends one as corrected when they contradict each other no more',
      [[compatible('a', { disputed: true, differs: [] })], [], ['a']],
      [{ kind: 'end', otherId: 'a', how: 'corrected', note: 'Ten fewer.' }],
    ],
    [
      'ends one as corrected when the other is not beside it any more',
      [[], [], ['a']],
      [{ kind: 'end', otherId: 'a', how: 'corrected', note: 'Ten fewer.' }],
    ],
    [
      'ends one as explained when the reviewer now finds that both can hold',
      [[fact('a', { disputed: true })], [judged('a', 'unrelated', 'Another day.')], ['a']],
      [{ kind: 'end', otherId: 'a', how: 'explained', note: 'Another day.' }],
    ],
    [
      'keeps one that the reviewer still finds, though the domain does not',
      [[compatible('a', { disputed: true })], [judged('a', 'contradicts')], ['a']],
      [],
    ],
    [
      'opens and ends at once',
      [[fact('b')], [judged('b', 'contradicts', 'B differs.')], ['a']],
      [
        { kind: 'open', otherId: 'b', note: 'B differs.' },
        { kind: 'end', otherId: 'a', how: 'corrected', note: 'Ten fewer.' },
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(moves(...given)).toEqual(expected)
  })
})
