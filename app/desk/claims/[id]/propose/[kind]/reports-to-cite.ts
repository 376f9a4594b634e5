import type { Option } from '@/components/ui/select-field'
import { desk } from '@/db/client'
import { latestReports } from '@/db/queries/reports'

const MOST = 200

/** The newest reports of the desk, to cite fresh passages from. */
export async function reportsToCite(): Promise<Option[]> {
  const reports = await latestReports(desk(), MOST)
  return reports.map(({ id, title, outlet, published }) => ({
    value: id,
    label: [`${outlet}: ${title}`, published].filter(Boolean).join(', '),
  }))
}
