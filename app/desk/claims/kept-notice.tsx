import { requireActor } from '@/app/_session/current-actor'
import { OneButtonForm } from '@/components/desk/one-button-form'
import { LocalMoment } from '@/components/ui/local-moment'
import { Notice } from '@/components/ui/notice'
import { desk } from '@/db/client'
import { type KeptDraft, keptDraft } from '@/db/queries/kept-drafts'
import { setAsideAction } from './kept-actions'

/** Says that the form shows words that are no revision yet, or that some were set aside, and how to turn that round. */
export async function KeptNotice({
  kept,
  place,
  headNo,
}: {
  kept: KeptDraft | null
  place: string
  headNo: number
}) {
  const actor = await requireActor('writeClaim')
  if (kept)
    return (
      <Notice
        tone={kept.baseNo < headNo ? 'warning' : 'info'}
        title="These words are yours and not saved yet"
        className="mb-6"
      >
        <p className="mb-2">
          Kept <LocalMoment at={kept.savedAt.toISOString()} /> while you typed; nobody else sees them.
          {kept.baseNo < headNo &&
            ` Revision ${headNo} was saved meanwhile: when you save, you are shown both versions first.`}
        </p>
        <OneButtonForm action={setAsideAction} about={{ place, aside: 'yes' }} label="Kept words">
          Set them aside
        </OneButtonForm>
      </Notice>
    )
  const aside = await keptDraft(desk(), actor.id, place)
  if (!aside) return null
  return (
    <Notice tone="info" title="You set words aside here" className="mb-6">
      <p className="mb-2">
        Typed until <LocalMoment at={aside.savedAt.toISOString()} />; they are forgotten a day later.
      </p>
      <OneButtonForm action={setAsideAction} about={{ place, aside: 'no' }} label="Words set aside">
        Take them back
      </OneButtonForm>
    </Notice>
  )
}
