import { randomUUID } from 'node:crypto'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { LocalMoment } from '@/components/ui/local-moment'
import { Mark } from '@/components/ui/mark'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { Words } from '@/components/ui/words'
import type { OpinionRemark } from '@/db/queries/opinions'
import type { ClaimContent } from '@/domain/claim/content'
import { MOST_REMARKS } from '@/domain/policy/opinion-policy'
import { ClaimSheet } from './claim-sheet'
import { OpinionRemarks } from './opinion-remarks'
import { PassageInContext } from './passage-in-context'
import { Workbench } from './workbench'

// What is the desk's own, or leads to it, is not for somebody outside.
const NOT_FOR_THEM = ['internalNote', 'measure', 'links', 'checkAgainOn'] as const

/** One revision as an expert outside reads it, and where they say what they think of it. */
export function OpinionSheet({
  newsroom,
  secret,
  content,
  until,
  remarks,
  action,
}: {
  newsroom: string
  secret: string
  content: ClaimContent
  until: Date
  remarks: readonly OpinionRemark[]
  action: FormAction
}) {
  const passages = content.citations.map((citation) => (
    <div key={citation.passage.id + citation.role}>
      <PassageInContext citation={citation} />
      {citation.report.url && (
        <p className="pt-2 pb-5 text-[0.8125rem]">
          <a href={citation.report.url} rel="noreferrer noopener nofollow">
            The original
          </a>
        </p>
      )}
    </div>
  ))
  return (
    <main>
      <header className="grid gap-2 px-4 py-6 sm:px-8">
        <p className="flex items-center gap-2 font-serif text-lg font-semibold">
          <Mark className="size-5" /> <Words>{newsroom}</Words>
        </p>
        <h1 className="text-2xl">A second opinion</h1>
        <p className="max-w-prose text-ink-muted">
          This is not public. The newsroom asks you, before it decides, whether the passages say what the
          claim says. The link is yours until <LocalMoment at={until.toISOString()} />; please do not pass it
          on.
        </p>
      </header>
      <Workbench label="The claim" text={passages}>
        <h2 className="mb-3 text-xl">The claim</h2>
        <ClaimSheet content={content} without={NOT_FOR_THEM} />
        <h2 className="mt-8 mb-3 text-xl">Your remarks</h2>
        <OpinionRemarks remarks={remarks} />
        {remarks.length < MOST_REMARKS && (
          <Form action={action} label="Remark" shortcut={false} className="grid gap-4 pb-8">
            <input type="hidden" name="secret" value={secret} />
            <input type="hidden" name="key" value={randomUUID()} />
            <TextField name="name" label="Your name" defaultValue={remarks.at(-1)?.name} required />
            <TextArea
              name="words"
              label="What you have to say"
              hint="The newsroom alone reads it. It cannot be changed afterwards."
              rows={5}
              required
            />
            <SubmitButton className="justify-self-start" busy="Sending …">
              Send the remark
            </SubmitButton>
          </Form>
        )}
      </Workbench>
    </main>
  )
}
