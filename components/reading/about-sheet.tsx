import type { ReactNode } from 'react'
import { words } from '@/components/language'
import { PageTitle } from '@/components/ui/page-title'
import { Status } from '@/components/ui/status'
import { RatingScale } from './rating-scale'
import { Section } from './section'

/** The method, for readers: what a countersignature is worth and what the words on a fact mean. */
export function AboutSheet() {
  const say = words('method')
  return (
    <div className="max-w-measure">
      <PageTitle lead={say('lead')}>{say('title')}</PageTitle>
      <Section id="countersigned" title={say('countersignedTitle')}>
        <Prose>
          <p>{say('countersigned1')}</p>
          <p>{say('countersigned2')}</p>
        </Prose>
      </Section>
      <Section id="vouch" title={say('vouchTitle')}>
        <dl className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-x-5">
          <Verdict name="as_said">{say('asSaid')}</Verdict>
          <Verdict name="established">{say('established')}</Verdict>
          <Verdict name="refuted">{say('refuted')}</Verdict>
        </dl>
      </Section>
      <RatingScale />
      <Section id="origins" title={say('originsTitle')}>
        <Prose>
          <p>{say('origins')}</p>
        </Prose>
      </Section>
      <Section id="numbers" title={say('numbersTitle')}>
        <Prose>
          <p>{say('numbers')}</p>
        </Prose>
      </Section>
      <Section id="corrections" title={say('correctionsTitle')}>
        <Prose>
          <p>{say('corrections')}</p>
        </Prose>
      </Section>
      <Section id="sources" title={say('sourcesTitle')}>
        <Prose>
          <p>{say('sources')}</p>
        </Prose>
      </Section>
    </div>
  )
}

function Prose({ children }: { children: ReactNode }) {
  return <div className="grid gap-3 font-serif text-[1.125rem] leading-relaxed">{children}</div>
}

function Verdict({ name, children }: { name: 'as_said' | 'established' | 'refuted'; children: ReactNode }) {
  return (
    <>
      <dt className="text-[0.9375rem]">
        <Status name={name}>{name === 'as_said' ? words('fact')('saidByOpen') : undefined}</Status>
      </dt>
      <dd className="font-serif text-[1.125rem] leading-relaxed">{children}</dd>
    </>
  )
}
