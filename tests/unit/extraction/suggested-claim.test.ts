import { beforeAll, expect, it } from 'vitest'
import { suggestions } from '@/extraction/suggest'
import { suggestedClaim } from '@/extraction/suggested-claim'
import { englishTagger, type Tagger } from '@/extraction/tagger'

let tag: Tagger
beforeAll(async () => {
  tag = await englishTagger()
}, 30_000)

const REPORT = { published: '2024-09-22', outlet: 'Example Gazette' }
function filled(text: string, report = REPORT) {
  const [first] = suggestions(text, report.published, tag)
  if (!first) throw new Error('Nothing was suggested.')
  return suggestedClaim(first, report)
}

it('fills in the quantity with the bounds of its own words', () => {
  expect(filled('Nearly 400 Kenyan officers came to Haiti.').content.quantity).toMatchObject({
    state: 'stated',
    value: '400',
    lower: null,
    upper: '400',
    noun: 'officers',
    approximator: 'nearly',
    words: 'Nearly 400 Kenyan officers',
  })
})

it.each([
  ['More than 30 boats sank.', 'more_than'],
  ['At least 30 boats sank.', 'at_least'],
  ['Up to 30 boats sank.', 'at_most'],
  ['Fewer than 30 boats sank.', 'fewer_than'],
  ['About 30 boats sank.', 'about'],
  ['Between 20 and 30 boats sank.', 'between'],
  ['Dozens of boats sank.', 'at_least'],
  ['Exactly 30 boats sank.', 'exactly'],
])('%s', (text, approximator) => {
  expect(filled(text).content.quantity).toMatchObject({ approximator })
})

it.each([
  ['On Saturday, 30 boats sank.', '2024-09-21', 'On Saturday'],
  ['About a week ago, 30 boats sank.', '2024-09-15~', 'About a week ago'],
  ['Last week, 30 boats sank.', '2024-09-09/2024-09-15', 'Last week'],
  ['Storms sank 30 boats.', '2024-09-22', ''],
])('%s is dated, against the publication', (text, edtf, words) => {
  expect(filled(text).content.time).toMatchObject({ edtf, words, anchor: '2024-09-22' })
})

it('leaves the date to a person where no publication is known', () => {
  expect(
    filled('On Saturday, 30 boats sank.', { ...REPORT, published: null as unknown as string }).content.time,
  ).toBeNull()
})

it('takes what lies ahead for what falls due', () => {
  const { content } = filled('Another 600 officers will be ready in a few weeks’ time.')
  expect(content).toMatchObject({ kind: 'pledge', time: { edtf: '2024-09-22' }, due: { edtf: '2024-10~' } })
})

it('names the speaker in a statement that only says that it was said, else the outlet', () => {
  expect(filled('Twelve houses burned, the mayor said.')).toMatchObject({
    saidBy: 'the mayor',
    content: { vouch: 'said', statement: 'The mayor spoke of twelve houses.' },
  })
  expect(filled('Twelve houses burned.')).toMatchObject({
    saidBy: '',
    content: { statement: 'Example Gazette reports twelve houses.' },
  })
})

it('names a place in the statement only where the sentence does', () => {
  const text = 'Storms hit Malawi. In Malawi alone 300 houses fell. Some 20 boats sank.'
  const all = suggestions(text, REPORT.published, tag).map((one) => suggestedClaim(one, REPORT).content)
  expect(all.map(({ place }) => place?.name)).toEqual(['Malawi', 'Malawi'])
  expect(all.map(({ statement }) => statement.includes('Malawi'))).toEqual([true, false])
})

it('marks what it filled in and nothing else', () => {
  const { fields } = filled('Twelve houses burned.')
  expect(fields).toContain('quantityValue')
  expect(fields).not.toContain('placeName')
  expect(fields).not.toContain('topic')
})
