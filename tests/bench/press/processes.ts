import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** A process and all that it started, and they in turn. */
export function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid)
  return [pid, ...children.flatMap(family)]
}

/** The CPU a process has used so far with all that it started, in milliseconds. */
export function cpuMs(pid: number): number {
  return family(pid).reduce((sum, each) => sum + (ticksOf(each) * 1000) / TICKS_PER_SECOND, 0)
}

/** What processes take up together, in megabytes; what several share is counted once. */
export function megabytes(pids: number[]): number {
  const kilobytes = pids.map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1000
}

const parentOf = (pid: number) => Number(fieldsOf(pid)[1])
const ticksOf = (pid: number) => Number(fieldsOf(pid)[11] ?? 0) + Number(fieldsOf(pid)[12] ?? 0)

/** The fields of a process after its name, which may hold anything: its state comes first. */
const fieldsOf = (pid: number) =>
  read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
