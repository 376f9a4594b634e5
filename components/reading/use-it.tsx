import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import { Words } from '@/components/ui/words'
import type { FactDocument } from '@/domain/claim/fact'
import { FormLinks } from './form-links'
import { Section } from './section'

/** A fact as an entry of a bibliography, in a style. */
export type CitedText = { style: 'apa' | 'chicago'; text: string }

/** What a reader can take along: how to cite the fact, the fact in other forms, and where its history stands. */
export function UseIt({
  fact,
  cited,
  children,
}: {
  fact: FactDocument
  cited: readonly CitedText[]
  /** How to show the fact on another site. */
  children?: ReactNode
}) {
  const say = words('take')
  const address = `/facts/${fact.slug}`
  const entries = cited.map(
    ({ style, text }): Definition => ({ term: say(style), value: <Entry>{text}</Entry> }),
  )
  return (
    <Section id="use" long title={say('title')}>
      <DefinitionList
        beside
        items={[
          ...entries,
          {
            term: say('forReferences'),
            value: (
              <>
                <FormLinks
                  links={[
                    { href: `${address}/cite.bib`, label: 'BibTeX' },
                    { href: `${address}/cite.ris`, label: 'RIS' },
                    { href: `${address}/cite.json`, label: 'CSL-JSON' },
                  ]}
                />
                <p className="mt-1 text-[0.8125rem] text-ink-muted">{say('accessed')}</p>
              </>
            ),
          },
          {
            term: say('take'),
            value: (
              <>
                <FormLinks
                  links={[
                    { href: `${address}.json`, label: 'JSON', rel: 'alternate' },
                    { href: `${address}.csv`, label: 'CSV', rel: 'alternate' },
                    { href: here(`${address}/card.png`), label: say('card') },
                    { href: '/schemas/fact-1.json', label: say('schema') },
                  ]}
                />
                <p className="mt-1 text-[0.8125rem] text-ink-muted">{say('once')}</p>
              </>
            ),
          },
          { term: say('history'), value: <a href={here(`${address}/history`)}>{say('proof')}</a> },
        ]}
      />
      {children}
    </Section>
  )
}

// Both styles are English ones, and so are their dates, whatever the language of the page.
function Entry({ children }: { children: string }) {
  return (
    <Words as="p" lang="en" className="wrap-anywhere">
      {children}
    </Words>
  )
}
