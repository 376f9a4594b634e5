import type { CheckArchiveRefusal } from '@/commands/check-archive-link'
import type { CloseChangeRefusal } from '@/commands/close-source-change'
import type { ArchiveRefusal } from '@/commands/record-archive-link'
import { BARRIER } from '@/components/wording'

/** Why nothing was done about a report's captures, at the field it concerns. */
export function capturesRefusal(refusal: CloseChangeRefusal | ArchiveRefusal | CheckArchiveRefusal): {
  message: string
  errors?: Record<string, string>
} {
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'not-found':
      return { message: 'There is no such report or link.' }
    case 'closed-already':
      return { message: 'Somebody has looked at this since the page was drawn.' }
    case 'note-missing':
      return {
        message: 'Nothing was closed yet.',
        errors: { note: 'Say what you found, for your colleagues.' },
      }
    case 'note-too-long':
      return { message: 'Nothing was closed yet.', errors: { note: 'Keep it under 1,000 characters.' } }
    case 'not-wayback':
      return {
        message: 'Nothing was recorded yet.',
        errors: {
          archive:
            'Write the address of one copy: https://web.archive.org/web/, the 14 digits of its time, and the page.',
        },
      }
  }
}
