import { beforeAll, describe, expect, it } from 'vitest'
import { suggestions } from '@/extraction/suggest'
import type { Suggestion } from '@/extraction/suggestion'
import { englishTagger, type Tagger } from '@/extraction/tagger'

let tag: Tagger
beforeAll(async () => {
  tag = await englishTagger()
}, 30_000)

// A Wednesday.
const PUBLISHED = '2024-10-09'
const read = (text: string, published: string | null = PUBLISHED) => suggestions(text, published, tag)
const only = (text: string): Suggestion => {
  const found = read(text)
  expect(found.map(({ mention }) => mention)).toHaveLength(1)
  return found[0] as Suggestion
}

describe('a number that counts something is suggested with its bounds', () => {
  it.each([
    ['Rescuers brought 14 miners to the surface.', '14 miners', 14, 14, 14, null, 'miners'],
    [
      'Nearly 400 Kenyan officers patrol the harbour.',
      'Nearly 400 Kenyan officers',
      400,
      null,
      400,
      'nearly',
      'officers',
    ],
    [
      'More than 1,200 families lost their homes.',
      'More than 1,200 families',
      1200,
      1200,
      null,
      'more than',
      'families',
    ],
    ['At least nine people were hurt.', 'At least nine people', 9, 9, null, 'at least', 'people'],
    [
      'Up to 30,000 residents may have to leave.',
      'Up to 30,000 residents',
      30000,
      null,
      30000,
      'up to',
      'residents',
    ],
    ['About 80 tents were put up.', 'About 80 tents', 80, null, null, 'about', 'tents'],
    [
      'Half a million children were vaccinated.',
      'Half a million children',
      500000,
      500000,
      500000,
      null,
      'children',
    ],
    [
      'Two dozen Jamaican soldiers came ashore.',
      'Two dozen Jamaican soldiers',
      24,
      null,
      null,
      'two dozen',
      'soldiers',
    ],
    [
      'Between 200 and 250 boats lay at anchor.',
      'Between 200 and 250 boats',
      null,
      200,
      250,
      'between',
      'boats',
    ],
    ['The fire took 15-20 houses.', '15-20 houses', null, 15, 20, 'range', 'houses'],
    ['Dozens of lorries waited.', 'Dozens of lorries', null, 24, null, 'dozens', 'lorries'],
    [
      'Tens of thousands of refugees crossed the river.',
      'Tens of thousands of refugees',
      null,
      20000,
      null,
      'tens of thousands',
      'refugees',
    ],
    ['The port handled 80 tonnes of grain.', '80 tonnes', 80, 80, 80, null, 'tonnes'],
    ['Turnout reached 53 per cent.', '53 per cent', 53, 53, 53, null, 'percent'],
    ['The fund holds US$1.5 million.', 'US$1.5 million', 1.5e6, 1.5e6, 1.5e6, null, 'USD'],
    ['The bank approved a 400 million euro loan.', '400 million euro', 4e8, 4e8, 4e8, null, 'EUR'],
    ['Workers reached 800 of the families.', '800 of the families', 800, 800, 800, null, 'families'],
    [
      'Some 60 soldiers and police officers took part.',
      'Some 60 soldiers and police officers',
      60,
      null,
      null,
      'some',
      'soldiers and police officers',
    ],
  ])('%s', (text, mention, value, lower, upper, approximator, unit) => {
    expect(only(text)).toMatchObject({ mention, value, lower, upper, approximator, unit, quote: text })
  })
})

describe('a number that counts nothing is left alone', () => {
  it.each([
    'The driver, 54, had worked there for ten years.',
    'The council adopted Resolution 2191 in 2014.',
    'The trial of Phase 3 begins on 12 October.',
    'A magnitude 6.4 earthquake struck 30 km from the border.',
    'The shell fell about 3.5km (2 miles) away.',
    'It opens at 10:30 a.m. and closes at 1800 GMT.',
    'Call +44 20 7946 0958 for details.',
    'The vote was 15-0.',
    'The 32-year-old teacher returned after an 11-year absence.',
    'The two leaders met for three hours.',
    'COVID 19 spread quickly.',
    'This is one of the reasons.',
    'The bridge lies near posts 542 and 543.',
    'In 2018 the harbour was rebuilt.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('several claims of one sentence', () => {
  it('stand in the order of the text, each with its own mention', () => {
    expect(read('Storms killed 12 people and left 300 homeless.').map(({ mention }) => mention)).toEqual([
      '12 people',
      '300 homeless',
    ])
  })
  it('share the "at least" of a pair', () => {
    const [, wounded] = read('The blast left at least 40 people dead and 30 wounded.')
    expect(wounded).toMatchObject({ value: 30, lower: 30, upper: null, unit: 'wounded' })
  })
  it('take no whole for a claim beside its part', () => {
    expect(read("Floods struck six of the island's 10 districts.").map(({ value }) => value)).toEqual([6])
  })
})

describe('an addition is no total', () => {
  it.each([
    ['The minister promised an additional 600 troops.', 600, 'troops'],
    ['Ships took off 70 sailors, and a helicopter saved 20 more.', 20, 'sailors'],
    ['A further 15 nurses will follow.', 15, 'nurses'],
  ])('%s', (text, value, unit) => {
    expect(read(text).at(-1)).toMatchObject({ value, unit, increment: true })
  })
})

describe('who says so', () => {
  it.each([
    ['Twelve houses burned, the fire brigade said on Monday.', 'the fire brigade', 'paraphrase'],
    ['According to the harbour office, 30 boats sank.', 'the harbour office', 'paraphrase'],
    ['“We counted 30 boats,” said Ada Example, the harbour master.', 'Ada Example', 'direct_quote'],
    ['Bo Sample, a spokesman for the ministry, said 45 people were ill.', 'Bo Sample', 'paraphrase'],
    ['A ministry statement said 45 people were ill.', 'A ministry statement', 'document'],
    ['The United Nations estimates over 12 million people need food.', 'The United Nations', 'paraphrase'],
  ])('%s', (text, attribution, mode) => {
    expect(only(text)).toMatchObject({ attribution, mode })
  })
  it('reads "he" as the person named before', () => {
    const [found] = read('The governor, Ada Example, visited the camp. She said 300 people slept there.')
    expect(found?.attribution).toContain('Ada Example')
  })
  it('gives every sentence of a quotation its speaker, told behind it', () => {
    const found = read('“We have 40 beds. We need 60 more beds,” the director said.')
    expect(found.map(({ attribution }) => attribution)).toEqual(['the director', 'the director'])
  })
  it('is nobody for the outlet’s own voice', () => {
    expect(only('Storms damaged 12 bridges.').attribution).toBeNull()
  })
  it('is nobody behind "announced by"', () => {
    expect(only('This follows a 20 million euro loan announced by the bank.').attribution).toBeNull()
  })
})

describe('when', () => {
  it.each([
    ['On Saturday, 20 boats sank.', '2024-10-05', 'day'],
    ['Yesterday 20 boats sank.', '2024-10-08', 'day'],
    ['About a week ago, 20 boats sank.', '2024-10-02', 'day'],
    ['Last week, 20 boats sank.', '2024-09-30', 'week'],
    ['In July 2023, 20 boats sank.', '2023-07', 'month'],
    ['In November, 20 boats sank.', '2023-11', 'month'],
    ['In 2018, 20 boats sank.', '2018', 'year'],
    ['On 8 October 2005, 20 boats sank.', '2005-10-08', 'day'],
    ['On October 8, 20 boats sank.', '2024-10-08', 'day'],
    ['Last year 20 boats sank.', '2023', 'year'],
    ['Another 600 officers will be ready in a few weeks’ time.', '2024-10', 'month'],
  ])('%s', (text, iso, precision) => {
    expect(only(text).time).toMatchObject({ iso, precision })
  })
  it('does not take the day of the saying', () => {
    expect(only('Twenty boats sank, officials said Monday.').time).toBeNull()
  })
  it('moves with the publication', () => {
    expect(read('On Saturday, 20 boats sank.', '2024-10-20')[0]?.time?.iso).toBe('2024-10-19')
  })
  it('keeps to times that stand alone where no publication is known', () => {
    expect(read('On Saturday, 20 boats sank.', null)[0]?.time).toBeNull()
    expect(read('In July 2023, 20 boats sank.', null)[0]?.time?.iso).toBe('2023-07')
  })
})

describe('where', () => {
  it.each([
    ['In Jonglei state, 300 people fled.', 'Jonglei state'],
    ['Gunmen killed 12 people near the town of Kidal.', 'town of Kidal'],
    ['A plane with 80 doctors landed in Port-au-Prince after leaving New York.', 'Port-au-Prince'],
    ['Speaking at a meeting in Geneva, the envoy said 300 people fled in Chad.', 'Chad'],
  ])('%s', (text, place) => {
    expect(only(text).place).toBe(place)
  })
  it('is the place the report opens with where the sentence names none', () => {
    expect(read('Storms hit villages in Malawi. Some 300 houses fell.')[0]?.place).toBe('Malawi')
  })
})

describe('what kind', () => {
  it.each([
    ['The bomb killed 12 people.', 'casualty'],
    ['Some 3,000 villagers have fled their homes.', 'displacement'],
    ['Soldiers evacuated 80 people.', 'evacuation'],
    ['The king pledged 20 million euros.', 'pledge'],
    ['The fire destroyed 12 houses.', 'damage'],
    ['Two dozen soldiers arrived in Haiti.', 'arrival'],
    ['Over 12 million people need food.', 'need'],
    ['The agency distributed 3,000 tents.', 'aid'],
  ])('%s', (text, kind) => {
    expect(only(text).kind).toBe(kind)
  })
})

describe('who does it', () => {
  it.each([
    ['Nearly 400 Kenyan officers are on patrol.', 'Kenya'],
    ['Last week, Indian forces in Kashmir have captured four boats.', 'Indian forces'],
    ['The World Bank has approved 400 million dollars.', 'World Bank'],
    ['A bomber killed nine people and wounded another 30.', 'bomber'],
  ])('%s', (text, subject) => {
    expect(read(text).at(-1)?.subject).toBe(subject)
  })
})

describe('what is not plainly asserted carries a flag', () => {
  it.each([
    ['No casualties were reported.', 'denial'],
    ['As many as 300 people could have died.', 'hypothetical'],
    ['Did 300 people die?', 'question'],
  ])('%s', (text, flag) => {
    expect(only(text).flags).toContain(flag)
  })
})

describe('a word that a line breaks is read whole', () => {
  const text =
    'The first addi-\ntional ships came. “The next, an addi-\ntional 600 UN-\nbacked po-\nlice officers, are in training,” she said. Then 40 mili-\ntary officers left.'
  it('and its sentence with it', () => {
    expect(read(text).map(({ value, unit }) => [value, unit])).toEqual([
      [600, 'UN-backed police officers'],
      [40, 'military officers'],
    ])
  })
  it('while quote and mention are as they stand', () => {
    const [, last] = read(text)
    expect(last?.quote).toBe('Then 40 mili-\ntary officers left.')
    expect(last?.mention).toBe('40 mili-\ntary officers')
    for (const { quote, quoteStart, quoteEnd, mention, mentionStart, mentionEnd } of read(text)) {
      expect(text.slice(quoteStart, quoteEnd)).toBe(quote)
      expect(text.slice(mentionStart, mentionEnd)).toBe(mention)
    }
  })
})

describe('places in the text', () => {
  it('are UTF-16 units of the text as it stands', () => {
    const text = 'A heading 🎈\n“We saw 🎈 and 40 ships,” she said. Then 12 ships left.'
    for (const { quote, quoteStart, quoteEnd, mention, mentionStart, mentionEnd } of read(text)) {
      expect(text.slice(quoteStart, quoteEnd)).toBe(quote)
      expect(text.slice(mentionStart, mentionEnd)).toBe(mention)
    }
    expect(read(text)).toHaveLength(2)
  })
  it('give the reason in plain words', () => {
    expect(only('Twelve houses burned, the mayor said.').reason).toBe(
      'number + counted noun “houses” + “said”',
    )
  })
})

describe('numbers that move are two numbers', () => {
  it.each<[string, [string, number | null, boolean, string | null][]]>([
    [
      'The number of confirmed cases rose by 1,250 to 30,410.',
      [
        ['1,250', 1250, true, 'cases'],
        ['30,410', 30410, false, 'cases'],
      ],
    ],
    [
      'Guards counted 900 refugees on Monday, bringing the total since 24 February to 5,400.',
      [
        ['900 refugees', 900, false, 'refugees'],
        ['5,400', 5400, false, 'refugees'],
      ],
    ],
    [
      'The clinic reported 12 new deaths, raising the toll to 311.',
      [
        ['12 new deaths', 12, false, 'new deaths'],
        ['311', 311, false, 'deaths'],
      ],
    ],
    ['Some 10 to 20 people came.', [['Some 10 to 20 people', null, false, 'people']]],
    [
      'The ship carried 900 passengers. Nearly 350 of them were children.',
      [
        ['900 passengers', 900, false, 'passengers'],
        ['Nearly 350 of them', 350, false, 'passengers'],
      ],
    ],
  ])('%s', (text, expected) =>
    expect(
      read(text).map(({ mention, value, increment, unit }) => [mention, value, increment, unit]),
    ).toEqual(expected),
  )
})

it('a part that is told of nobody before is no quantity', () => {
  expect(read('Two of them wore hats.')).toEqual([])
})

it.each([
  ['The agency needs 300 tents before the rains begin in June.', '2024-10-09', '2025-06'],
  ['The army lost 300 tents in June.', '2024-10-09', '2024-06'],
  ['Norway plans to send 12 nurses this weekend.', '2024-10-11', '2024-10-12'],
  ['Norway sent 12 nurses over the weekend.', '2024-10-11', '2024-10-05'],
  ['Norway sent 12 nurses this weekend.', '2024-10-14', '2024-10-12'],
])('%s of %s is of %s', (text, published, iso) => expect(read(text, published)[0]?.time?.iso).toBe(iso))

it('a verb that looks like a noun is not part of who acts', () => {
  expect(only('Norway plans to send 12 nurses.').subject).toBe('Norway')
})

it('people who are lost are a loss', () => {
  expect(only('The council has lost 112 fishermen.').kind).toBe('casualty')
})

describe('a number whose noun is left out is one all the same', () => {
  it.each<[string, [string, number | null, string | null][]]>([
    ['The number of people killed by the quake has topped 20,500.', [['20,500', 20500, 'people']]],
    [
      'Some 300 were injured and 40 were displaced.',
      [
        ['Some 300', 300, 'people'],
        ['40', 40, 'people'],
      ],
    ],
    [
      'The ministry says 6,500 migrants have landed this year, against 2,800 in the same months of 2022.',
      [
        ['6,500 migrants', 6500, 'migrants'],
        ['2,800', 2800, 'migrants'],
      ],
    ],
    ['In all, 512 died.', [['512', 512, 'people']]],
  ])('%s', (text, expected) =>
    expect(read(text).map(({ mention, value, unit }) => [mention, value, unit])).toEqual(expected),
  )
})

it.each([
  ['Ottawa will send 10 investigators on Saturday.', '2020-01-11'],
  ['Ottawa sent 10 investigators on Saturday.', '2020-01-04'],
  ['Ottawa will send the 10 investigators it chose last Saturday.', '2020-01-04'],
])('%s', (text, iso) => expect(read(text, '2020-01-09')[0]?.time?.iso).toBe(iso))

it('a sum that somebody is paid is not part of who pays', () => {
  expect(
    read('The union will pay Norway 105 million euros, down from 150 million euros.').at(-1)?.subject,
  ).toBe('union')
})

it.each([
  ['The government deployed 200 platoons.', 'deployment'],
  ['Two state vehicles were torched.', 'damage'],
  ['I announce today a further A$5 million.', 'pledge'],
  ['Nurses had inoculated 1,100 people by noon.', 'aid'],
])('%s', (text, kind) => expect(only(text).kind).toBe(kind))

it('a sum beside those before is one more, in whatever dollars', () => {
  expect(only('We give a further A$5 million.')).toMatchObject({ increment: true, unit: 'AUD' })
})

it('somebody is taken from a place that is one by its kind', () => {
  expect(only('The army evacuated 300 people from Kabul airport.').place).toBe('Kabul airport')
})
