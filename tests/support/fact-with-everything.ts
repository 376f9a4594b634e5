import { addReport } from '@/commands/add-report'
import type { EnteredClaim } from '@/commands/claim-content'
import { decideOnProposal } from '@/commands/decide-proposal'
import { enterClaim } from '@/commands/enter-claim'
import { markPassage } from '@/commands/mark-passage'
import { proposeAct } from '@/commands/propose-act'
import { raiseChallenge } from '@/commands/raise-challenge'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import type { Database } from '@/db/client'
import { challengeByToken } from '@/db/queries/challenges'
import { claimById } from '@/db/queries/claims'
import { proposalById } from '@/db/queries/proposals'
import { secretHash } from '@/db/secret'
import type { CitationRole } from '@/domain/claim/content'
import type { Judgement } from '@/domain/claim/judgement'
import type { Actor } from '@/domain/policy/actor'
import { drawnSecret, everybodyAdmitted } from './acts'
import { timed } from './canonical-claim'
import { asWritten, decision, done, drawnKey, report } from './claims'

type People = { editor: Actor; reviewer: Actor }

const HARBOUR = 'Example Harbour Gazette'
const REGISTER = 'Ministry of the Interior, Example Register'
const ARABIC = 'صحيفة المثال'

const TABLE =
  'A roster of the base lists between 380 and 390 Kenyan officers in Haiti from 10 to 16 September 2024'
const COUNT = 'Our correspondents counted at least 380 Kenyan officers in Haiti from 10 to 16 September 2024'
const ARABIC_COUNT = 'بلغ عدد أفراد الشرطة الكينية في هايتي ما بين 380 و390 شرطيا من 10 إلى 16 سبتمبر 2024'
const OTHERWISE = 'The logbook has exactly 450 Kenyan officers in Haiti on 12 September 2024'

/**
 * A fact that has everything a page must show: three independent origins, one of them in Arabic; stated bounds, an
 * interval for a date, two corrections, an answer to a reader, and an open dispute. Returns the id of its claim.
 */
export async function factWithEverything(db: Database, people: People): Promise<string> {
  const newsroom = at(db, people)
  const citations = [
    await newsroom.cited({ name: HARBOUR, owner: 'Harbour Press', language: 'en', text: COUNT }),
    await newsroom.cited({ name: REGISTER, owner: 'Ministry of the Interior', language: 'en', text: TABLE }),
    await newsroom.cited({ name: ARABIC, owner: 'دار المثال', language: 'ar', text: ARABIC_COUNT }),
  ]
  const first = entered({ citations, statement: 'Between 380 and 390 Kenyan officers were in Haiti.' })
  const claimId = await newsroom.published(first)
  await newsroom.reworded(claimId, {
    ...first,
    statement: 'At least 380 Kenyan officers were in Haiti from 10 to 16 September 2024.',
    quantity: counted('at_least', { lower: '380', value: '380', upper: null }, 'at least 380'),
    change: { kind: 'correction', note: 'The upper bound rested on a roster that we had misread.' },
  })
  await newsroom.reworded(claimId, {
    ...first,
    statement: 'Between 380 and 390 Kenyan officers were in Haiti from 10 to 16 September 2024.',
    change: {
      kind: 'correction',
      note: 'The roster was read again with its keeper: it lists between 380 and 390, and the dates are part of it.',
    },
  })
  await newsroom.answered(claimId)
  await newsroom.published(
    entered({
      citations: [
        await newsroom.cited({ name: 'Example Log', owner: 'Log House', language: 'en', text: OTHERWISE }),
      ],
      vouch: 'said',
      statement: 'Example Log reports that exactly 450 Kenyan officers were in Haiti on 12 September 2024.',
      quantity: counted('exactly', { lower: '450', value: '450', upper: '450' }, 'exactly 450'),
      time: timed('2024-09-12', 'on 12 September 2024'),
      attribution: { mode: 'document', chain: [{ name: 'Example Log', detail: 'logbook of the base' }] },
    }),
    [
      {
        otherId: claimId,
        verdict: 'contradicts',
        note: 'Between 380 and 390 cannot be 450 on the same day.',
      },
    ],
  )
  return claimId
}

const PERIOD = 'from 10 to 16 September 2024'

function entered(changes: Partial<EnteredClaim>): EnteredClaim {
  return {
    statement: '',
    vouch: 'so',
    kind: 'deployment',
    subject: { name: 'Kenya', type: 'country', wikidata: 'Q114', role: '' },
    object: { name: 'Haiti', type: 'country', wikidata: 'Q790', role: '' },
    quantity: counted('between', { lower: '380', value: null, upper: '390' }, 'between 380 and 390'),
    time: timed('2024-09-10/2024-09-16', PERIOD),
    due: null,
    place: { name: 'Haiti', point: { latitude: '18.54', longitude: '-72.34', precisionMetres: '5000' } },
    attribution: {
      mode: 'document',
      chain: [
        { name: 'Roster of the base', detail: 'kept by its quartermaster' },
        { name: 'Ministry of the Interior', detail: 'register of personnel abroad' },
      ],
    },
    reliability: { code: 'B', note: 'The register has been right before.' },
    credibility: { code: '2', note: '' },
    publicNote:
      'Rests on a count of our own reading, a register and a newspaper in Arabic, each of its own owner.',
    internalNote: '',
    change: { kind: 'first', note: '' },
    checkAgainOn: '2024-12-15',
    topicTitle: 'A fact with everything',
    measure: { title: 'Kenyan officers, counted every way', role: 'level', direction: null, despite: [] },
    links: [],
    citations: [],
    ...changes,
  }
}

function counted(
  approximator: 'between' | 'at_least' | 'exactly',
  bounds: { lower: string | null; value: string | null; upper: string | null },
  words: string,
): EnteredClaim['quantity'] {
  return { state: 'stated', ...bounds, unit: '', noun: 'officers', approximator, words, formula: '' }
}

type Source = { name: string; owner: string; language: string; text: string }

/** The acts of two people at a desk, each expected to succeed. */
function at(db: Database, { editor, reviewer }: People) {
  const reports = new Map<string, string>()

  async function cited({ name, owner, language, text }: Source) {
    const outlet = { name, owner, wire: false }
    const title = language === 'ar' ? 'كم شرطيا في هايتي؟' : `How many officers, ${name}`
    const order = report({ outlet, title, language, text: `${text}.`, published: '2024-09-20' })
    const { reportId } = done(await addReport(db, editor, order))
    const { passageId } = done(await markPassage(db, editor, { reportId, typed: text, occurrence: null }))
    reports.set(passageId, reportId)
    return { passageId, role: 'supports' as CitationRole, saidBy: '' }
  }

  async function published(claim: EnteredClaim, judgements: Judgement[] = []): Promise<string> {
    const reportId = reports.get(claim.citations[0]?.passageId ?? '') ?? ''
    const { claimId } = done(await enterClaim(db, editor, { key: drawnKey(), reportId, entered: claim }))
    await countersigned(claimId, judgements)
    return claimId
  }

  async function reworded(claimId: string, claim: EnteredClaim): Promise<void> {
    const baseNo = (await claimById(db, claimId))?.head.no ?? 0
    done(await rewordClaim(db, editor, { key: drawnKey(), claimId, baseNo, entered: claim }))
    await countersigned(claimId, [])
  }

  async function countersigned(claimId: string, judgements: Judgement[]): Promise<void> {
    const claim = await asWritten({ db }, claimId)
    done(await submitClaim(db, editor, { key: drawnKey(), claimId, revisionNo: claim.no }))
    done(await reviewClaim(db, reviewer, decision(claim, { judgements })))
  }

  async function answered(claimId: string): Promise<void> {
    const fact = { key: drawnSecret(), factId: claimId, readNo: 1, reason: 'wrong_number' as const }
    const words = 'A friend of mine counted 400.'
    const { token } = done(
      await raiseChallenge(db, everybodyAdmitted, { ...fact, words, link: '', address: '198.51.100.7' }),
    )
    const challengeId = (await challengeByToken(db, secretHash(token)))?.id ?? ''
    const publishedNo = (await claimById(db, claimId))?.publishedNo ?? 0
    const question = 'Were there not 400?'
    const answer = 'The roster has been read again with its keeper. It lists between 380 and 390.'
    const act = { kind: 'answer' as const, challengeId, question, answer }
    const { proposalId } = done(await proposeAct(db, editor, { key: drawnKey(), claimId, publishedNo, act }))
    const sha256 = (await proposalById(db, proposalId))?.sha256 ?? ''
    const decision = { key: drawnKey(), proposalId, sha256, decision: 'countersign' as const, remark: '' }
    done(await decideOnProposal(db, reviewer, decision))
  }

  return { cited, published, reworded, answered }
}
