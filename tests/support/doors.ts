import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const VISITORS = ['anonymous', 'editor', 'reviewer', 'admin', 'deactivated'] as const

export type Visitor = (typeof VISITORS)[number]

/** What a door answers: the page or the act's own answer, the way to the sign-in page, 404, or a refusal in words. */
export type Answer = 'open' | 'sign-in' | 'not-found' | `refused: ${string}`

export type Row = {
  address: string
  answers: Record<Visitor, Answer>
  /** How it is asked, where not by GET: what script asks for answers with a number, and leads nobody anywhere. */
  method?: 'PUT'
}

export type ActionRow = Row & {
  /** The name of the form whose page shows its refusals; without one the knock is made up from the build's manifest. */
  form?: string
  /** Fields beside the form's own hidden ones, chosen so that nothing is changed where it is let in. */
  fields?: Record<string, string>
}

const row = (address: string, answers: string): Row => ({ address, answers: parsed(answers) })

function parsed(answers: string): Record<Visitor, Answer> {
  const given = answers.split('|').map((answer) => answer.trim()) as Answer[]
  return Object.fromEntries(VISITORS.map((visitor, index) => [visitor, given[index]])) as Record<
    Visitor,
    Answer
  >
}

const act = (
  address: string,
  answers: string,
  fields?: Record<string, string>,
  form?: string,
): ActionRow => ({
  ...row(address, answers),
  fields,
  form,
})

const EVERYBODY = 'open | open | open | open | open'
const DESK = 'sign-in | open | open | open | sign-in'
const WRITERS = 'sign-in | open | open | not-found | sign-in'
const ADMINS = 'sign-in | not-found | not-found | open | sign-in'
const NOBODY = 'not-found | not-found | not-found | not-found | not-found'
// Signed in or not, what is drawn for development only is not there.
const UNDER_DEVELOPMENT = 'sign-in | not-found | not-found | not-found | sign-in'

/** Every page and route of the house. `{fact}` and the like stand for what the example newsroom holds. */
export const PAGES: Record<string, Row> = {
  'app/(reading)/[lang]/page.tsx': row('/', EVERYBODY),
  'app/(reading)/[lang]/nothing/page.tsx': row('/fr/nothing', EVERYBODY),
  'app/(reading)/[lang]/about/page.tsx': row('/about', EVERYBODY),
  'app/(reading)/[lang]/facts/[slug]/page.tsx': row('/facts/{fact}', EVERYBODY),
  'app/(reading)/[lang]/facts/[slug]/history/page.tsx': row('/facts/{fact}/history', EVERYBODY),
  'app/(reading)/[lang]/topics/page.tsx': row('/topics', EVERYBODY),
  'app/(reading)/[lang]/topics/[slug]/page.tsx': row('/topics/{topic}', EVERYBODY),
  'app/(reading)/[lang]/reports/[id]/page.tsx': row('/reports/{report}', EVERYBODY),
  'app/(reading)/[lang]/measures/[slug]/page.tsx': row('/measures/{publicMeasure}', EVERYBODY),
  'app/(reading)/feeds/[name]/route.ts': row('/feeds/facts.atom', EVERYBODY),
  'app/(reading)/feeds/topics/[name]/route.ts': row('/feeds/topics/{topic}.rss', EVERYBODY),
  'app/(reading)/sitemap.xml/route.ts': row('/sitemap.xml', EVERYBODY),
  'app/(reading)/sitemaps/[name]/route.ts': row('/sitemaps/facts-1.xml', EVERYBODY),
  'app/(reading)/[lang]/card.png/route.ts': row('/card.png', EVERYBODY),
  'app/(reading)/[lang]/facts/[slug]/card.png/route.ts': row('/facts/{fact}/card.png', EVERYBODY),
  'app/(reading)/[lang]/topics/[slug]/card.png/route.ts': row('/topics/{topic}/card.png', EVERYBODY),
  'app/(reading)/[lang]/measures/[slug]/card.png/route.ts': row(
    '/measures/{publicMeasure}/card.png',
    EVERYBODY,
  ),
  'app/(reading)/[lang]/measures/[slug]/[picture]/route.ts': row(
    '/measures/{publicMeasure}/timeline.svg',
    EVERYBODY,
  ),
  'app/(reading)/taken/facts/[slug]/[form]/route.ts': row('/facts/{fact}.json', EVERYBODY),
  'app/(reading)/taken/topics/[slug]/[form]/route.ts': row('/topics/{topic}.csv', EVERYBODY),
  'app/(reading)/taken/measures/[slug]/[form]/route.ts': row('/measures/{publicMeasure}.zip', EVERYBODY),
  'app/(reading)/schemas/[name]/route.ts': row('/schemas/fact-1.json', EVERYBODY),
  'app/(reading)/taken/search/[form]/route.ts': row('/search.csv?q=officers', EVERYBODY),
  'app/(reading)/[lang]/search/page.tsx': row('/search?q=officers', EVERYBODY),
  'app/(reading)/[lang]/corrections/page.tsx': row('/corrections', EVERYBODY),
  'app/(reading)/[lang]/outlets/page.tsx': row('/outlets', EVERYBODY),
  'app/(reading)/[lang]/outlets/[slug]/page.tsx': row('/outlets/{outlet}', EVERYBODY),
  'app/(reading)/timegate/[...path]/route.ts': row('/timegate/facts/{fact}', EVERYBODY),
  'app/(reading)/timemap/[...path]/route.ts': row('/timemap/facts/{fact}', EVERYBODY),
  'app/(reading)/oembed/route.ts': row('/oembed', NOBODY),
  'app/(reading)/[lang]/embed/facts/[slug]/route.ts': row('/embed/facts/{fact}', EVERYBODY),
  'app/sign-in/page.tsx': row('/sign-in', EVERYBODY),
  'app/join/[token]/page.tsx': row('/join/{invitation}', EVERYBODY),
  'app/opinion/[secret]/page.tsx': row('/opinion/no-such-secret', NOBODY),
  'app/setup/[token]/page.tsx': row('/setup/no-such-token', NOBODY),
  'app/(reading)/[lang]/challenge/[fact]/page.tsx': row('/challenge/{fact}', EVERYBODY),
  'app/(reading)/[lang]/challenge/follow/[token]/page.tsx': row('/challenge/follow/{token}', EVERYBODY),
  'app/desk/page.tsx': row('/desk', DESK),
  'app/desk/account/page.tsx': row('/desk/account', DESK),
  'app/desk/notifications/page.tsx': row('/desk/notifications', DESK),
  'app/desk/reports/page.tsx': row('/desk/reports', DESK),
  'app/desk/reports/new/page.tsx': row('/desk/reports/new', WRITERS),
  'app/desk/reports/new/read/route.ts': row('/desk/reports/new/read', WRITERS),
  'app/desk/reports/new/[reading]/page.tsx': row(
    '/desk/reports/new/{reading}',
    'sign-in | open | not-found | not-found | sign-in',
  ),
  'app/desk/reports/[id]/again/page.tsx': row('/desk/reports/{report}/again', WRITERS),
  'app/desk/reports/[id]/captures/page.tsx': row('/desk/reports/{report}/captures', DESK),
  'app/desk/reports/[id]/page.tsx': row('/desk/reports/{report}', DESK),
  'app/desk/reports/[id]/claims/new/page.tsx': row('/desk/reports/{report}/claims/new', WRITERS),
  'app/desk/reports/[id]/support/page.tsx': row('/desk/reports/{report}/support?passage={passage}', WRITERS),
  'app/desk/review/page.tsx': row('/desk/review', DESK),
  'app/desk/measures/page.tsx': row('/desk/measures', DESK),
  'app/desk/measures/[id]/page.tsx': row('/desk/measures/{measure}', DESK),
  'app/desk/claims/told/route.ts': { ...row('/desk/claims/told', WRITERS), method: 'PUT' },
  'app/desk/claims/page.tsx': row('/desk/claims', DESK),
  'app/desk/claims/export/[form]/route.ts': row('/desk/claims/export/csv', DESK),
  'app/desk/claims/import/page.tsx': row('/desk/claims/import', WRITERS),
  'app/desk/claims/import/template/route.ts': row('/desk/claims/import/template', WRITERS),
  'app/desk/find/route.ts': row('/desk/find?q=officers', DESK),
  'app/desk/claims/[id]/page.tsx': row('/desk/claims/{claim}', DESK),
  'app/desk/claims/[id]/review/page.tsx': row('/desk/claims/{claim}/review', DESK),
  'app/desk/claims/[id]/compare/page.tsx': row('/desk/claims/{claim}/compare?from=1&to=1', DESK),
  'app/desk/claims/[id]/propose/[kind]/page.tsx': row('/desk/claims/{public}/propose/retract', WRITERS),
  'app/desk/proposals/[id]/page.tsx': row('/desk/proposals/{proposal}', DESK),
  'app/desk/challenges/page.tsx': row('/desk/challenges', DESK),
  'app/desk/challenges/[id]/page.tsx': row('/desk/challenges/{challenge}', DESK),
  'app/desk/waiting/[list]/page.tsx': row('/desk/waiting/drafts', DESK),
  'app/desk/history/page.tsx': row('/desk/history', DESK),
  'app/desk/people/page.tsx': row('/desk/people', ADMINS),
  'app/desk/people/[id]/page.tsx': row('/desk/people/{person}', ADMINS),
  'app/desk/kept-drafts/route.ts': { ...row('/desk/kept-drafts', WRITERS), method: 'PUT' },
  'app/desk/claims/[id]/present/route.ts': { ...row('/desk/claims/{draft}/present', WRITERS), method: 'PUT' },
  'app/desk/newsroom/page.tsx': row('/desk/newsroom', ADMINS),
  'app/desk/development/components/page.tsx': row('/desk/development/components', UNDER_DEVELOPMENT),
}

const REVIEWERS =
  'sign-in | refused: Only reviewers may do this | open | refused: Only reviewers may do this | sign-in'

/** Every server action: each is a public address of its own, whatever page shows its form. */
export const ACTIONS: Record<string, ActionRow> = {
  'app/sign-in/actions.ts#signInAction': act('/sign-in', EVERYBODY, {
    email: 'nobody@example.org',
    password: 'no such password',
  }),
  'app/_session/actions.ts#signOutAction': act('/desk', 'sign-in | sign-in | sign-in | sign-in | sign-in'),
  'app/join/[token]/actions.ts#joinAction': act('/join/{invitation}', EVERYBODY, {
    name: 'Somebody',
    password: 'short',
  }),
  'app/setup/[token]/actions.ts#setUpAction': act('/setup/no-such-token', NOBODY, {
    newsroom: 'N',
    name: 'N',
    email: 'n@example.org',
    password: 'short',
  }),
  'app/desk/account/actions.ts#changePasswordAction': act('/desk/account', DESK, {
    oldPassword: 'not my password',
    newPassword: 'short',
  }),
  'app/desk/account/notification-actions.ts#chooseNotificationsAction': act('/desk/account', DESK, {
    mentioned: 'sometimes',
  }),
  'app/desk/notifications/actions.ts#readAction': act('/desk/notifications', DESK, { id: '0' }),
  'app/desk/notifications/actions.ts#readAllAction': act('/desk/notifications', DESK),
  'app/desk/account/actions.ts#endSessionAction': act('/desk/account', DESK, {
    session: 'no-such-session',
  }),
  'app/desk/account/actions.ts#endOtherSessionsAction': act('/desk/account', DESK),
  'app/desk/reports/new/actions.ts#captureAction': act('/desk/reports/new', WRITERS, {
    outlet: '',
  }),
  'app/desk/reports/new/actions.ts#confirmAction': act('/desk/reports/new', WRITERS, { outlet: '' }),
  'app/desk/reports/[id]/again/actions.ts#captureAgainAction': act('/desk/reports/{report}/again', WRITERS, {
    key: 'drawn with no form',
    report: 'report_none',
  }),
  'app/desk/reports/[id]/captures/actions.ts#lookedAtAction': act(
    '/desk/reports/{report}/captures',
    WRITERS,
    {
      key: 'drawn with no form',
      change: 'change_none',
      note: 'x',
    },
  ),
  'app/desk/reports/[id]/captures/actions.ts#recordArchiveAction': act(
    '/desk/reports/{report}/captures',
    WRITERS,
    { key: 'drawn with no form', archive: 'nonsense' },
  ),
  'app/desk/reports/[id]/captures/actions.ts#checkArchiveAction': act(
    '/desk/reports/{report}/captures',
    WRITERS,
    { link: 'archive_none' },
  ),
  'app/desk/reports/[id]/actions.ts#startClaimAction': act('/desk/reports/{report}', WRITERS, {
    citeTyped: 'words that do not occur',
    citeTypedReport: '{report}',
  }),
  'app/desk/reports/[id]/date-actions.ts#dateReportAction': act('/desk/reports/{report}', WRITERS, {
    report: 'report_none',
    published: 'no date',
  }),
  'app/desk/reports/[id]/suggestion-actions.ts#acceptSuggestionAction': act(
    '/desk/reports/{report}',
    WRITERS,
    { citeTyped: 'words that do not occur', citeTypedReport: '{report}' },
  ),
  'app/desk/reports/[id]/suggestion-actions.ts#dismissSuggestionAction': act(
    '/desk/reports/{report}',
    WRITERS,
    { report: 'report_none', start: '0', end: '1' },
  ),
  'app/desk/reports/[id]/support/actions.ts#citeAlsoAction': act('/desk/reports/{report}/support', WRITERS, {
    factId: '',
  }),
  'app/desk/claims/actions.ts#saveClaimAction': act('/desk/claims/{draft}', WRITERS, {
    intent: 'add-link',
  }),
  'app/desk/claims/actions.ts#withdrawAction': act('/desk/claims/{claim}', WRITERS, {
    claimId: 'claim_none',
  }),
  'app/desk/claims/import/actions.ts#importAction': act('/desk/claims/import', WRITERS, { intent: 'read' }),
  'app/desk/claims/filter-actions.ts#saveFilterAction': act('/desk/claims?state=draft', DESK, { name: '' }),
  'app/desk/claims/filter-actions.ts#forgetFilterAction': act('/desk/claims', DESK, { id: 'filter_none' }),
  // A decision of a review is refused here in words, whoever asks: several claims are never countersigned at once.
  'app/desk/claims/bulk-actions.ts#bulkAction': act('/desk/claims', WRITERS, {
    intent: 'approve',
    claim: '{claim}:1',
  }),
  'app/desk/claims/comment-actions.ts#commentAction': act('/desk/claims/{claim}', WRITERS, {
    claimId: 'claim_none',
    words: '',
  }),
  'app/desk/claims/comment-actions.ts#markCommentAction': act('/desk/claims/{claim}', WRITERS, {
    commentId: 'comment_none',
    mark: 'resolve',
  }),
  'app/desk/claims/[id]/review/actions.ts#decideAction': act(
    '/desk/claims/{claim}/review',
    REVIEWERS,
    { decision: 'reject', remark: '' },
    'Decision',
  ),
  'app/desk/claims/[id]/review/assign-action.ts#assignAction': act('/desk/claims/{claim}/review', WRITERS, {
    claimId: 'claim_none',
    key: 'drawn with no form',
    assigneeId: '',
    due: '',
  }),
  'app/desk/claims/[id]/review/opinion-actions.ts#askOpinionAction': act(
    '/desk/claims/{claim}/review',
    WRITERS,
    {
      claimId: 'claim_none',
      revisionNo: '1',
      expert: '',
      days: '7',
    },
  ),
  'app/desk/claims/[id]/review/opinion-actions.ts#endOpinionAction': act(
    '/desk/claims/{claim}/review',
    WRITERS,
    {
      opinionId: 'opinion_none',
    },
  ),
  'app/opinion/[secret]/actions.ts#giveOpinionAction': act('/opinion/no-such-secret', NOBODY, {
    secret: 'no-such-secret',
    key: 'drawn with no form',
    name: 'Somebody',
    words: 'Something.',
  }),
  'app/desk/measures/[id]/actions.ts#changeMeasureAction': act('/desk/measures/{measure}', WRITERS, {
    title: '',
  }),
  'app/desk/proposals/actions.ts#proposeAction': act('/desk/claims/{public}/propose/retract', WRITERS, {
    kind: 'retract',
    reason: '',
  }),
  'app/desk/proposals/[id]/actions.ts#decideProposalAction': act(
    '/desk/proposals/{proposal}',
    REVIEWERS,
    { decision: 'decline', remark: '' },
    'Decision',
  ),
  'app/desk/challenges/[id]/actions.ts#closeChallengeAction': act('/desk/challenges/{challenge}', WRITERS, {
    challengeId: 'challenge_none',
    closing: 'abuse',
    key: 'drawn with no form',
    note: '',
  }),
  'app/(reading)/[lang]/challenge/actions.ts#challengeAction': act('/challenge/{fact}', EVERYBODY, {
    words: '',
  }),
  'app/desk/people/actions.ts#inviteAction': act('/desk/people', ADMINS, {
    email: 'not an address',
  }),
  'app/desk/people/actions.ts#withdrawAction': act('/desk/people', ADMINS, {
    invitationId: 'invitation_none',
  }),
  'app/desk/people/[id]/actions.ts#rolesAction': act('/desk/people/{person}', ADMINS, {
    personId: 'person_none',
    roles: 'editor',
  }),
  'app/desk/people/[id]/actions.ts#deactivateAction': act('/desk/people/{person}', ADMINS, {
    personId: 'person_none',
  }),
  'app/desk/people/[id]/actions.ts#reactivateAction': act('/desk/people/{gone}', ADMINS, {
    personId: 'person_none',
  }),
  'app/desk/people/[id]/actions.ts#endPersonSessionAction': act('/desk/people/{person}', ADMINS, {
    personId: 'person_none',
    session: 'none',
  }),
  'app/desk/people/[id]/actions.ts#endPersonSessionsAction': act('/desk/people/{person}', ADMINS, {
    personId: 'person_none',
  }),
  'app/desk/claims/kept-actions.ts#setAsideAction': act('/desk/claims/{draft}', WRITERS, {
    place: 'nowhere',
  }),
  'app/desk/newsroom/actions.ts#newsroomAction': act('/desk/newsroom', ADMINS, { name: '' }),
}

/** The doors there really are, read from the tree: pages and routes by file, actions by file and name. */
export function doorsInTheTree(): { pages: string[]; actions: string[] } {
  const files = readdirSync(path.join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join('app', file.split(path.sep).join('/')))
  const pages = files.filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
  const actions = files.flatMap((file) => {
    const source = readFileSync(path.join(ROOT, file), 'utf8')
    if (!/^\s*['"]use server['"]/m.test(source)) return []
    return [...source.matchAll(/^export (?:async function|const) (\w+)/gm)].map(
      ([, name]) => `${file}#${name}`,
    )
  })
  return { pages: pages.sort(), actions: actions.sort() }
}
