import { Notice } from '@/components/ui/notice'

/** Said wherever mail is promised, while the newsroom can send none. */
export function MailNotice({ goesOut }: { goesOut: boolean }) {
  if (goesOut) return null
  return (
    <Notice tone="info" title="No mail goes out yet" className="mb-4">
      This newsroom has no mail server set: what would be sent is written to the server’s log. An operator can
      set one.
    </Notice>
  )
}
