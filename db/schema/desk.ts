import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ChallengeReason, ClosingReason } from '../../domain/claim/challenge'
import type { JudgementVerdict } from '../../domain/claim/judgement'
import type { ClaimState } from '../../domain/claim/lifecycle'
import type { Answers } from '../../domain/claim/passage-answer'
import type { ProposalDecision, ProposalKind } from '../../domain/claim/proposal'
import { at, bytea, tsvector } from './columns'
import { people } from './identity'

export const desk = pgSchema('desk')

const person = () => text().references(() => people.id)

export const outlets = desk.table(
  'outlets',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The owner family: outlets of one owner are one origin. Empty when unknown. */
    owner: text().notNull().default(''),
    wire: boolean().notNull().default(false),
    createdBy: person().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('outlets_name').on(sql`lower(${t.name})`),
    check('outlets_name_length', sql`char_length(${t.name}) between 1 and 200`),
  ],
)

export const reports = desk.table(
  'reports',
  {
    id: text().primaryKey(),
    outletId: text()
      .notNull()
      .references(() => outlets.id),
    /** The wire outlet whose story this report says it carries. */
    carriesId: text().references(() => outlets.id),
    title: text().notNull(),
    byline: text().notNull().default(''),
    url: text(),
    /** SHA-256 of the URL without fragment and tracking parameters: a long URL does not fit an index. */
    urlKey: text(),
    /** YYYY, YYYY-MM or YYYY-MM-DD in `zone`; null when unknown. */
    published: text(),
    zone: text().notNull().default('UTC'),
    language: text().notNull().default('en'),
    createdBy: person().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    index('reports_url_key').on(t.urlKey),
    index('reports_created').on(t.createdAt, t.id),
    index('reports_outlet').on(t.outletId),
    check('reports_published', sql`${t.published} ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'`),
    check(
      'reports_published_day',
      sql`${t.published} is null or make_date(left(${t.published}, 4)::integer, coalesce(nullif(substr(${t.published}, 6, 2), ''), '1')::integer, coalesce(nullif(substr(${t.published}, 9, 2), ''), '1')::integer) is not null`,
    ),
    check('reports_title', sql`char_length(${t.title}) between 1 and 500`),
  ],
)

/** What was seen. Insert only. */
export const captures = desk.table(
  'captures',
  {
    id: text().primaryKey(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    bytes: bytea().notNull(),
    bytesSha256: text().notNull().generatedAlwaysAs(sql`encode(sha256(bytes), 'hex')`),
    mediaType: text().notNull(),
    text: text().notNull(),
    /** Over the UTF-8 bytes of `text`; written by the capture and checked by a trigger. */
    textSha256: text().notNull(),
    /** The code point each page starts at, for a PDF; null for what has no pages. */
    pages: jsonb().$type<number[]>(),
    /** How it came: where it was asked for and what its server said, or the name of the file. */
    source: jsonb().$type<Record<string, string>>().notNull().default({}),
    extractor: text().notNull(),
    capturedBy: person().notNull(),
    capturedAt: at().notNull().defaultNow(),
  },
  (t) => [index('captures_report').on(t.reportId), index('captures_text').on(t.textSha256)],
)

/** An exact span of a capture's text, in code points, end exclusive. Insert only; a trigger compares it with the text. */
export const passages = desk.table(
  'passages',
  {
    id: text().primaryKey(),
    captureId: text()
      .notNull()
      .references(() => captures.id),
    start: integer().notNull(),
    end: integer().notNull(),
    exact: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
    /** The page it starts on, counted from one, where its capture has pages; a trigger compares it. */
    page: integer(),
    createdBy: person().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    unique('passages_span').on(t.captureId, t.start, t.end),
    index('passages_words').on(sql`md5(${t.exact})`),
    check('passages_order', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
    check('passages_length', sql`char_length(${t.exact}) = ${t.end} - ${t.start}`),
  ],
)

export const topics = desk.table(
  'topics',
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    createdBy: person().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('topics_slug').on(t.slug),
    uniqueIndex('topics_title').on(sql`lower(${t.title})`),
    check('topics_title_length', sql`char_length(${t.title}) between 1 and 200`),
  ],
)

/** A counted quantity that claims speak about over time; what it accepts may grow, and each change is in the history. */
export const measures = desk.table(
  'measures',
  {
    id: text().primaryKey(),
    topicId: text()
      .notNull()
      .references(() => topics.id),
    slug: text().notNull(),
    title: text().notNull(),
    unit: text().notNull(),
    nouns: jsonb().$type<string[]>().notNull(),
    /** None means that it is bound to no place. */
    places: jsonb().$type<string[]>().notNull(),
    createdBy: person().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('measures_slug').on(t.slug),
    uniqueIndex('measures_title').on(sql`lower(${t.title})`),
    index('measures_topic').on(t.topicId),
    check('measures_title_length', sql`char_length(${t.title}) between 1 and 200`),
    check('measures_lists', sql`jsonb_typeof(${t.nouns}) = 'array' and jsonb_typeof(${t.places}) = 'array'`),
  ],
)

export const claims = desk.table(
  'claims',
  {
    id: text().primaryKey(),
    /** The report it was first drawn from. */
    reportId: text()
      .notNull()
      .references(() => reports.id),
    state: text().$type<ClaimState>().notNull().default('draft'),
    headNo: integer().notNull().default(0),
    publishedNo: integer(),
    submittedBy: person(),
    submittedAt: at(),
    /** Whose review it is, and the day it is due: both end with the review. A trigger holds who it can be. */
    assigneeId: person(),
    reviewDue: date({ mode: 'string' }),
    createdBy: person().notNull(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    /** What lists show and are narrowed down by, as the newest revision says it. A trigger keeps these, and nobody else can. */
    statement: text().notNull().default(''),
    topicId: text(),
    measureId: text(),
    writerId: text(),
    /** That of its report, from the first on. */
    outletId: text(),
  },
  (t) => [
    index('claims_report').on(t.reportId, t.changedAt, t.id),
    // A claim has a day it was sent exactly while it is in review; asked for by its state, too few rows are expected.
    index('claims_queue').on(t.submittedAt, t.id).where(sql`submitted_at is not null`),
    index('claims_changed').on(t.changedAt, t.id),
    index('claims_topic').on(t.topicId, t.changedAt, t.id),
    index('claims_measure').on(t.measureId, t.changedAt, t.id).where(sql`measure_id is not null`),
    index('claims_writer').on(t.writerId, t.changedAt, t.id),
    index('claims_outlet').on(t.outletId, t.changedAt, t.id),
    index('claims_assignee').on(t.assigneeId, t.submittedAt, t.id).where(sql`assignee_id is not null`),
    check('claims_due', sql`${t.reviewDue} is null or ${t.assigneeId} is not null`),
    index('claims_state').on(t.state, t.changedAt, t.id),
    check(
      'claims_state',
      sql`${t.state} in ('draft', 'submitted', 'published', 'rejected', 'superseded', 'retracted', 'removed')`,
    ),
    check('claims_public_is_not_ahead', sql`${t.publishedNo} is null or ${t.publishedNo} <= ${t.headNo}`),
    check(
      'claims_published_has_number',
      sql`${t.state} in ('draft', 'submitted', 'rejected') or ${t.publishedNo} is not null`,
    ),
    check('claims_submitted_since', sql`(${t.state} = 'submitted') = (${t.submittedAt} is not null)`),
  ],
)

/**
 * One immutable version of a claim. `body` holds the canonical bytes; every other content column is filled from
 * them by a trigger, so that constraints and lists can never speak of anything but what was signed.
 */
export const revisions = desk.table(
  'revisions',
  {
    claimId: text()
      .notNull()
      .references(() => claims.id),
    no: integer().notNull(),
    body: bytea().notNull(),
    sha256: text().notNull().generatedAlwaysAs(sql`encode(sha256(body), 'hex')`),
    authorId: person().notNull(),
    at: at().notNull().defaultNow(),
    statement: text().notNull().default(''),
    vouch: text().notNull().default(''),
    kind: text(),
    value: numeric(),
    lower: numeric(),
    upper: numeric(),
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    topicId: text().references(() => topics.id),
    measureId: text().references(() => measures.id),
    measureRole: text(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.no] }),
    index('revisions_topic').on(t.topicId),
    index('revisions_author').on(t.authorId, t.claimId, t.no),
    index('revisions_measure').on(t.measureId, t.measureRole, t.claimId, t.no),
    // The most the form takes is forty passages of 5,000 code points with their context.
    check('revisions_size', sql`octet_length(${t.body}) <= 2097152`),
    check('revisions_vouch', sql`${t.vouch} in ('said', 'so', 'not_so')`),
    check(
      'revisions_bounds',
      sql`${t.lower} <= ${t.upper} and ${t.lower} <= ${t.value} and ${t.value} <= ${t.upper}`,
    ),
    check('revisions_dates', sql`${t.earliest} <= ${t.latest}`),
  ],
)

/** Revision → passage, as in the revision's body, for looking up what cites a passage. Insert only. */
export const citations = desk.table(
  'citations',
  {
    claimId: text().notNull(),
    no: integer().notNull(),
    ordinal: integer().notNull(),
    passageId: text()
      .notNull()
      .references(() => passages.id),
    role: text().$type<'supports' | 'attributes' | 'dates' | 'disputes' | 'context'>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.no, t.ordinal] }),
    foreignKey({ columns: [t.claimId, t.no], foreignColumns: [revisions.claimId, revisions.no] }),
    index('citations_passage').on(t.passageId),
    check('citations_role', sql`${t.role} in ('supports', 'attributes', 'dates', 'disputes', 'context')`),
  ],
)

/** A decision by one person on one exact revision. Insert only; a trigger holds rules 1 and 2. */
export const reviews = desk.table(
  'reviews',
  {
    id: text().primaryKey(),
    claimId: text().notNull(),
    no: integer().notNull(),
    sha256: text().notNull(),
    reviewerId: person().notNull(),
    decision: text().$type<'approve' | 'requestChanges' | 'reject'>().notNull(),
    remark: text().notNull().default(''),
    /** Field → what the passage was found to say of it; empty where nobody was asked. A trigger holds which. */
    answers: jsonb().$type<Answers>().notNull().default({}),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    // One revision is judged once: the second of two reviewers at the same moment finds it taken.
    unique('reviews_one_per_revision').on(t.claimId, t.no),
    foreignKey({ columns: [t.claimId, t.no], foreignColumns: [revisions.claimId, revisions.no] }),
    check('reviews_decision', sql`${t.decision} in ('approve', 'requestChanges', 'reject')`),
    check('reviews_answers', sql`jsonb_typeof(${t.answers}) = 'object'`),
    check('reviews_remark', sql`${t.decision} = 'approve' or ${t.remark} ~ '\\S'`),
  ],
)

/** How a reviewer found two claims of one measure to stand to each other. Insert only. */
export const judgements = desk.table(
  'judgements',
  {
    claimId: text().notNull(),
    no: integer().notNull(),
    otherId: text()
      .notNull()
      .references(() => claims.id),
    verdict: text().$type<JudgementVerdict>().notNull(),
    note: text().notNull().default(''),
    reviewerId: person().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.no, t.otherId] }),
    foreignKey({ columns: [t.claimId, t.no], foreignColumns: [reviews.claimId, reviews.no] }),
    index('judgements_other').on(t.otherId),
    check('judgements_verdict', sql`${t.verdict} in ('contradicts', 'corroborates', 'repeats', 'unrelated')`),
    check('judgements_note', sql`${t.verdict} <> 'contradicts' or ${t.note} ~ '\\S'`),
    check('judgements_two', sql`${t.claimId} <> ${t.otherId}`),
  ],
)

/** A link by which somebody outside reads one revision and remarks on it. Its end is added once. */
export const opinionLinks = desk.table(
  'opinion_links',
  {
    id: text().primaryKey(),
    claimId: text().notNull(),
    no: integer().notNull(),
    /** Who is asked, in the asker's words, for the desk alone. */
    expert: text().notNull(),
    /** SHA-256 of the secret in the link. */
    tokenHash: text().notNull(),
    askedBy: person().notNull(),
    at: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    endedAt: at(),
    endedBy: person(),
  },
  (t) => [
    uniqueIndex('opinion_links_token').on(t.tokenHash),
    index('opinion_links_claim').on(t.claimId, t.at),
    foreignKey({ columns: [t.claimId, t.no], foreignColumns: [revisions.claimId, revisions.no] }),
    check('opinion_links_expert', sql`char_length(${t.expert}) between 1 and 200`),
    check('opinion_links_token_hash', sql`${t.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check('opinion_links_expires', sql`${t.expiresAt} <= ${t.at} + interval '31 days'`),
    check('opinion_links_ended', sql`(${t.endedAt} is null) = (${t.endedBy} is null)`),
  ],
)

/** What an expert outside said of a revision, under the name they gave. Insert only, and only over an open link. */
export const opinionRemarks = desk.table(
  'opinion_remarks',
  {
    id: text().primaryKey(),
    opinionId: text()
      .notNull()
      .references(() => opinionLinks.id),
    /** Drawn with the form: a repeated post is one remark. */
    key: text().notNull(),
    name: text().notNull(),
    words: text().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    unique('opinion_remarks_once').on(t.opinionId, t.key),
    check('opinion_remarks_name', sql`${t.name} ~ '\\S' and char_length(${t.name}) <= 200`),
    check('opinion_remarks_words', sql`${t.words} ~ '\\S' and char_length(${t.words}) <= 4000`),
  ],
)

/** What a reader says is wrong with a fact. Its words never change; how it was closed is added once. */
export const challenges = desk.table(
  'challenges',
  {
    id: text().primaryKey(),
    claimId: text()
      .notNull()
      .references(() => claims.id),
    /** The public version they read. */
    publishedNo: integer().notNull(),
    reason: text().$type<ChallengeReason>().notNull(),
    words: text().notNull(),
    link: text(),
    /** SHA-256 of the token in the link it can be followed at. */
    tokenHash: text().notNull(),
    /** Drawn with the form: a repeated post is one challenge. */
    key: text().notNull(),
    at: at().notNull().defaultNow(),
    closedAt: at(),
    closedBy: person(),
    closing: text().$type<ClosingReason | 'answered'>(),
    closingNote: text(),
  },
  (t) => [
    uniqueIndex('challenges_token').on(t.tokenHash),
    uniqueIndex('challenges_key').on(t.key),
    index('challenges_claim').on(t.claimId, t.at),
    index('challenges_open').on(t.at, t.id).where(sql`closed_at is null`),
    check('challenges_words', sql`char_length(${t.words}) between 1 and 2000`),
    check('challenges_link', sql`char_length(${t.link}) <= 2000`),
    check(
      'challenges_closed',
      sql`(${t.closedAt} is null) = (${t.closing} is null) and (${t.closedAt} is null) = (${t.closedBy} is null)`,
    ),
  ],
)

/** An act on a public fact that takes a second person. `body` holds the canonical bytes. Insert only. */
export const proposals = desk.table(
  'proposals',
  {
    id: text().primaryKey(),
    claimId: text()
      .notNull()
      .references(() => claims.id),
    /** The public version it was proposed on. */
    publishedNo: integer().notNull(),
    kind: text().$type<ProposalKind>().notNull(),
    body: bytea().notNull(),
    sha256: text().notNull().generatedAlwaysAs(sql`encode(sha256(body), 'hex')`),
    challengeId: text().references(() => challenges.id),
    proposedBy: person().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    index('proposals_claim').on(t.claimId, t.at),
    index('proposals_at').on(t.at, t.id),
    index('proposals_challenge').on(t.challengeId),
    check('proposals_kind', sql`${t.kind} in ('retract', 'remove', 'check_again', 'explain', 'answer')`),
    check('proposals_size', sql`octet_length(${t.body}) <= 2097152`),
    check('proposals_answer', sql`(${t.kind} = 'answer') = (${t.challengeId} is not null)`),
  ],
)

/** What became of a proposal: one decision, by one person. Insert only; a trigger holds rules 1 and 2. */
export const proposalDecisions = desk.table(
  'proposal_decisions',
  {
    proposalId: text()
      .primaryKey()
      .references(() => proposals.id),
    decision: text().$type<ProposalDecision>().notNull(),
    sha256: text().notNull(),
    decidedBy: person().notNull(),
    remark: text().notNull().default(''),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    index('proposal_decisions_by').on(t.decidedBy),
    check('proposal_decisions_decision', sql`${t.decision} in ('countersign', 'decline', 'withdraw')`),
    check('proposal_decisions_remark', sql`${t.decision} <> 'decline' or ${t.remark} ~ '\\S'`),
  ],
)

/** Who did what, when. Insert only. */
export const history = desk.table(
  'history',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: at().notNull().defaultNow(),
    personId: person(),
    act: text().notNull(),
    claimId: text().references(() => claims.id),
    revisionNo: integer(),
    reportId: text().references(() => reports.id),
    topicId: text().references(() => topics.id),
    measureId: text().references(() => measures.id),
    /** The edition a public event was printed in; null for what stays at the desk. */
    edition: bigint({ mode: 'number' }),
    detail: jsonb().$type<Record<string, string>>().notNull().default({}),
  },
  (t) => [
    index('history_claim').on(t.claimId, t.id),
    index('history_report').on(t.reportId, t.id),
    index('history_person').on(t.personId, t.id),
    index('history_act').on(t.act, t.id),
    index('history_measure').on(t.measureId, t.id),
    index('history_topic').on(t.topicId, t.id),
  ],
)

/** What a posted form already did: the same order under the same key gets the same answer, and one effect. */
export const receipts = desk.table(
  'receipts',
  {
    personId: person().notNull(),
    key: text().notNull(),
    /** Over all that was ordered: other words under an old form's key are another order, and are not lost. */
    orderSha256: text().notNull(),
    act: text().notNull(),
    outcome: jsonb().$type<unknown>(),
    at: at().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.key, t.orderSha256] })],
)

/** A question to the list of claims that somebody asks again and again: its address under a name. */
export const savedFilters = desk.table(
  'saved_filters',
  {
    id: text().primaryKey(),
    personId: person().notNull(),
    name: text().notNull(),
    /** The query of the list's address, as the list itself writes it. */
    query: text().notNull(),
    /** Whether the whole desk sees it. */
    shared: boolean().notNull().default(false),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('saved_filters_name').on(t.personId, sql`lower(${t.name})`),
    index('saved_filters_shared').on(t.createdAt).where(sql`shared`),
    check('saved_filters_name_length', sql`char_length(${t.name}) between 1 and 80`),
    check('saved_filters_query', sql`char_length(${t.query}) between 1 and 1000 and ${t.query} ~ '^[a-z]+='`),
  ],
)

/** A suggestion that somebody put aside: its number's place in a capture's text, in code points. Undone, it is deleted. */
export const dismissals = desk.table(
  'dismissals',
  {
    captureId: text()
      .notNull()
      .references(() => captures.id),
    start: integer().notNull(),
    end: integer().notNull(),
    dismissedBy: person().notNull(),
    dismissedAt: at().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.captureId, t.start, t.end] }),
    check('dismissals_order', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
)

/**
 * What a claim's newest revision is known again by. Drawn from it whenever one is written; its words are folded by the
 * domain, so that they are the same on every server.
 */
export const wordings = desk.table(
  'wordings',
  {
    claimId: text()
      .primaryKey()
      .references(() => claims.id),
    /** SHA-256 of the statement's folded words; empty for one without a word. */
    plain: text().notNull(),
    /** The number with what it counts; null where none is told. */
    told: text(),
    /** The days it speaks of; `latest` is null where they have no end, both when undated. */
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    search: tsvector().notNull(),
  },
  (t) => [
    index('wordings_plain').on(t.plain).where(sql`plain <> ''`),
    index('wordings_told').on(t.told).where(sql`told is not null`),
    index('wordings_search').using('gin', t.search),
    check('wordings_plain_hash', sql`${t.plain} ~ '^([0-9a-f]{64})?$'`),
  ],
)
