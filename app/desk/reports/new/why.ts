import { LIMITS } from '@/capture/limits'
import { PASTE_LIMIT } from '@/capture/paste'
import { type CaptureRefusal, refusalSentence } from '@/capture/refusal-sentence'
import { BARRIER } from '@/components/wording'

export type Why = CaptureRefusal | { kind: 'nothing-given' } | { kind: 'not-found' } | { kind: 'barred' }

/** The query that carries a refusal back to its form, with the address that was typed. */
export function whyQuery(why: Why, typed: string): string {
  const { kind, ...rest } = why as { kind: string; host?: string; status?: number; is?: string }
  const detail = rest.host ?? rest.is ?? (rest.status === undefined ? '' : String(rest.status))
  const query = new URLSearchParams({ why: kind })
  if (detail !== '') query.set('of', detail)
  if (typed !== '') query.set('address', typed.slice(0, 2000))
  return query.toString()
}

const LIMIT: Record<string, number> = {
  'too-long': 2000,
  'too-long-text': PASTE_LIMIT,
  redirects: LIMITS.redirects,
  'too-large': LIMITS.fileBytes,
}

/** The sentence for a refusal that came back in a query; null for what is none. Anybody may write a query. */
export function whySentence(kind: string, of = ''): string | null {
  if (kind === 'nothing-given') return 'Write an address, or choose a file.'
  if (kind === 'not-found') return 'There is no such report.'
  if (kind === 'barred') return BARRIER['writers-only']
  const told = /^[\w.:+/-]{1,253}$/.test(of) ? of : ''
  const refusal = { kind, host: told || 'it', is: told, status: Number(told) || 0, limit: LIMIT[kind] ?? 0 }
  return refusalSentence(refusal as CaptureRefusal) ?? null
}
