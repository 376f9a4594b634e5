import autocannon from 'autocannon'
import { cpuMs } from './processes'
import type { Served } from './servers'

export type Load = { perSecond: number; p99: number; cpu: number; bad: number }

const CONNECTIONS = 32

/** Many readers at once for some seconds: what they got, and what it cost whoever served them. */
export async function load({ pid, url }: Served, seconds: number, encoding = 'identity'): Promise<Load> {
  const before = cpuMs(pid)
  const headers = { 'accept-encoding': encoding }
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers })
  return {
    perSecond: result.requests.total / result.duration,
    p99: result.latency.p99,
    cpu: (cpuMs(pid) - before) / result.requests.total,
    bad: result.non2xx + result.errors + result.timeouts,
  }
}

export const median = (numbers: number[]): number => at(numbers, 0.5)

export function at(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
