import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import { isAnnouncing } from '@/domain/claim/content'
import type { PublicContent } from '@/domain/claim/fact'
import { listed } from './counted'
import type { Around } from './fact-page'
import { OtherFactLink } from './other-fact-link'

/** Where a fact stands on its measure, and what it and other facts do to each other. */
export function FactLinks({ content, around }: { content: PublicContent; around: Around }) {
  const [say, codes] = [words('fact'), words('codes')]
  const itDoes = (does: string, id: string) =>
    say.rich('itDoes', { does, fact: () => <OtherFactLink fact={around.others[id]} /> })
  return (
    <ul className="grid gap-1.5 text-[0.9375rem]">
      {content.measure && <li>{onMeasure(content.kind, content.measure)}</li>}
      {content.links.map(({ kind, fact }) => (
        <li key={`${kind} ${fact.id}`}>{itDoes(codes(`linkKind.${kind}`), fact.id)}</li>
      ))}
      {around.linkedBy.map(({ kind, factId }) => (
        <li key={`${kind} ${factId}`}>{itDoes(codes(`linkedBy.${kind}`), factId)}</li>
      ))}
    </ul>
  )
}

function onMeasure(kind: PublicContent['kind'], measure: NonNullable<PublicContent['measure']>): ReactNode {
  const [say, codes] = [words('fact'), words('codes')]
  const isAnnounced = measure.role === 'change' && isAnnouncing(kind)
  const role = isAnnounced ? say('announcedChange') : codes(`measureRole.${measure.role}`)
  const link = () => (
    <a href={here(`/measures/${measure.slug}`)}>
      <Words>{measure.title}</Words>
    </a>
  )
  return (
    <>
      {measure.direction
        ? say.rich('onMeasureThat', {
            role,
            direction: codes(`direction.${measure.direction}`),
            measure: link,
          })
        : say.rich('onMeasure', { role, measure: link })}
      {measure.despite.length > 0 && (
        <span className="text-ink-muted">
          {' '}
          {say('despite', { fields: listed(measure.despite.map((field) => codes(`otherScope.${field}`))) })}
        </span>
      )}
    </>
  )
}

export const hasLinks = (content: PublicContent, { linkedBy }: Around): boolean =>
  content.measure !== null || content.links.length > 0 || linkedBy.length > 0
