import { Notice } from '../ui/notice'
import { SourceFields } from './source-fields'

/**
 * An address or a file, to be read. Without script it posts and leads on; with script it says how far it is and can be
 * stopped. `why` is the sentence of a try before this one.
 */
export function SourceForm({
  why,
  address = '',
  report,
}: {
  why: string | null
  address?: string
  /** The report it is another capture of. */
  report?: string
}) {
  return (
    <form
      method="post"
      action="/desk/reports/new/read"
      encType="multipart/form-data"
      aria-label="Fetch or upload"
      className="grid gap-4"
    >
      {why && (
        <Notice tone="error" title="Nothing was captured" live>
          <p>{why}</p>
        </Notice>
      )}
      {report && <input type="hidden" name="report" value={report} />}
      <SourceFields address={address} />
    </form>
  )
}
