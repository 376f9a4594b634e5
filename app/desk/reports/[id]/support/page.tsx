import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { PassageInContext } from '@/components/desk/passage-in-context'
import { SupportForm } from '@/components/desk/support-form'
import { SupportSearch } from '@/components/desk/support-search'
import { Workbench } from '@/components/desk/workbench'
import { desk } from '@/db/client'
import { evidenceFor } from '@/db/queries/evidence'
import { topicsOfReport } from '@/db/queries/facts-to-choose'
import { factsToCite } from '@/db/queries/facts-to-cite'
import { reportExists } from '@/db/queries/reports'
import { citeAlsoAction } from './actions'

export const metadata: Metadata = { title: 'This passage supports a fact' }

const SHOWN = 30

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

export default async function SupportPage({ params, searchParams }: PageProps<'/desk/reports/[id]/support'>) {
  await requireActor('writeClaim')
  const { id } = await params
  if (!(await reportExists(desk(), id))) notFound()
  const query = await searchParams
  const [passageId, words] = [one(query.passage), one(query.q).slice(0, 200)]
  const evidence = (await evidenceFor(desk(), [passageId])).get(passageId)
  // Without a passage there is nothing to add: it is chosen at the workbench.
  if (!evidence) redirect(`/desk/reports/${id}`)
  const topicIds = await topicsOfReport(desk(), id)
  const facts = await factsToCite(desk(), { words, topicIds, passageId, limit: SHOWN })
  return (
    <Workbench
      label="This passage supports a fact"
      text={<PassageInContext citation={{ ...evidence, role: 'supports', saidBy: '' }} uncited />}
    >
      <h1 className="mb-2 text-2xl">This passage supports a fact</h1>
      <p className="mb-5 max-w-measure text-ink-muted">
        Choose the public fact. It gets a next revision that cites the passage too, as a draft: readers see it
        once it is countersigned.
      </p>
      <SupportSearch passage={passageId} words={words} />
      <SupportForm action={citeAlsoAction} passage={passageId} facts={facts} more={facts.length === SHOWN} />
    </Workbench>
  )
}
