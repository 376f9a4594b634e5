import type { ReactNode } from 'react'
import { DefinitionList } from '@/components/ui/definition-list'
import { Words } from '@/components/ui/words'
import { REMOVAL, RETRACTION } from '@/components/wording'
import type { ProposalContent } from '@/domain/claim/proposal'
import { PassageInContext } from './passage-in-context'

/** A proposal's own words, all of them, as they are signed and as readers will have them. */
export function ProposalWords({
  content,
  other,
}: {
  content: ProposalContent
  /** For a dispute: what the other fact says, when it is public still. */
  other: ReactNode
}) {
  switch (content.kind) {
    case 'retract':
    case 'remove':
      return (
        <DefinitionList
          beside
          items={[
            {
              term: 'Reason',
              value: content.kind === 'retract' ? RETRACTION[content.reason] : REMOVAL[content.reason],
            },
            { term: 'Public note', value: long(content.note) },
          ]}
        />
      )
    case 'check_again':
      return (
        <>
          <DefinitionList
            beside
            items={[
              { term: 'Public note', value: content.note ? long(content.note) : 'none' },
              { term: 'Check again on', value: content.nextOn ?? 'never' },
            ]}
          />
          <h3 className="mt-5 mb-1 font-sans text-sm font-semibold tracking-normal">
            What the check rests on
          </h3>
          {content.citations.map((citation) => (
            <PassageInContext
              key={citation.passage.id}
              citation={{ ...citation, role: 'supports', saidBy: '' }}
            />
          ))}
        </>
      )
    case 'explain':
      return (
        <DefinitionList
          beside
          items={[
            { term: 'Disputed with', value: other },
            { term: 'Public note', value: long(content.note) },
          ]}
        />
      )
    case 'answer':
      return (
        <DefinitionList
          beside
          items={[
            { term: 'Question', value: long(content.question) },
            { term: 'Answer', value: long(content.answer) },
          ]}
        />
      )
  }
}

const long = (words: string) => (
  <Words as="div" className="whitespace-pre-line font-serif text-lg leading-snug wrap-anywhere">
    {words}
  </Words>
)
