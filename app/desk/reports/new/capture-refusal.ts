import type { AddReportRefusal } from '@/commands/add-report'
import type { AgainRefusal } from '@/commands/capture-again'
import type { ConfirmRefusal } from '@/commands/confirm-reading'
import { BARRIER } from '@/components/wording'

/** Why a report was not taken in, at the field it concerns. */
export function captureRefusal(refusal: AddReportRefusal | ConfirmRefusal | AgainRefusal) {
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'not-found':
      return { message: 'There is no such report.' }
    case 'reading-gone':
      return {
        message: 'What was read is kept for a day, and is gone now, or was confirmed already. Read it again.',
      }
    case 'seen-before':
      return {
        message:
          'This was captured before. Look at it below; capture it again only if it is really another report.',
        values: {
          seenId: refusal.reports.map((report) => report.id),
          seenTitle: refusal.reports.map((report) => `${report.title}, ${report.outlet}`),
          seenBecause: refusal.reports.map((report) => report.because),
        },
      }
    case 'empty':
      return { message: 'Nothing was captured.', errors: { text: 'Paste the text of the report.' } }
    case 'too-large':
      return {
        message: 'Nothing was captured.',
        errors: { text: 'This is longer than 2 MB of text. Paste the part that your claims rest on.' },
      }
    case 'nul':
    case 'malformed':
      return {
        message: 'Nothing was captured.',
        errors: {
          text: 'The text holds characters that cannot be kept unchanged (NUL or half a surrogate pair). Copy it again from its source.',
        },
      }
  }
}
