import { MeasureTally } from '@/components/desk/measure-tally'
import { scopeWords } from '@/components/measure-words'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { type DeskMeasure, endingsOfMeasure, linesOfMeasure, publicMeasure } from '@/db/queries/measures'
import { tallyOn } from '@/domain/tally/tally'

/** What the public facts on a measure come to today, as readers are told, or why nothing is told yet. */
export async function TallyToday({ measure }: { measure: DeskMeasure }) {
  const [told, lines, endings] = await Promise.all([
    publicMeasure(desk(), measure.id),
    linesOfMeasure(desk(), measure.id),
    endingsOfMeasure(desk(), measure.id),
  ])
  const today = new Date().toISOString().slice(0, 10)
  return (
    <section>
      <h2 className="mb-3 text-xl">Today, from what is public</h2>
      {told && lines.length > 0 ? (
        <div className="grid gap-4 border-t border-rule pt-3">
          {scopeWords(told) + told.title !== scopeWords(measure) + measure.title && (
            <Notice tone="info" title="Readers have an earlier version of the measure">
              “<Words>{told.title}</Words>”, which counts <Words>{scopeWords(told)}</Words>. They get yours
              with the next fact that is published on it.
            </Notice>
          )}
          <MeasureTally tally={tallyOn(today, told, lines, endings)} lines={lines} />
        </div>
      ) : (
        <p className="border-t border-rule pt-3 text-sm text-ink-muted">
          No fact on it is public yet. Once one is countersigned, its target, level and changes stand here.
        </p>
      )}
    </section>
  )
}
