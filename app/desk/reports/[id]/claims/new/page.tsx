import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { ClaimDesk } from '@/app/desk/claims/claim-desk'
import { desk } from '@/db/client'
import { evidenceFor } from '@/db/queries/evidence'
import { reportById } from '@/db/queries/reports'
import { filledFrom } from '../../../suggested'

export const metadata: Metadata = { title: 'New claim' }

export default async function NewClaimPage({
  params,
  searchParams,
}: PageProps<'/desk/reports/[id]/claims/new'>) {
  await requireActor('writeClaim')
  const report = await reportById(desk(), (await params).id)
  if (!report) notFound()
  const { passage, suggested } = await searchParams
  const filled = await filledFrom(report, suggested)
  const cited = await evidenceFor(desk(), typeof passage === 'string' ? [passage] : [])
  const citations = [...cited.values()].map((evidence) => ({
    ...evidence,
    role: 'supports' as const,
    saidBy: filled?.saidBy ?? '',
  }))
  return (
    <ClaimDesk
      report={report}
      claim={null}
      content={null}
      suggested={filled}
      suggestedAt={typeof suggested === 'string' ? suggested : undefined}
      citations={citations}
      title="New claim"
    />
  )
}
