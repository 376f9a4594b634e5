import type { FactPage } from '@/db/queries/reading-room/fact-page'
import type { FactNotice } from '@/domain/claim/fact'
import { factUrl, type Publisher } from '../publisher'
import { citationJson } from './citation-json'

type Others = FactPage['others']
type Around = { url: string; others: Others; publisher: Publisher }

/** Another fact as it stands now; nothing but its id once it is removed or unknown. */
export function otherJson(id: string, others: Others, publisher: Publisher) {
  const other = others[id]
  if (!other || other.standing === 'removed') return { id, url: null, standing: 'removed', statement: null }
  return {
    id,
    url: factUrl(publisher, other.slug),
    standing: other.standing,
    statement: other.statement,
  }
}

/** A public event beside the versions. The hashes of a removed fact are on its page alone. */
export function noticeJson(notice: FactNotice, { url, others, publisher }: Around) {
  const printed = { kind: notice.kind, at: notice.at, edition: notice.edition }
  switch (notice.kind) {
    case 'retracted':
    case 'removed':
      return { ...printed, reason: notice.reason, note: notice.note, ...twoPeople(notice) }
    case 'superseded':
      return { ...printed, by: otherJson(notice.by, others, publisher), note: notice.note }
    case 'disputed':
      return { ...printed, with: otherJson(notice.with, others, publisher), note: notice.note }
    case 'dispute_ended':
      return {
        ...printed,
        with: otherJson(notice.with, others, publisher),
        how: notice.how,
        note: notice.note,
      }
    case 'checked_again':
      return {
        ...printed,
        note: notice.note,
        nextOn: notice.nextOn,
        citations: notice.citations.map((citation, at) =>
          citationJson(citation, {
            id: `${url}#edition-${notice.edition}-citation-${at + 1}`,
            url,
            publisher,
          }),
        ),
        ...twoPeople(notice),
      }
    case 'answered':
      return { ...printed, question: notice.question, answer: notice.answer, ...twoPeople(notice) }
  }
}

type Signed = Pick<Extract<FactNotice, { kind: 'answered' }>, 'proposer' | 'reviewer'>

const twoPeople = ({ proposer, reviewer }: Signed) => ({ proposer, reviewer })
