import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { FactNotice } from '@/domain/claim/fact'
import { twoPeople } from './byline-words'

/** What readers asked about a fact, in our words, and what we answered. */
export function FactAnswers({ notices }: { notices: readonly FactNotice[] }) {
  const answered = notices.filter((notice) => notice.kind === 'answered')
  return (
    <dl className="grid gap-4 text-[0.9375rem]">
      {answered.map((notice) => (
        <div key={notice.edition}>
          <dt className="font-semibold">
            <Words>{notice.question}</Words>
          </dt>
          <dd>
            <Words as="p" className="whitespace-pre-line">
              {notice.answer}
            </Words>
            <p className="text-[0.8125rem] text-ink-muted">
              <Moment at={notice.at} form="day" />. {twoPeople(notice)}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
