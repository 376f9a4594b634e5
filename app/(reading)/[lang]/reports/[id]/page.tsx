import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/components/language'
import { ReadingPage } from '@/components/reading/reading-page'
import { ReportSheet } from '@/components/reading/report-sheet'
import { today } from '../../../known-day'
import { pageMetadata } from '../../../page-metadata'
import { readReport } from '../../../read'
import { speaking } from '../../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/reports/[id]'>

async function requireReport({ params }: Props) {
  await speaking(params)
  const { report, ...page } = await readReport((await params).id)
  if (!report) notFound()
  return { report, ...page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, report } = await requireReport(props)
  const description = words('head')('report', { title: report.title, outlet: report.outlet.name })
  return pageMetadata(house, { title: report.title, description, path: `/reports/${report.id}` })
}

export default async function Report(props: Props) {
  const { house, report, facts } = await requireReport(props)
  return (
    <ReadingPage house={house} path={`/reports/${report.id}`}>
      <ReportSheet report={report} facts={facts} on={today()} />
    </ReadingPage>
  )
}
