import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { readSource } from '@/commands/read-source'
import { desk } from '@/db/client'
import { takeForm } from '../take-form'
import { testHosts } from '../test-hosts'
import { whyQuery } from '../why'
import { plainly, told } from './answers'

/** Who comes here by a link is shown the form. */
export async function GET(): Promise<never> {
  await requireActor('addReport')
  redirect('/desk/reports/new')
}

/** Reads an address or a file; says how far it is to those who listen, and leads on. It stops when they hang up. */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor('addReport')
  const taken = await takeForm(request)
  const work = async (watch: Parameters<typeof readSource>[3]): Promise<string> => {
    if ('kind' in taken) return `/desk/reports/new?${whyQuery(taken, '')}`
    const report = taken.report === null ? null : `/desk/reports/${encodeURIComponent(taken.report)}/again`
    const order = { source: taken.source, reportId: taken.report }
    const read = await readSource(desk(), actor, order, { ...watch, testHosts: testHosts() })
    if (!read.ok) return `${report ?? '/desk/reports/new'}?${whyQuery(read.refusal, taken.typed)}`
    const { readingId } = read.value
    return report ? `${report}?reading=${readingId}` : `/desk/reports/new/${readingId}`
  }
  const listens = request.headers.get('accept')?.includes('application/x-ndjson')
  return listens ? told(work, request.signal) : plainly(await work({ signal: request.signal }))
}
