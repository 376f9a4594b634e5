import type { CitationRole, ClaimEntry, LinkKind } from '@/domain/claim/content'
import type { JudgementVerdict } from '@/domain/claim/judgement'
import type { ProposalContent } from '@/domain/claim/proposal'
import type { EnteredClaim } from '../claim-content'

/** How far the example takes a claim, so that every state can be seen. */
export type ExampleFate = 'draft' | 'submitted' | 'published' | 'sent-back' | 'rejected'

export type ExampleReportName = 'wire' | 'courier' | 'observer' | 'later'

type Quote = { report: ExampleReportName; words: string; role: CitationRole; saidBy: string }

type Entered = Omit<EnteredClaim, 'citations' | 'links'>

export type ExampleClaim = {
  /** What other claims of the example call it. */
  name: string
  fate: ExampleFate
  remark: string
  quotes: Quote[]
  entered: Entered
  /** What it does to claims before it. */
  links?: { kind: LinkKind; to: string }[]
  /** What its reviewer finds beside it. */
  judged?: { to: string; verdict: JudgementVerdict; note: string }[]
  /** What of it was published first, before it was corrected into what stands here. */
  first?: Partial<Entered>
  /** Acts on the fact: whether a second person has countersigned each. */
  acts?: { act: ExampleAct; countersigned: boolean }[]
}

/** A dispute is named by the claim it is with. */
type ExampleAct =
  | Extract<ProposalContent, { kind: 'retract' }>
  | { kind: 'explain'; with: string; note: string }

const TOPIC = 'Kenya-led mission in Haiti'
const RUTO = 'William Ruto'

// Dates what was said on the visit, and names the speaker, whom the report else calls the president.
const ARRIVAL = 'President William Ruto of Kenya landed in Port-au-Prince on Saturday'

const kenya = { name: 'Kenya', type: 'country' as const, wikidata: 'Q114', role: '' }
const ruto = { name: RUTO, type: 'person' as const, wikidata: null, role: 'President of Kenya' }
const haiti = { name: 'Haiti', point: null }
const none = { state: 'not_stated' as const, noun: '', words: '' }

const spoke = (mode: 'direct_quote' | 'paraphrase'): ClaimEntry['attribution'] => ({
  mode,
  chain: [
    { name: RUTO, detail: 'President of Kenya' },
    { name: 'Speech to the contingent', detail: 'airport base, Port-au-Prince' },
  ],
})

const reportedBy = (outlet: string): ClaimEntry['attribution'] => ({
  mode: 'paraphrase',
  chain: [{ name: outlet, detail: 'its own report' }],
})

type Time = NonNullable<ClaimEntry['time']>

const day = (edtf: string, words: string, anchor: string | null): Time => ({
  words,
  edtf,
  earliest: edtf.slice(0, 10),
  latest: edtf.slice(0, 10),
  precision: 'day',
  anchor,
})

const span = (edtf: string, precision: Time['precision'], earliest: string, latest: string, words = '') =>
  ({ words, edtf, earliest, latest, precision, anchor: null }) satisfies Time

const number = (
  words: string,
  approximator: 'exactly' | 'about' | 'nearly',
  noun: string,
  value: string,
  bounds: { lower: string | null; upper: string | null },
): ClaimEntry['quantity'] => ({
  state: 'stated',
  value,
  ...bounds,
  unit: '',
  noun,
  approximator,
  words,
  formula: '',
})

const exactly = (words: string, noun: string, value: string) =>
  number(words, 'exactly', noun, value, { lower: value, upper: value })

/** The measure that this story is about. */
const officers = (
  role: 'target' | 'change' | 'level',
  direction: 'up' | 'down' | null = null,
): Entered['measure'] => ({
  title: 'Kenyan officers in Haiti',
  role,
  direction,
  despite: [],
})

function entered(claim: Partial<Entered> & Pick<Entered, 'statement'>): Entered {
  return {
    vouch: 'said',
    kind: null,
    subject: null,
    object: null,
    quantity: none,
    time: null,
    due: null,
    place: haiti,
    attribution: null,
    reliability: null,
    credibility: null,
    publicNote: '',
    internalNote: '',
    change: { kind: 'first', note: '' },
    checkAgainOn: null,
    measure: null,
    topicTitle: TOPIC,
    ...claim,
  }
}

const saturday = day('2024-09-21', 'on Saturday', '2024-09-22')
const july2023 = span('2023-07', 'month', '2023-07-01', '2023-07-31', 'In July 2023')
const june2024 = span('2024-06', 'month', '2024-06-01', '2024-06-30', 'in June 2024')

const wire = (words: string, role: CitationRole = 'supports', saidBy = ''): Quote => ({
  report: 'wire',
  words,
  role,
  saidBy,
})
const courier = (words: string, role: CitationRole = 'supports', saidBy = ''): Quote => ({
  report: 'courier',
  words,
  role,
  saidBy,
})
const observer = (words: string, role: CitationRole = 'supports', saidBy = ''): Quote => ({
  report: 'observer',
  words,
  role,
  saidBy,
})

const later = (words: string, role: CitationRole = 'supports', saidBy = ''): Quote => ({
  report: 'later',
  words,
  role,
  saidBy,
})

/** The canonical report and what followed, claim by claim. */
export const CLAIMS: ExampleClaim[] = [
  {
    name: 'nearly-400',
    fate: 'published',
    remark: 'Checked against both reports. The number is the speaker’s own.',
    quotes: [
      wire(
        'Nearly 400 of our officers are here, walking patrols with their Haitian colleagues',
        'supports',
        RUTO,
      ),
      wire(ARRIVAL, 'dates'),
      courier('he put the strength of the Kenyan contingent at nearly 400 officers', 'supports', RUTO),
    ],
    entered: entered({
      statement: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
      kind: 'deployment',
      subject: kenya,
      object: { name: 'Haiti', type: 'country', wikidata: 'Q790', role: '' },
      quantity: number('Nearly 400', 'nearly', 'officers', '400', { lower: null, upper: '400' }),
      time: saturday,
      measure: officers('level'),
      attribution: spoke('direct_quote'),
      publicNote:
        'Two outlets carry the same speech, so this is one origin. Both say “officers”; one also says “troops”.',
      checkAgainOn: '2024-12-21',
    }),
  },
  {
    name: 'additional-600',
    fate: 'published',
    remark: '',
    quotes: [
      wire(
        'The next group, an additional 600, is in training now and will be ready in a few weeks’ time',
        'supports',
        RUTO,
      ),
      wire(ARRIVAL, 'dates'),
      courier('Another 600 would be ready in a few weeks’ time, he promised', 'supports', RUTO),
    ],
    entered: entered({
      statement: 'William Ruto promised that an additional 600 Kenyan officers would be ready within weeks.',
      kind: 'pledge',
      subject: kenya,
      quantity: exactly('an additional 600', 'officers', '600'),
      time: saturday,
      measure: officers('change', 'up'),
      due: {
        ...span('2024-10-06~/2024-10-20~', 'interval', '2024-10-06', '2024-10-20', 'in a few weeks’ time'),
        anchor: '2024-09-22',
      },
      attribution: spoke('direct_quote'),
      publicNote: 'A promise of 600 on top of those already there; it is not a count of people in Haiti.',
    }),
  },
  {
    name: 'pledged-1000',
    fate: 'published',
    remark: 'Both reports date the pledge to July 2023 in their own words.',
    quotes: [
      wire('In July 2023 the president had pledged 1,000 officers for the mission'),
      courier('When Kenya offered to lead the mission in July 2023, it pledged 1,000 officers'),
    ],
    entered: entered({
      statement: 'Kenya pledged 1,000 officers for the mission in July 2023.',
      vouch: 'so',
      kind: 'pledge',
      subject: kenya,
      quantity: exactly('1,000 officers', 'officers', '1000'),
      time: july2023,
      measure: officers('target'),
      attribution: {
        mode: 'paraphrase',
        chain: [{ name: 'Government of Kenya', detail: 'offer to lead the mission' }],
      },
      publicNote: 'Rests on two outlets of different owners, each in its own words.',
    }),
  },
  {
    name: 'visit',
    fate: 'published',
    remark: '',
    quotes: [
      wire(`${ARRIVAL}, a stop on his way to the United Nations General Assembly`),
      courier('William Ruto came to Port-au-Prince on Saturday'),
    ],
    entered: entered({
      statement: 'William Ruto arrived in Port-au-Prince, before the United Nations General Assembly.',
      vouch: 'so',
      kind: 'event',
      subject: ruto,
      time: saturday,
      place: {
        name: 'Port-au-Prince',
        point: { latitude: '18.54', longitude: '-72.34', precisionMetres: '5000' },
      },
      attribution: reportedBy('Example Wire'),
      publicNote: 'Two outlets of different owners report the visit in their own words.',
    }),
  },
  {
    name: 'jamaicans',
    fate: 'published',
    first: {
      statement:
        'Example Wire reports that 24 Jamaican soldiers and police officers arrived to join the Kenyan officers.',
      quantity: exactly('two dozen', 'soldiers and police officers', '24'),
      change: { kind: 'first', note: '' },
    },
    remark: 'The two dozen are one number for soldiers and police together.',
    quotes: [wire('About a week ago two dozen Jamaican soldiers and police officers arrived to join them')],
    entered: entered({
      statement:
        'Example Wire reports that about two dozen Jamaican soldiers and police officers arrived to join the Kenyan officers.',
      kind: 'deployment',
      subject: { name: 'Jamaica', type: 'country', wikidata: 'Q766', role: '' },
      quantity: number('two dozen', 'about', 'soldiers and police officers', '24', {
        lower: null,
        upper: null,
      }),
      measure: {
        title: 'Jamaican soldiers and police officers in Haiti',
        role: 'change',
        direction: 'up',
        despite: [],
      },
      change: {
        kind: 'correction',
        note: 'We first gave 24 as an exact count. The report says two dozen, which is a round number.',
      },
      time: {
        ...day('2024-09-15~', 'About a week ago', '2024-09-22'),
        earliest: '2024-09-15',
        latest: '2024-09-15',
      },
      attribution: reportedBy('Example Wire'),
    }),
  },
  {
    name: 'credit',
    fate: 'published',
    remark: 'An interested party speaking of its own work: said, and no more.',
    quotes: [
      wire(
        'The force had made the city’s roads and public buildings safer, the president said, and families who had fled were going home',
        'supports',
        RUTO,
      ),
      wire(ARRIVAL, 'dates'),
    ],
    entered: entered({
      statement:
        'William Ruto credited the force with safer roads and with the return of families who had fled.',
      kind: 'statement',
      subject: ruto,
      time: saturday,
      attribution: spoke('paraphrase'),
      publicNote: 'An assertion by a party to the mission. Nothing here measures safety or returns.',
    }),
  },
  {
    name: 'killed',
    fate: 'published',
    remark: '',
    quotes: [
      wire('President Jovenel Moïse was killed in 2021'),
      courier('Haiti’s last elected president, Jovenel Moïse, was killed in 2021'),
    ],
    entered: entered({
      statement: 'President Jovenel Moïse of Haiti was killed in 2021.',
      vouch: 'so',
      kind: 'event',
      subject: { name: 'Jovenel Moïse', type: 'person', wikidata: null, role: 'President of Haiti' },
      time: span('2021', 'year', '2021-01-01', '2021-12-31', 'in 2021'),
      attribution: reportedBy('Example Wire'),
      publicNote: 'Two outlets of different owners state it in their own words.',
    }),
  },
  {
    name: 'june-400',
    fate: 'published',
    remark: 'The report gives the number in its own words.',
    quotes: [
      wire('Kenya deployed a first batch of 400 officers in June 2024'),
      observer('The first flight in June 2024 carried 200 Kenyan officers, and not 400', 'disputes'),
    ],
    entered: entered({
      statement: 'Example Wire reports that Kenya deployed a first batch of 400 officers.',
      kind: 'deployment',
      subject: kenya,
      quantity: exactly('a first batch of 400 officers', 'officers', '400'),
      time: june2024,
      measure: officers('change', 'up'),
      attribution: reportedBy('Example Wire'),
      publicNote: 'Example Observer gives 200 for June, from landing records.',
    }),
  },
  {
    name: 'june-200',
    fate: 'published',
    remark: '',
    quotes: [observer('The first flight in June 2024 carried 200 Kenyan officers, and not 400')],
    judged: [
      {
        to: 'june-400',
        verdict: 'contradicts',
        note: 'Example Wire counts 400 officers in June, Example Observer 200 on the flight of that month.',
      },
    ],
    acts: [
      {
        act: {
          kind: 'explain',
          with: 'june-400',
          note: 'The records list a second flight with 200 officers in July: Example Wire gives both flights to June.',
        },
        countersigned: false,
      },
    ],
    entered: entered({
      statement: 'Example Observer reports that 200 Kenyan officers, and not 400, came in June 2024.',
      kind: 'deployment',
      subject: kenya,
      quantity: exactly('200 Kenyan officers', 'officers', '200'),
      time: { ...june2024, words: 'in June 2024' },
      measure: officers('change', 'up'),
      attribution: {
        mode: 'document',
        chain: [
          { name: 'Example Observer', detail: 'its own report' },
          { name: 'Landing records', detail: 'as seen by Example Observer' },
        ],
      },
    }),
  },
  {
    name: 'first-visit',
    fate: 'published',
    remark: '',
    quotes: [
      courier('Our correspondent counted the visit as the president’s first to the base'),
      courier('William Ruto came to Port-au-Prince on Saturday', 'dates'),
    ],
    acts: [
      {
        act: {
          kind: 'retract',
          reason: 'not_verifiable',
          note: 'It rests on one correspondent’s memory, and we found no list of earlier visits to check it against.',
        },
        countersigned: true,
      },
    ],
    entered: entered({
      statement: 'Example Courier reports that the visit was the first of William Ruto to the base.',
      kind: 'event',
      subject: ruto,
      time: day('2024-09-21', 'on Saturday', '2024-09-23'),
      attribution: reportedBy('Example Courier'),
    }),
  },
  {
    name: 'january-217',
    fate: 'submitted',
    remark: '',
    quotes: [
      later('Another 217 Kenyan officers landed in Port-au-Prince on 18 January 2025'),
      later('part of the additional 600 that had been promised in September', 'context'),
    ],
    links: [{ kind: 'fulfils', to: 'additional-600' }],
    entered: entered({
      statement: 'Example Courier reports that another 217 Kenyan officers landed in Port-au-Prince.',
      kind: 'deployment',
      subject: kenya,
      quantity: exactly('Another 217 Kenyan officers', 'officers', '217'),
      time: day('2025-01-18', 'on 18 January 2025', null),
      measure: officers('change', 'up'),
      attribution: reportedBy('Example Courier'),
      internalNote: 'Once this is countersigned, the promise of 600 is partly kept.',
    }),
  },
  {
    name: 'belize',
    fate: 'submitted',
    remark: '',
    quotes: [
      wire(
        'According to the government of Belize, two senior officers of its military came with the group',
        'supports',
        'Government of Belize',
      ),
      wire('About a week ago two dozen Jamaican soldiers and police officers arrived to join them', 'dates'),
    ],
    entered: entered({
      statement:
        'The government of Belize says that two senior officers of its military arrived with the Jamaican group.',
      kind: 'deployment',
      subject: { name: 'Belize', type: 'country', wikidata: 'Q242', role: '' },
      quantity: exactly('two senior officers', 'senior military officers', '2'),
      time: {
        ...day('2024-09-15~', 'About a week ago', '2024-09-22'),
        earliest: '2024-09-15',
        latest: '2024-09-15',
      },
      attribution: { mode: 'paraphrase', chain: [{ name: 'Government of Belize', detail: '' }] },
    }),
  },
  {
    name: 'first-country',
    fate: 'sent-back',
    remark: 'The sentence says who was first but not when. Please date it from the passage about June 2024.',
    quotes: [wire('was the first country to send personnel')],
    entered: entered({
      statement: 'Example Wire reports that Kenya was the first country to send personnel to the mission.',
      kind: 'deployment',
      subject: kenya,
      time: { ...june2024, words: '' },
      attribution: reportedBy('Example Wire'),
    }),
  },
  {
    name: 'troops',
    fate: 'rejected',
    remark:
      'They are police officers. The report’s “troops” is loose, and our claim on 600 officers covers it.',
    quotes: [wire('the equipment to bring the troops over', 'supports', RUTO), wire(ARRIVAL, 'dates')],
    entered: entered({
      statement: 'William Ruto asked partners for equipment to bring troops over.',
      kind: 'statement',
      subject: ruto,
      time: saturday,
      attribution: spoke('paraphrase'),
    }),
  },
  {
    name: 'staffing-382',
    fate: 'draft',
    remark: '',
    quotes: [
      observer(
        'A staffing table of the mission lists 382 Kenyan police officers in Haiti on 20 September 2024',
      ),
    ],
    entered: entered({
      statement: 'A staffing table of the mission lists 382 Kenyan police officers in Haiti.',
      kind: 'deployment',
      subject: kenya,
      quantity: exactly('382 Kenyan police officers', 'police officers', '382'),
      measure: officers('level'),
      time: day('2024-09-20', 'on 20 September 2024', null),
      attribution: {
        mode: 'document',
        chain: [{ name: 'Staffing table of the mission', detail: 'as listed by Example Observer' }],
      },
    }),
  },
]
