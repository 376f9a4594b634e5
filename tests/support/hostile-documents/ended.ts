import { expect } from 'vitest'
import { LIMITS, type Limits } from '@/capture/limits'
import { type CaptureRefusal, refusalSentence } from '@/capture/refusal-sentence'
import type { Result } from '@/domain/result'

/** The house's limits, with less patience, so that a test of running into them does not take as long. */
export const IMPATIENT: Limits = {
  ...LIMITS,
  pageBytes: 4 * 1024 * 1024,
  fileBytes: 6 * 1024 * 1024,
  connectMs: 500,
  idleMs: 500,
  fetchMs: 1500,
  readMs: 6000,
  readerHeapMb: 256,
  readerMemoryMb: 600,
}

/** Runs one capture of something hostile: it must end in time, with one of these kinds and a sentence for people. */
export async function endsWith(
  kinds: readonly CaptureRefusal['kind'][],
  withinMs: number,
  work: () => Promise<Result<unknown, CaptureRefusal>>,
): Promise<void> {
  const began = performance.now()
  const result = await work()
  expect(performance.now() - began).toBeLessThan(withinMs)
  if (result.ok) throw new Error('It was taken in.')
  expect(kinds).toContain(result.refusal.kind)
  expect(refusalSentence(result.refusal)).toMatch(/^[A-Z“].{15,}\.$/)
}
