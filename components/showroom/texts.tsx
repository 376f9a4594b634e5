import type { Quantity as ClaimQuantity } from '@/domain/claim/content'
import { ButtonLink } from '../ui/button'
import { DefinitionList } from '../ui/definition-list'
import { Difference } from '../ui/difference'
import { EmptyState } from '../ui/empty-state'
import { LocalMoment } from '../ui/local-moment'
import { Moment } from '../ui/moment'
import { LargeQuantity, Quantity } from '../ui/quantity'
import { Words } from '../ui/words'
import { Row, Specimen } from './specimen'

const OFFICERS = { state: 'stated', unit: 'person', noun: 'officers', formula: '' } as const
const QUANTITIES: ClaimQuantity[] = [
  { ...OFFICERS, value: '400', lower: null, upper: '400', approximator: 'nearly', words: 'nearly 400' },
  { ...OFFICERS, value: '600', lower: '600', upper: null, approximator: 'at_least', words: 'at least 600' },
  { ...OFFICERS, value: null, lower: '380', upper: '390', approximator: 'between', words: '380 to 390' },
  {
    ...OFFICERS,
    unit: 'USD',
    noun: '',
    value: '1250000000.5',
    lower: null,
    upper: null,
    approximator: 'about',
    words: '',
  },
]
const AT = '2024-09-24T09:14:00.000Z'
const CHANGED = [
  { value: 'Nearly ' },
  { value: '400', removed: true },
  { value: '430', added: true },
  { value: ' officers were there.' },
]

/** How words, numbers and times are set. */
export function Texts() {
  return (
    <>
      <Specimen name="LargeQuantity, Quantity">
        {QUANTITIES.map((quantity) => (
          <Row key={quantity.noun + quantity.words}>
            <LargeQuantity quantity={quantity} />
            <Quantity quantity={quantity} className="text-2xl" />
          </Row>
        ))}
      </Specimen>
      <Specimen name="Difference">
        <p className="font-serif text-lg">
          <Difference words={CHANGED} />
        </p>
      </Specimen>
      <Specimen name="Words">
        <p>
          <Words>In our own direction</Words> and <Words lang="ar">قال المتحدث باسم الوزارة</Words>, each kept
          apart from the sentence around it.
        </p>
      </Specimen>
      <Specimen name="Moment, LocalMoment">
        <p>
          <Moment at={AT} /> · <Moment at={AT} form="day" /> · <LocalMoment at={AT} />
        </p>
      </Specimen>
      <Specimen name="DefinitionList">
        <DefinitionList items={DEFINITIONS} />
        <DefinitionList beside items={DEFINITIONS} />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          title="No claim waits for review"
          action={<ButtonLink href="/desk/reports">Read the reports</ButtonLink>}
        >
          A claim appears here when its writer sends it.
        </EmptyState>
      </Specimen>
    </>
  )
}

const DEFINITIONS = [
  { term: 'Outlet', value: 'The Example Courier' },
  { term: 'Published', value: '22 September 2024' },
  { term: 'Left out', value: null },
]
