import type { ArchiveLink } from '@/db/queries/source-changes'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { LocalMoment } from '../ui/local-moment'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { OneButtonForm } from './one-button-form'

const OUTCOME: Record<NonNullable<ArchiveLink['outcome']>, string> = {
  same: 'holds the same bytes as a capture of ours',
  differs: 'holds other bytes than any capture of ours',
  elsewhere: 'leads to a copy of another page',
  missing: 'is not in the archive',
  unreachable: 'could not be fetched',
}

/** Copies of a report in the Wayback Machine. Each is asked for only when somebody presses its button. */
export function ArchiveLinks({
  links,
  acts,
  postKey,
  report,
}: {
  links: readonly ArchiveLink[]
  acts: { record: FormAction; check: FormAction } | null
  postKey: string
  report: string
}) {
  return (
    <section aria-labelledby="archived">
      <h2 id="archived" className="mb-3 text-xl">
        In the Wayback Machine
      </h2>
      <ul className="border-t border-rule">
        {links.map((link) => (
          <li key={link.id} className="grid gap-2 border-b border-rule py-3 text-sm [overflow-wrap:anywhere]">
            <a href={link.url} rel="noreferrer">
              {link.url}
            </a>
            <p className="text-ink-muted">
              {link.outcome && link.checkedAt ? (
                <>
                  {OUTCOME[link.outcome]}, checked <LocalMoment at={link.checkedAt.toISOString()} />
                </>
              ) : (
                'not checked'
              )}
            </p>
            {acts && (
              <OneButtonForm
                action={acts.check}
                about={{ link: link.id }}
                label={`Check ${link.url}`}
                busy="Asking the archive …"
              >
                Check it now
              </OneButtonForm>
            )}
          </li>
        ))}
      </ul>
      {links.length === 0 && <p className="py-3 text-sm text-ink-muted">No copy was recorded.</p>}
      {acts && (
        <Form action={acts.record} label="Record a copy" className="mt-4 grid max-w-form gap-3">
          <input type="hidden" name="key" value={postKey} />
          <input type="hidden" name="report" value={report} />
          <TextField
            name="archive"
            label="Address of the copy"
            type="url"
            placeholder="https://web.archive.org/web/…"
          />
          <SubmitButton size="small" variant="quiet" className="justify-self-start">
            Record it
          </SubmitButton>
        </Form>
      )}
    </section>
  )
}
