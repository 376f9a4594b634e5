import { Notice } from '@/components/ui/notice'
import { desk } from '@/db/client'
import { openThreads } from '@/db/queries/comments'

/** Warns of what the desk has not settled among itself; it bars nothing. */
export async function OpenTalk({ claimId }: { claimId: string }) {
  const open = (await openThreads(desk(), [claimId])).get(claimId) ?? 0
  if (open === 0) return null
  return (
    <Notice tone="warning" title="Not settled" className="mb-6">
      {open === 1 ? '1 thread of comments is open.' : `${open} threads of comments are open.`}{' '}
      <a href="#comments">Read them before you decide.</a>
    </Notice>
  )
}
