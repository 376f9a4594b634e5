import { words } from '@/components/language'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { EntityReference } from '@/domain/claim/content'
import { checkAgainOn, type FactDocument, type PublicContent } from '@/domain/claim/fact'
import { toldTime } from '../told'
import { dateSource, quoted } from './when'

/** The fact's particulars, for those who compare: everything signed that the page does not say elsewhere. */
export function FactAside({ fact, content }: { fact: FactDocument; content: PublicContent }) {
  const again = checkAgainOn(fact)
  const checked = fact.notices.find(({ kind }) => kind === 'checked_again')
  const [say, codes] = [words('fact'), words('codes')]
  const { kind, subject, object, quantity, place, reliability, credibility } = content
  const items: Definition[] = [
    { term: codes('field.kind'), value: kind && codes(`kind.${kind}`) },
    { term: codes('field.subject'), value: subject && <Entity of={subject} /> },
    { term: codes('field.object'), value: object && <Entity of={object} /> },
    { term: say('numberWords'), value: quoted(quantity.words) },
    { term: say('computed'), value: quantity.state === 'stated' && quantity.formula },
    { term: say('dateWords'), value: dateSource(content.time) },
    { term: say('dueWords'), value: dateSource(content.due) },
    { term: codes('field.place'), value: place && <Place of={place} /> },
    {
      term: codes('field.reliability'),
      value: reliability && <Grade word={codes(`reliability.${reliability.code}`)} note={reliability.note} />,
    },
    {
      term: codes('field.credibility'),
      value: credibility && <Grade word={codes(`credibility.${credibility.code}`)} note={credibility.note} />,
    },
    { term: say('lastChecked'), value: checked && <Moment at={checked.at} form="day" /> },
    { term: codes('field.checkAgainOn'), value: again && toldTime(again) },
    { term: codes('event.first'), value: <Moment at={fact.firstPublishedAt} /> },
    {
      term: say('lastChanged'),
      value: fact.changedAt !== fact.firstPublishedAt && <Moment at={fact.changedAt} />,
    },
  ]
  return (
    <aside
      aria-labelledby="particulars"
      className="drawn-when-near [--drawn-length:46rem] min-w-0 text-[0.9375rem]"
    >
      <h2
        id="particulars"
        className="mb-3 border-t border-rule-strong pt-2.5 font-sans text-[0.9375rem] font-semibold tracking-normal"
      >
        {say('particulars')}
      </h2>
      <DefinitionList items={items} className="sm:max-lg:grid-cols-2 sm:max-lg:gap-x-8" />
    </aside>
  )
}

function Entity({ of }: { of: EntityReference }) {
  return (
    <>
      <Words>{of.name}</Words>
      {of.role && (
        <>
          , <Words>{of.role}</Words>
        </>
      )}
      {of.wikidata && (
        <>
          {' '}
          <a href={`https://www.wikidata.org/wiki/${of.wikidata}`} rel="external" className="text-ink-muted">
            {of.wikidata}
          </a>
        </>
      )}
    </>
  )
}

function Place({ of: { name, point } }: { of: NonNullable<PublicContent['place']> }) {
  return (
    <>
      <Words>{name}</Words>
      {point && (
        <span className="block text-[0.8125rem] text-ink-muted">
          {words('fact')('point', {
            latitude: point.latitude,
            longitude: point.longitude,
            metres: point.precisionMetres,
          })}
        </span>
      )}
    </>
  )
}

function Grade({ word, note }: { word: string; note: string }) {
  return (
    <>
      {word}
      {note && (
        <Words as="span" className="block text-[0.8125rem] text-ink-muted">
          {note}
        </Words>
      )}
    </>
  )
}
