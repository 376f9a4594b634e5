import { randomUUID } from 'node:crypto'
import { ChangedParts } from '@/components/desk/changed-parts'
import { SourceChangeTask } from '@/components/desk/source-change-task'
import { desk } from '@/db/client'
import { type SourceChange, sourceChangesOpen, textsOf } from '@/db/queries/source-changes'
import { changedParts } from '@/domain/evidence/versions'
import { lookedAtAction } from './actions'

/** The tasks that changed captures of one report opened, each above both versions side by side. */
export async function ChangesToLookAt({
  report,
  writes,
}: {
  report: { id: string; language: string }
  writes: boolean
}) {
  const changes = await sourceChangesOpen(desk(), 50, report.id)
  const texts = await textsOf(desk(), [
    ...new Set(changes.flatMap(({ before, after }) => [before.id, after.id])),
  ])
  const pairs = [...new Set(changes.map(pairOf))]
  return pairs.map((pair) => {
    const tasks = changes.filter((change) => pairOf(change) === pair)
    const [before = '', after = ''] = pair.split(' ').map((id) => texts.get(id))
    return (
      <section key={pair} aria-label="The source has changed" className="mb-10">
        <h2 className="mb-3 text-xl">The source has changed</h2>
        {tasks.map((task) => (
          <SourceChangeTask
            key={task.id}
            task={task}
            lang={report.language}
            action={writes ? lookedAtAction : null}
            postKey={randomUUID()}
          />
        ))}
        <ChangedParts parts={changedParts(before, after)} lang={report.language} />
      </section>
    )
  })
}

const pairOf = ({ before, after }: SourceChange): string => `${before.id} ${after.id}`
