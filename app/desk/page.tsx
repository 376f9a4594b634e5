import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/domain/policy/permissions'
import { ClaimsWaiting } from './waiting/claims-waiting'
import { FactsWaiting } from './waiting/facts-waiting'
import { KeptWaiting } from './waiting/kept-waiting'

export const metadata: Metadata = { title: 'Desk' }

export default async function DeskPage() {
  const actor = await requireActor('seeDesk')
  const toCapture = may(actor, 'addReport') && (
    <ButtonLink href="/desk/reports/new" variant="primary">
      Capture a report
    </ButtonLink>
  )
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle actions={toCapture}>What waits for you</PageTitle>
      <KeptWaiting actor={actor} />
      <ClaimsWaiting actor={actor} />
      <FactsWaiting />
    </div>
  )
}
