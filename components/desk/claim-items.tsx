import type { ReactNode } from 'react'
import type { Definition } from '@/components/ui/definition-list'
import { Words } from '@/components/ui/words'
import {
  CREDIBILITY,
  DIRECTION,
  ENTITY,
  KIND,
  LINK_KIND,
  MEASURE_ROLE,
  MODE,
  RELIABILITY,
  VOUCH,
} from '@/components/wording'
import type {
  ClaimContent,
  EntityReference,
  FactLink,
  PlacedMeasure,
  ResolvedTime,
} from '@/domain/claim/content'
import type { ReadField } from '@/domain/claim/field-text'
import { originsOf } from '@/domain/evidence/origin'
import { describeQuantity } from '@/domain/evidence/quantity-words'
import { formatTime } from '@/domain/evidence/time-words'
import { intervalText, scopeWords } from '../measure-words'

/** A field as it is shown; `origins` is derived from the passages. */
export type ClaimItem = Definition & { field: ReadField | 'origins' }

/** All fields of a revision as they are signed, each told in words. */
export function claimItems(content: ClaimContent): ClaimItem[] {
  const { place, attribution, reliability, credibility } = content
  const { origins, outlets } = originsOf(content.citations)
  return [
    {
      field: 'statement',
      term: 'Statement',
      value: <Words className="font-serif text-lg leading-snug">{content.statement}</Words>,
    },
    { field: 'vouch', term: 'We vouch', value: VOUCH[content.vouch] },
    { field: 'kind', term: 'Kind', value: content.kind && KIND[content.kind] },
    { field: 'subject', term: 'Subject', value: entity(content.subject) },
    { field: 'object', term: 'Object', value: entity(content.object) },
    { field: 'quantity', term: 'Quantity', value: quantity(content) },
    { field: 'time', term: 'As of', value: time(content.time) },
    { field: 'due', term: 'Due', value: time(content.due) },
    {
      field: 'place',
      term: 'Place',
      value: place && (
        <>
          <Words>{place.name}</Words>
          {place.point && (
            <small className="text-ink-muted">
              {' '}
              {place.point.latitude}, {place.point.longitude}, within {place.point.precisionMetres} m
            </small>
          )}
        </>
      ),
    },
    {
      field: 'attribution',
      term: 'Said by',
      value: attribution && (
        <>
          {attribution.chain.map((link, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a link has no identity but its place in the chain.
            <span key={index}>
              {index > 0 && ' → '}
              <Words>{link.name}</Words>
              {link.detail && (
                <small className="text-ink-muted">
                  {' '}
                  (<Words>{link.detail}</Words>)
                </small>
              )}
            </span>
          ))}
          <small className="block text-ink-muted">{MODE[attribution.mode]}</small>
        </>
      ),
    },
    {
      field: 'origins',
      term: 'Origins',
      value: `${counted(origins.length, 'independent origin')}, in ${counted(outlets.length, 'outlet')}`,
    },
    { field: 'topic', term: 'Topic', value: content.topic && <Words>{content.topic.title}</Words> },
    { field: 'measure', term: 'Measure', value: content.measure && placed(content.measure) },
    { field: 'links', term: 'Links', value: content.links.length > 0 && links(content.links) },
    {
      field: 'publicNote',
      term: 'Public note',
      value: content.publicNote && <Words>{content.publicNote}</Words>,
    },
    {
      field: 'internalNote',
      term: 'Internal note',
      value: content.internalNote && <Words>{content.internalNote}</Words>,
    },
    { field: 'checkAgainOn', term: 'Check again on', value: content.checkAgainOn },
    {
      field: 'reliability',
      term: 'Reliability',
      value: reliability && graded(RELIABILITY[reliability.code], reliability.note),
    },
    {
      field: 'credibility',
      term: 'Credibility',
      value: credibility && graded(CREDIBILITY[credibility.code], credibility.note),
    },
    {
      field: 'change',
      term: 'Change',
      value:
        content.change.kind !== 'first' &&
        `${content.change.kind}${content.change.note ? `: ${content.change.note}` : ''}`,
    },
  ]
}

function entity(reference: EntityReference | null): ReactNode {
  if (!reference) return null
  const { name, type, wikidata, role } = reference
  const aside = [ENTITY[type], role, wikidata].filter(Boolean).join(', ')
  return (
    <>
      <Words>{name}</Words> <small className="text-ink-muted">({aside})</small>
    </>
  )
}

function quantity({ quantity: q }: ClaimContent): ReactNode {
  if (q.state === 'not_stated') return null
  const { lead, number, noun, bounds } = describeQuantity(q)
  return (
    <>
      <b className="font-semibold">{[lead, number, noun].filter(Boolean).join(' ')}</b>
      <small className="block text-ink-muted">
        {[bounds, q.words && `“${q.words}”`, q.state === 'stated' && q.formula && `computed: ${q.formula}`]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  )
}

function placed({ id, title, role, direction, despite, ...scope }: PlacedMeasure): ReactNode {
  const exceptions = despite.map((field) => `counted though the ${field} is another one`)
  return (
    <>
      <b className="font-semibold">
        {MEASURE_ROLE[role]}
        {direction && `, ${DIRECTION[direction]}`}
      </b>{' '}
      of{' '}
      <a href={`/desk/measures/${id}`}>
        <Words>{title}</Words>
      </a>
      <small className="block text-ink-muted">
        <Words>{[`counts ${scopeWords(scope)}`, ...exceptions].join(' · ')}</Words>
      </small>
    </>
  )
}

function links(all: readonly FactLink[]): ReactNode {
  return (
    <ul className="grid gap-1">
      {all.map(({ kind, fact, amount }) => (
        <li key={kind + fact.id}>
          {LINK_KIND[kind]}{' '}
          <a href={`/desk/claims/${fact.id}`}>
            <Words>{fact.statement}</Words>
          </a>
          {amount && <small className="block text-ink-muted">of it: {intervalText(amount)}</small>}
        </li>
      ))}
    </ul>
  )
}

function time(resolved: ResolvedTime | null): ReactNode {
  if (!resolved) return null
  const { words, anchor, edtf } = resolved
  return (
    <>
      <b className="font-semibold">{formatTime(edtf)}</b> <code className="text-ink-muted">{edtf}</code>
      {words && (
        <small className="block text-ink-muted">
          “{words}”{anchor && `, from the publication date ${anchor}`}
        </small>
      )}
    </>
  )
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const graded = (words: string, note: string): string => (note ? `${words}: ${note}` : words)
