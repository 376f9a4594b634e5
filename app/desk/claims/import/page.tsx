import type { Metadata } from 'next'
import Link from 'next/link'
import { requireActor } from '@/app/_session/current-actor'
import { ImportForm } from '@/components/desk/import-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { importAction } from './actions'

export const metadata: Metadata = { title: 'Import claims' }

export default async function ImportPage({ searchParams }: PageProps<'/desk/claims/import'>) {
  await requireActor('writeClaim')
  const done = /^\d{1,3}$/.exec(String((await searchParams).done))?.[0]
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle
        above={<Link href="/desk/claims">Claims</Link>}
        lead="Each row becomes a draft of yours, resting on a report that was captured and on words quoted from it exactly. All rows are written, or none."
      >
        Import claims
      </PageTitle>
      {done && (
        <Notice
          tone="success"
          title={`${done === '1' ? '1 draft was' : `${done} drafts were`} written.`}
          live
        >
          <Link href="/desk/claims?state=draft">Look at the drafts</Link>
        </Notice>
      )}
      <p className="my-4 text-sm">
        <a href="/desk/claims/import/template">Take an empty file with all columns</a>
      </p>
      <ImportForm action={importAction} />
    </div>
  )
}
