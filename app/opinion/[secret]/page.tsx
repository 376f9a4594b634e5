import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { visitor } from '@/app/_session/visitor'
import { OpinionSheet } from '@/components/desk/opinion-sheet'
import { Threshold } from '@/components/desk/threshold'
import { Notice } from '@/components/ui/notice'
import { desk } from '@/db/client'
import { revisionOf } from '@/db/queries/claims'
import { opinionBySecret, remarksOn } from '@/db/queries/opinions'
import { newsroomOf } from '@/db/queries/published'
import { secretHash } from '@/db/secret'
import { opinionState } from '@/domain/policy/opinion-policy'
import { giveOpinionAction } from './actions'
import { limit } from './limit'
import { CLOSED, TOO_MANY } from './opinion-refusal'

// As for a link to join: a browser without script must tell this site where it posts from, and tells no other.
export const metadata: Metadata = {
  title: 'A second opinion',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

export default async function OpinionPage({ params }: PageProps<'/opinion/[secret]'>) {
  await connection()
  const { secret } = await params
  const newsroom = (await newsroomOf(desk())).name
  if (!(await limit().visit((await visitor()).address)))
    return <Closed newsroom={newsroom} title="Wait a little" why={TOO_MANY} />
  const link = /^[\w-]{43}$/.test(secret) ? await opinionBySecret(desk(), secretHash(secret)) : null
  if (!link) notFound()
  const state = opinionState(link, new Date())
  if (state !== 'open') return <Closed newsroom={newsroom} title="This link is closed" why={CLOSED[state]} />
  const revision = await revisionOf(desk(), link.claimId, link.no)
  if (!revision) notFound()
  const remarks = await remarksOn(desk(), link.id)
  return (
    <OpinionSheet
      {...{ newsroom, secret, remarks, action: giveOpinionAction }}
      content={revision.content}
      until={link.expiresAt}
    />
  )
}

function Closed({ newsroom, title, why }: { newsroom: string; title: string; why: string }) {
  return (
    <Threshold newsroom={newsroom} title={title}>
      <Notice tone="warning">{why}</Notice>
    </Threshold>
  )
}
