import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { Words } from '@/components/ui/words'
import { mustJudge } from '@/domain/claim/judgement'
import { NeighbourHead } from './neighbour-list'
import { type Neighbour, NeighbourTable, type Side } from './neighbour-table'

/** A public fact to be judged beside the claim, with how their origins stand in sentences. */
export type ToJudge = Neighbour & { origins: string[] }

/** How the claim stands to each public fact beside it; those that must be judged first, the others folded away. */
export function JudgementFields({ own, facts }: { own: Side; facts: readonly ToJudge[] }) {
  const asked = facts.filter((fact) => mustJudge({ ...fact, factId: fact.id }))
  const others = facts.filter((fact) => !asked.includes(fact))
  return (
    <section aria-labelledby="judge" className="grid gap-4">
      <h2 id="judge" className="text-xl">
        How it stands to what is public
      </h2>
      {asked.map((fact) => (
        <Fact key={fact.id} own={own} fact={fact} required />
      ))}
      {others.length > 0 && (
        <details open={asked.length === 0}>
          <summary className="min-h-6 text-sm font-semibold">
            {asked.length === 0 ? 'You may also judge' : 'Others beside it, which you may also judge'} (
            {others.length})
          </summary>
          <div className="mt-3 grid gap-4">
            {others.map((fact) => (
              <Fact key={fact.id} own={own} fact={fact} required={false} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

function Fact({ own, fact, required }: { own: Side; fact: ToJudge; required: boolean }) {
  return (
    <div className="grid gap-3 border-l-[3px] border-rule pl-4">
      <NeighbourHead other={fact} />
      <NeighbourTable own={own} other={fact} />
      <p className="text-[0.8125rem] text-ink-muted">
        <Words>{fact.origins.join(' ')}</Words>
      </p>
      <RadioGroup
        name={`verdict-${fact.id}`}
        label="This claim"
        defaultValue=""
        required={required}
        options={required ? choicesFor(fact.disputed) : [UNJUDGED, ...choicesFor(fact.disputed)]}
      />
      <TextArea
        name={`note-${fact.id}`}
        label="Why"
        hint={
          fact.disputed
            ? 'Readers see it with the dispute, or with its end.'
            : 'Readers see it when you choose that they contradict each other. Letting a contradiction pass needs one too, for the desk.'
        }
        rows={2}
      />
    </div>
  )
}

const UNJUDGED = { value: '', label: 'is not judged beside it' }

// What ends a dispute is told to readers, so each choice says so where there is one.
const choicesFor = (disputed: boolean) => {
  const ends = disputed ? ' Ends the dispute in public as explained, with your note.' : ''
  return [
    {
      value: 'contradicts',
      label: 'contradicts it',
      hint: disputed
        ? 'The dispute stays open in public.'
        : 'Both cannot be true. Marks both facts disputed in public until one is corrected, superseded or retracted, or the dispute is explained.',
    },
    {
      value: 'corroborates',
      label: 'corroborates it',
      hint: `Says the same from an independent origin. Kept at the desk; readers count an origin once its passage is added to the fact.${ends}`,
    },
    {
      value: 'repeats',
      label: 'repeats it',
      hint: `Says the same from the same origin. Kept at the desk.${ends}`,
    },
    {
      value: 'unrelated',
      label: 'is unrelated to it',
      hint: `Speaks of something else, or both can be true. Kept at the desk.${ends}`,
    },
  ]
}
