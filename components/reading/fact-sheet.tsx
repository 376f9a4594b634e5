import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import { writtenLang } from '@/components/voice'
import type { FactDocument, FactVersion } from '@/domain/claim/fact'
import { originsOf } from '@/domain/evidence/origin'
import { AttributionPath } from './attribution-path'
import { byReport, CitedReport } from './cited-report'
import { EmbedCode } from './embed-code'
import { FactAnswers } from './fact-answers'
import { FactAside } from './fact-aside'
import { FactChanges } from './fact-changes'
import { FactDisagreements } from './fact-disagreements'
import { FactFigure } from './fact-figure'
import { FactLinks, hasLinks } from './fact-links'
import type { Around } from './fact-page'
import { FactPromise } from './fact-promise'
import { FactStanding } from './fact-standing'
import { Section } from './section'
import { Trail } from './trail'
import { UseIt } from './use-it'
import { VerdictLine } from './verdict-line'
import { WhatWeChecked } from './what-we-checked'

/** A whole fact, in the order a doubter asks. */
export function FactSheet({
  fact,
  current,
  on,
  around,
}: {
  fact: FactDocument
  current: FactVersion
  /** The day it is read for, YYYY-MM-DD. */
  on: string
  around: Around
}) {
  const { content } = current
  const { others, promise } = around
  const disputed = fact.notices.some(({ kind }) => kind === 'disputed')
  const isWithdrawn = fact.standing === 'retracted'
  const say = words('fact')
  const topic = content.topic && {
    href: `/topics/${content.topic.slug}`,
    label: <Words>{content.topic.title}</Words>,
  }
  const disputing = content.citations.filter(({ role }) => role === 'disputes')
  const backing = content.citations.filter(({ role }) => role !== 'disputes')
  return (
    <>
      <Trail steps={[{ href: '/topics', label: words('chrome')('topics') }, ...(topic ? [topic] : [])]} />
      <div className="grid gap-x-16 gap-y-12 lg:justify-between lg:grid-cols-[minmax(0,43rem)_16rem]">
        <article className="min-w-0">
          <FactStanding fact={fact} on={on} others={others} />
          <div
            className={
              isWithdrawn ? 'text-ink-muted line-through decoration-retracted decoration-1' : undefined
            }
          >
            <Statement>{content.statement}</Statement>
            <FactFigure content={content} />
          </div>
          {!isWithdrawn && (
            <VerdictLine verdict={fact.verdict} countersignedAt={current.at} change={current.change.kind} />
          )}
          {promise && !isWithdrawn && (
            <Section id="promise" title={say('promiseTitle')}>
              <FactPromise promise={promise} due={content.due?.edtf ?? null} on={on} others={others} />
            </Section>
          )}
          <Section id="who" title={say('whoTitle')}>
            <AttributionPath
              attribution={content.attribution}
              outlets={originsOf(content.citations).outlets}
            />
          </Section>
          <Section id="where" long title={say('whereTitle')}>
            <Reports citations={backing} />
          </Section>
          <Section id="checked" title={say('checkedTitle')}>
            <WhatWeChecked content={content} />
          </Section>
          {(disputed || disputing.length > 0) && (
            <Section id="disagrees" long title={say('disagreesTitle')}>
              {disputed && <FactDisagreements fact={fact} content={content} others={others} />}
              {disputing.length > 0 && <Reports citations={disputing} />}
            </Section>
          )}
          {hasLinks(content, around) && (
            <Section id="beside" title={say('besideTitle')}>
              <FactLinks content={content} around={around} />
            </Section>
          )}
          {fact.notices.some(({ kind }) => kind === 'answered') && (
            <Section id="asked" title={say('askedTitle')}>
              <FactAnswers notices={fact.notices} />
            </Section>
          )}
          <Section id="changes" long title={say('changesTitle')}>
            <FactChanges fact={fact} others={others} />
            <p className="mt-3 text-[0.9375rem]">
              <a href={here(`/facts/${fact.slug}/history`)}>{say('compareLink')}</a>
            </p>
          </Section>
          {around.cited && (
            <UseIt fact={fact} cited={around.cited}>
              {around.embed && <EmbedCode {...around.embed} />}
            </UseIt>
          )}
          {fact.standing === 'current' && (
            <Section id="wrong" title={say('wrongTitle')}>
              <p className="text-[0.9375rem]">
                {say.rich('wrong', {
                  link: (chunks) => (
                    <a href={here(`/challenge/${fact.id.slice('claim_'.length)}`)}>{chunks}</a>
                  ),
                })}
              </p>
            </Section>
          )}
        </article>
        <FactAside fact={fact} content={content} />
      </div>
    </>
  )
}

// A statement this long is read as a sentence, not as a headline.
const LONG = 140

function Statement({ children }: { children: string }) {
  const size =
    children.length > LONG
      ? 'max-w-[38ch] text-[clamp(1.375rem,1.2rem+1vw,1.75rem)] leading-snug'
      : 'max-w-[24ch] text-[clamp(1.875rem,1.3rem+2.4vw,2.75rem)] leading-[1.12]'
  return (
    // A grid that takes its direction from the words starts at their own side, left or right.
    <h1 dir="auto" lang={writtenLang()} className="mb-6 grid justify-items-start *:min-w-0">
      <span className={size}>{children}</span>
    </h1>
  )
}

function Reports({ citations }: { citations: FactVersion['content']['citations'] }) {
  return byReport(citations).map((cited) => <CitedReport key={cited[0].report.id} citations={cited} />)
}
