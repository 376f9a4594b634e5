import { Mark } from '../ui/mark'
import { Notice, type NoticeTone } from '../ui/notice'
import { SHAPES, Shape } from '../ui/shape'
import { LOOKS, Status, type StatusName } from '../ui/status'
import { Row, Specimen } from './specimen'

const TONES: NoticeTone[] = ['info', 'success', 'warning', 'error']

/** What says by its form how something stands. */
export function Signs() {
  return (
    <>
      <Specimen name="Mark">
        <Row>
          <Mark strokes="one" className="size-10" />
          <Mark className="size-10" />
          <Mark className="size-5" />
        </Row>
      </Specimen>
      <Specimen name="Status">
        <Row>
          {(Object.keys(LOOKS) as StatusName[]).map((name) => (
            <Status key={name} name={name} />
          ))}
        </Row>
        <Status name="as_said">
          As said by the spokesperson of a ministry whose name is so long that it has to break
        </Status>
      </Specimen>
      <Specimen name="Shape">
        <Row>
          {SHAPES.map((name) => (
            <span key={name} className="inline-flex items-center gap-1.5 text-sm">
              <Shape name={name} /> {name}
            </span>
          ))}
        </Row>
      </Specimen>
      <Specimen name="Notice">
        {TONES.map((tone) => (
          <Notice key={tone} tone={tone}>
            What happened, and what to do next.
          </Notice>
        ))}
        <Notice tone="warning" title="The source has changed" />
      </Specimen>
    </>
  )
}
