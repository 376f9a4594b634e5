import type { ClaimLine } from '@/db/queries/desk'
import { ClaimList } from '../desk/claim-list'
import { DifferenceList } from '../desk/difference-list'
import { HistoryList } from '../desk/history-list'
import { HomeRow, HomeRows } from '../desk/home-rows'
import { NextPage } from '../desk/next-page'
import { ReportList } from '../desk/report-list'
import { ReviewsSoFar } from '../desk/reviews-so-far'
import { WaitingFor } from '../desk/waiting-for'
import { Status } from '../ui/status'
import { Specimen } from './specimen'

const AT = new Date('2024-09-24T09:14:00Z')
const LONG =
  'Two dozen soldiers and police officers of a country whose official name is very long indeed arrived at the airport of the capital on or about 15 September 2024, according to its ministry.'

const line = (more: Partial<ClaimLine> & Pick<ClaimLine, 'id' | 'state'>): ClaimLine => ({
  no: 1,
  publishedNo: null,
  statement: 'Nearly 400 officers of the example mission were in the country.',
  report: { id: 'report_example', title: 'More officers to come', outlet: 'The Example Courier' },
  author: { id: 'person_example', name: 'Example Editor' },
  submittedAt: AT,
  changedAt: AT,
  assignee: null,
  due: null,
  openThreads: 0,
  decision: null,
  ...more,
})

const CLAIMS: ClaimLine[] = [
  line({ id: 'claim_1', state: 'draft', statement: '' }),
  line({ id: 'claim_2', state: 'draft', decision: 'requestChanges', no: 2 }),
  line({
    id: 'claim_3',
    state: 'submitted',
    statement: LONG,
    assignee: { id: 'person_2', name: 'Example Reviewer' },
    due: '2024-01-01',
    openThreads: 2,
  }),
  line({ id: 'claim_4', state: 'published', publishedNo: 1, statement: 'وصل نحو 400 ضابط إلى البلاد.' }),
  line({ id: 'claim_5', state: 'rejected', decision: 'reject' }),
]

/** The lists of the desk, with long, empty and right-to-left lines. */
export function DeskLists() {
  return (
    <>
      <Specimen name="ClaimList, NextPage">
        <ClaimList lines={CLAIMS} />
        <NextPage href="/desk/review" />
      </Specimen>
      <Specimen name="ReportList">
        <ReportList
          lines={[
            {
              id: 'report_1',
              title: LONG,
              outlet: 'The Example Courier',
              published: '2024-09-22',
              language: 'en',
              createdAt: AT,
              claims: 9,
            },
            {
              id: 'report_2',
              title: 'وصول الدفعة الأولى',
              outlet: 'Example Wire',
              published: null,
              language: 'ar',
              createdAt: AT,
              claims: 0,
            },
          ]}
        />
      </Specimen>
      <Specimen name="WaitingFor, HomeRows">
        <WaitingFor title="Sent back to you" counted={1} empty="Nothing was sent back." href="/desk">
          <HomeRows>
            <HomeRow href="/desk" label={<Status name="sent_back" />} aside="24 Sep 2024">
              {LONG}
            </HomeRow>
          </HomeRows>
        </WaitingFor>
        <WaitingFor title="To review" counted={0} empty="Nothing waits to be reviewed.">
          {null}
        </WaitingFor>
      </Specimen>
      <Specimen name="DifferenceList">
        <DifferenceList
          differences={[
            {
              field: 'statement',
              before: '400 officers arrived.',
              after: '430 officers arrived.',
              words: [
                { value: '400', removed: true },
                { value: '430', added: true },
                { value: ' officers arrived.' },
              ],
            },
          ]}
        />
      </Specimen>
      <Specimen name="ReviewsSoFar">
        <ReviewsSoFar
          reviews={[
            {
              id: 'review_1',
              no: 1,
              decision: 'requestChanges',
              remark: 'Who counted them?',
              answers: { statement: 'yes', quantity: 'no', place: 'cannot_tell' },
              at: AT,
              reviewer: { id: 'person_2', name: 'Example Reviewer' },
            },
            {
              id: 'review_2',
              no: 2,
              decision: 'approve',
              remark: '',
              answers: { statement: 'yes', quantity: 'yes' },
              at: AT,
              reviewer: { id: 'person_2', name: 'Example Reviewer' },
            },
          ]}
        />
      </Specimen>
      <Specimen name="HistoryList">
        <HistoryList
          lines={[
            {
              id: 1,
              at: AT,
              person: 'Example Editor',
              act: 'submit',
              claim: { id: 'claim_3', statement: LONG },
              revisionNo: 1,
              report: null,
              topic: null,
              measure: null,
              subject: null,
              edition: null,
              detail: {},
            },
          ]}
        />
      </Specimen>
    </>
  )
}
