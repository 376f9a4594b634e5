import { CHALLENGE, CLOSING, PROPOSAL } from '@/components/wording'
import type { HistoryLine } from '@/db/queries/history'

type Told = Pick<HistoryLine, 'revisionNo' | 'detail' | 'subject' | 'topic' | 'measure'>

const revision = ({ revisionNo }: Told) => (revisionNo === null ? 'it' : `revision ${revisionNo}`)
const who = ({ subject }: Told) => subject ?? 'somebody'
const word = (words: Readonly<Record<string, string>>, code: string | undefined) =>
  lower(words[code ?? ''] ?? code ?? '')
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const proposal = ({ detail }: Told) => `“${word(PROPOSAL, detail.kind)}”`
const measure = ({ measure: title }: Told) => (title ? `“${title}”` : 'a measure')

// What somebody did, as the rest of a sentence that begins with their name.
const ACTS: Record<string, { label: string; told: (line: Told) => string }> = {
  captured: { label: 'captured a report', told: () => 'captured the report' },
  'dated-report': {
    label: 'changed a publication date',
    told: ({ detail }) =>
      `changed the report’s publication date from ${detail.from || 'not known'} to ${detail.to || 'not known'}`,
  },
  'captured-again': {
    label: 'captured a report again',
    told: ({ detail }) =>
      detail.changed === '0' || !detail.changed
        ? 'captured the report again'
        : `captured the report again, without ${detail.changed} of the passages that claims rest on`,
  },
  'looked-at-source-change': {
    label: 'looked at a changed source',
    told: ({ detail }) => `looked at the change of its source: ${detail.note ?? ''}`,
  },
  'recorded-archive': { label: 'recorded a copy', told: () => 'recorded a copy in the Wayback Machine' },
  'checked-archive': { label: 'checked a copy', told: () => 'checked a copy in the Wayback Machine' },
  entered: { label: 'began a claim', told: (line) => `began the claim with ${revision(line)}` },
  imported: {
    label: 'imported claims',
    told: ({ detail }) => `imported ${detail.claims ?? 'some'} claims from the file “${detail.name ?? ''}”`,
  },
  reworded: { label: 'wrote a revision', told: (line) => `wrote ${revision(line)}` },
  cited: { label: 'added a passage', told: (line) => `added a passage to it in ${revision(line)}` },
  submitted: { label: 'sent to review', told: (line) => `sent ${revision(line)} to review` },
  withdrew: { label: 'took out of review', told: (line) => `took ${revision(line)} out of review` },
  approve: { label: 'countersigned a claim', told: (line) => `countersigned ${revision(line)}` },
  requestChanges: { label: 'asked for changes', told: (line) => `asked for changes to ${revision(line)}` },
  reject: { label: 'rejected', told: (line) => `rejected ${revision(line)}` },
  'assigned-review': {
    label: 'assigned a review',
    told: (line) =>
      `gave the review of ${revision(line)} to ${who(line)}${line.detail.due ? `, due ${line.detail.due}` : ''}`,
  },
  'unassigned-review': {
    label: 'gave a review back',
    told: (line) => `gave the review of ${revision(line)} back to everybody`,
  },
  'asked-opinion': {
    label: 'asked a second opinion',
    told: (line) =>
      `asked ${line.detail.expert ?? 'somebody outside'} for a second opinion on ${revision(line)}`,
  },
  'gave-opinion': {
    label: 'gave a second opinion',
    told: (line) =>
      `remarked on ${revision(line)} by the link for ${line.detail.expert ?? 'an expert'}, as ${line.detail.name ?? 'somebody'}`,
  },
  'ended-opinion': {
    label: 'ended a link',
    told: (line) => `ended the link of ${line.detail.expert ?? 'an expert'} to ${revision(line)}`,
  },
  commented: { label: 'commented', told: (line) => `commented on ${revision(line)}` },
  'resolved-comment': { label: 'resolved a comment', told: () => 'resolved a comment' },
  'reopened-comment': { label: 'reopened a comment', told: () => 'reopened a comment' },
  'withdrew-comment': { label: 'withdrew a comment', told: () => 'withdrew a comment of theirs' },
  superseded: {
    label: 'superseded a fact',
    told: (line) => `countersigned the claim that supersedes ${revision(line)}`,
  },
  disputed: { label: 'opened a dispute', told: () => 'found it to contradict another fact' },
  'dispute-ended': { label: 'ended a dispute', told: () => 'ended its dispute with another fact' },
  proposed: { label: 'proposed an act', told: (line) => `proposed ${proposal(line)}` },
  'countersign-proposal': {
    label: 'countersigned a proposal',
    told: (line) => `countersigned the proposal ${proposal(line)}`,
  },
  'decline-proposal': {
    label: 'declined a proposal',
    told: (line) => `declined the proposal ${proposal(line)}`,
  },
  'withdraw-proposal': {
    label: 'withdrew a proposal',
    told: (line) => `withdrew the proposal ${proposal(line)}`,
  },
  challenged: {
    label: 'challenged a fact',
    told: ({ detail }) => `challenged it: ${word(CHALLENGE, detail.reason)}`,
  },
  'closed-challenge': {
    label: 'closed a challenge',
    told: ({ detail }) => `closed a challenge to it: ${word(CLOSING, detail.closing)}`,
  },
  'measure-made': { label: 'made a measure', told: (line) => `made the measure ${measure(line)}` },
  'measure-changed': { label: 'changed a measure', told: (line) => `changed the measure ${measure(line)}` },
  joined: { label: 'joined', told: () => 'joined the newsroom' },
  'set-up-newsroom': { label: 'set up the newsroom', told: () => 'set up the newsroom' },
  'changed-newsroom': { label: 'changed the newsroom', told: () => 'changed the newsroom’s settings' },
  invited: {
    label: 'invited somebody',
    told: ({ detail }) => `invited ${detail.email ?? 'somebody'} as ${detail.roles ?? 'a colleague'}`,
  },
  'withdrew-invitation': { label: 'withdrew an invitation', told: () => 'withdrew an invitation' },
  'changed-roles': {
    label: 'changed roles',
    told: (line) =>
      `changed what ${who(line)} may do from ${line.detail.from ?? 'nothing'} to ${line.detail.to ?? 'nothing'}`,
  },
  deactivated: { label: 'deactivated somebody', told: (line) => `deactivated ${who(line)}` },
  reactivated: { label: 'reactivated somebody', told: (line) => `reactivated ${who(line)}` },
  'signed-in': { label: 'signed in', told: () => 'signed in' },
  'ended-sessions': {
    label: 'ended sessions',
    told: (line) => `ended ${line.detail.sessions ?? 'some'} of the sessions of ${who(line)}`,
  },
  'changed-password': { label: 'changed a password', told: () => 'changed their password' },
}

/** What a line of the history says was done, after the name of who did it. */
export const historyWords = (line: Told & Pick<HistoryLine, 'act'>): string =>
  ACTS[line.act]?.told(line) ?? lower(line.act.replaceAll('-', ' '))

/** Every act there are words for, to choose from. */
export const HISTORY_ACTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ACTS).map(([act, { label }]) => [act, label]),
)
