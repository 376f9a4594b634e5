import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OwnNames, uncitedNames } from '@/domain/evidence/names'
import { cited } from '@/tests/support/canonical-claim'
import { anyText, effortOf } from './texts'

const NOBODY: OwnNames = { all: [], identified: [] }

const untitled = { title: '', byline: '' }
const passage = (exact: string, language = 'en') => cited(exact, { report: { ...untitled, language } })

/** The names a statement owes when these words are cited. */
const owed = (statement: string, exact: string, own: Partial<OwnNames> = {}) =>
  uncitedNames(statement, [passage(exact)], { ...NOBODY, ...own })

describe('a name is cited', () => {
  test.each<[string, string, string]>([
    ['as it stands', 'William Ruto said so', 'William Ruto said so'],
    ['with its title left out', 'President William Ruto said so', 'so said William Ruto'],
    ['whatever its titles', 'The Prime Minister, Garry Conille, came', 'Garry Conille came'],
    ['in another case', 'They met Ruto', 'RUTO VISITS THE BASE'],
    ['without its accents', 'They killed Jovenel Moise', 'Jovenel Moïse was killed'],
    ['with accents the source leaves out', 'They killed Jovenel Moïse', 'Jovenel Moise was killed'],
    ['with accents that are set apart', 'They killed Moi\u0308se', 'Moïse was killed'],
    ['with letters that lose no accent', 'He lived in Łódź and Tromsø', 'Lodz, later Tromso'],
    ['with a possessive', 'They took Ruto’s word', 'Ruto gave his word'],
    ['with a straight apostrophe', "They took Ruto's word", 'Ruto gave his word'],
    ['as a plural possessive', 'By the Kenyans’ count', 'the Kenyan count'],
    ['as a country of its people', 'They came from Kenya', 'Kenyan officers came'],
    ['as the people of a country', 'The Haitian police came', 'the police of Haiti'],
    ['as people in the plural', 'Two Kenyans came', 'two officers from Kenya'],
    ['as Jamaica for Jamaican', 'They left Jamaica', 'Jamaican soldiers'],
    ['as Canada for Canadian', 'They left Canada', 'Canadian soldiers'],
    ['as Mexican for Mexico', 'The Mexican flag', 'the flag of Mexico'],
    ['as Italian for Italy', 'The Italian flag', 'the flag of Italy'],
    ['as France for French', 'They left France', 'French troops left'],
    ['as British for the UK', 'The British came', 'officers of the UK'],
    ['as American for the United States', 'Some American money', 'money of the United States'],
    ['as the US for the United States', 'The US paid', 'the United States paid'],
    ['as the United States for American', 'The United States paid', 'American money'],
    ['as a dotted acronym', 'The U.N. paid', 'paid by the UN'],
    ['as an acronym of full words', 'The UN paid', 'the United Nations paid'],
    ['as part of longer initials', 'The UN paid', 'the United Nations General Assembly met'],
    ['as full words of an acronym', 'The United Nations paid', 'the UN paid'],
    [
      'as words some of which an acronym is',
      'The United Nations General Assembly',
      'the UN General Assembly',
    ],
    ['as an acronym over small words', 'The FBI came', 'the Federal Bureau of Investigation came'],
    ['as full words with small ones', 'The Federal Bureau of Investigation came', 'the FBI came'],
    ['as an acronym in the plural', 'Some NGOs paid, some GSUs came', 'a GSU, a charity'],
    ['with hyphens', 'He reached Port-au-Prince', 'in Port-au-Prince'],
    ['with hyphens the source lacks', 'He reached Port-au-Prince', 'in Port au Prince'],
    ['before a hyphen', 'The Kenya-led mission', 'a mission of Kenya'],
    ['after a hyphen', 'A non-Kenyan force', 'a force of Kenya'],
    ['with an inner apostrophe', 'He met Conan O’Brien', "Conan O'Brien came"],
    ['of N’Djamena', 'They left N’Djamena', "in N'Djamena"],
    ['of Côte d’Ivoire', 'He left Côte d’Ivoire', "from Cote d'Ivoire"],
    ['with “al-”', 'They met Bashar al-Assad', 'Bashar Al Assad'],
    ['with “de”', 'It was Charles de Gaulle', 'Charles de Gaulle'],
    ['with “van der”', 'He met Rafael van der Vaart', 'Rafael van der Vaart'],
    ['of Creole', 'The mayor of Pòtoprens came', 'majistra Potoprens lan'],
    ['with initials', 'He read J. K. Rowling', 'by J.K. Rowling'],
    ['with digits', 'The M23 and the G20 met', 'M23, G20'],
    ['in brackets and quotes', 'It was (Ruto) and “Moïse”', 'Ruto, Moïse'],
    ['beside emoji', 'It was Ruto 🇰🇪👍🏽 again', '🇰🇪 Ruto'],
    ['of many words', `The Very ${'Long '.repeat(60)}Name`, 'a very long name'],
  ])('%s', (_, statement, exact) => {
    expect(owed(statement, exact)).toEqual([])
  })

  test.each<[string, string, Parameters<typeof cited>[1]]>([
    ['the title', 'They met Ruto', { report: { title: 'RUTO VISITS' } }],
    ['the byline', 'It was written by Ada Quill', { report: { byline: 'Ada Quill' } }],
    ['the outlet', 'Example Wire reports it', {}],
    [
      'the wire it carries',
      'It is said by Agency Tide',
      { report: { carries: { id: 'a', name: 'Agency Tide' } } },
    ],
  ])('in %s of a cited report', (_, statement, more) => {
    expect(uncitedNames(statement, [cited('so it was', more)], NOBODY)).toEqual([])
  })

  test('in another language, by its first letters', () => {
    const french = [passage('Les policiers jamaïcains et brésiliens sont arrivés', 'fr')]
    expect(uncitedNames('The Jamaican and Brazilian police came', french, NOBODY)).toEqual(['Brazilian'])
    expect(uncitedNames('The UN came to the United Nations', [passage('l’ONU', 'fr')], NOBODY)).toEqual([])
  })

  test('by several passages together', () => {
    const both = [passage('Ruto came'), passage('a mission to Haiti')]
    expect(uncitedNames('Then Ruto came to Haiti', both, NOBODY)).toEqual([])
  })
})

describe('a name is not cited', () => {
  test.each<[string, string, string, string[]]>([
    ['when it stands nowhere', 'They met William Ruto', 'the president came', ['William Ruto']],
    ['when one of its words is wrong', 'They met William Rutto', 'William Ruto', ['Rutto']],
    ['when it is quoted only as “he”', 'It was Ruto', 'he came', ['Ruto']],
    ['however often it is named', 'They met Ruto, and Ruto smiled', 'he came', ['Ruto']],
    ['each by itself', 'They met Ruto, Moïse and Conille', 'they came', ['Ruto', 'Moïse', 'Conille']],
    ['with its particles', 'They met Charles de Gaulle', 'he came', ['Charles de Gaulle']],
    ['with its hyphens', 'They reached Port-au-Prince', 'the base', ['Port-au-Prince']],
    ['with “al-”', 'They met Bashar al-Assad', 'he came', ['Bashar al-Assad']],
    ['without its possessive', 'They took Ruto’s word', 'his word', ['Ruto']],
    ['without its title', 'They met President Ruto', 'the president', ['Ruto']],
    ['as another country', 'They came from Kenya', 'Haitian officers', ['Kenya']],
    ['by four letters of another word', 'They left Portugal', 'the port', ['Portugal']],
    ['by three letters of another name', 'They left Mali', 'Malta', ['Mali']],
    ['as an acronym of other words', 'The EU paid', 'the United Nations paid', ['EU']],
    ['as an acronym that is a word', 'The US paid', 'they paid us', ['US']],
    ['as WHO where somebody asks who', 'The WHO paid', 'the one who paid', ['WHO']],
    ['as full words of another acronym', 'The African Union paid', 'the UN paid', ['African Union']],
    ['before a hyphen', 'The Kenya-led mission', 'the mission', ['Kenya']],
    ['beside emoji', 'It was 👍🏽 Ruto', 'so 👍🏽', ['Ruto']],
    ['in brackets', 'They met him (Ruto)', 'they met', ['Ruto']],
  ])('%s', (_, statement, exact, expected) => {
    expect(owed(statement, exact)).toEqual(expected)
  })

  test('by who we say speaks in a passage', () => {
    const said = cited('We are here', { saidBy: 'William Ruto', report: untitled })
    expect(uncitedNames('So said William Ruto', [said], NOBODY)).toEqual(['William Ruto'])
  })
})

describe('the first word of a sentence', () => {
  test.each<[string, string, Partial<OwnNames>, string[]]>([
    ['is let be alone', 'Officers came', {}, []],
    ['is let be where it might be a name', 'Kenya came', {}, []],
    ['is let be after a full stop', 'They came. Officers left', {}, []],
    ['is let be after a quotation mark', 'He said “Officers left”', {}, []],
    ['is a name when the claim holds it', 'Kenya came', { all: ['Kenya'] }, ['Kenya']],
    ['is a name when the claim holds its people', 'Kenyans came', { all: ['Kenya'] }, ['Kenyans']],
    ['is a name before another', 'William Ruto came', {}, ['William Ruto']],
    ['is a name after a full stop', 'They came. William Ruto left', {}, ['William Ruto']],
    ['is a name as an acronym', 'NATO came', {}, ['NATO']],
    ['is no name as a small word', 'In Haiti they came', {}, ['Haiti']],
    ['is no name as an article', 'The Haitian force came', {}, ['Haitian']],
    ['is no name as a plain word', 'Additional Kenyan officers came', {}, ['Kenyan']],
    ['is no name before “of”', 'Residents of Solino fled', {}, ['Solino']],
    ['is a name before “de”', 'Charles de Gaulle came', {}, ['Charles de Gaulle']],
    ['is no name as a title', 'President Ruto came', {}, ['Ruto']],
    ['is no end after an initial', 'They met George W. Bush', {}, ['George W. Bush']],
    ['is no end after a title', 'They met Gen. Kamal', {}, ['Kamal']],
  ])('%s', (_, statement, own, expected) => {
    expect(owed(statement, 'so it was', own)).toEqual(expected)
  })
})

describe('no name is owed', () => {
  test.each<[string, string]>([
    ['for months and weekdays', 'It was on Saturday, 21 September 2024, or in May'],
    [
      'for customary capitals',
      'He and I met the President, the Prime Minister and Mr Secretary-General on TV',
    ],
    ['for a sentence all in capitals', 'NEARLY 400 KENYAN OFFICERS'],
    ['for a name in another script', 'It was روتو or Руто'],
    ['for nothing', ''],
  ])('%s', (_, statement) => {
    expect(owed(statement, 'so it was')).toEqual([])
  })

  test('for what the claim identifies', () => {
    const identified = { identified: ['Kenya', 'Port-au-Prince'] }
    expect(owed('Some Kenyan officers reached Port-au-Prince', 'so it was', identified)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['from passages in another script', ['وصل الرئيس وليام روتو', '400']],
    ['when one passage is in another script', ['ወደ ሄይቲ ሄደ', 'on Saturday']],
    ['without passages', []],
  ])('%s', (_, exacts) => {
    expect(
      uncitedNames(
        'They met William Ruto',
        exacts.map((exact) => passage(exact)),
        NOBODY,
      ),
    ).toEqual([])
  })
})

const words = fc.constantFrom(
  ...[
    'Ruto',
    'al-Assad',
    'UN',
    'U.N.',
    'NGOs',
    'd’Ivoire',
    'of',
    'the',
    'Kenya’s',
    'I',
    'M23',
    'Moi\u0308se',
    'ÉTÉ',
  ],
  ...['.', '“', ' ', '-', '’', 'May', 'Saturday', 'Łódź', 'İzmir', 'ǅ', 'ẞ', 'روتو', '🇭🇹'],
)
const text = fc.oneof(
  anyText,
  fc.array(words, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(words, { maxLength: 40 }).map((pieces) => pieces.join('')),
)

test('a statement in the words of its passage owes no name', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', 'ht', ''), (statement, language) => {
      expect(uncitedNames(statement, [passage(statement, language)], NOBODY)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test.each<[string, string]>([
  ['names', 'Portugal Portia '],
  ['letters', 'P'],
  ['initials', 'P '],
  ['apostrophes', "P'"],
  ['dots', 'P.'],
  ['spaces', ' '],
  ['particles', 'P of the '],
])('forty passages full of %s are read in time that grows with them', (_, piece) => {
  const passages = Array.from({ length: 40 }, (_, i) => passage((i + piece.repeat(5000)).slice(0, 5000)))
  const statement = `a ${piece.repeat(500)}`.slice(0, 500)
  expect(effortOf(() => uncitedNames(statement, passages, NOBODY))).toBeLessThan(3000)
})
