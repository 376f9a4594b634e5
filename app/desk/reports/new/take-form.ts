import { LIMITS } from '@/capture/limits'
import type { Source } from '@/commands/read-source'

export type Taken = { source: Source; typed: string; report: string | null }

export type TakeRefusal = { kind: 'too-large'; limit: number } | { kind: 'nothing-given' }

// What a form needs around its file.
const AROUND = 64 * 1024

/**
 * Reads the form with an address or a file, once it is known not to be larger than a document may be. A form whose
 * length nobody states is not read at all; the server in front takes no more than was stated.
 */
export async function takeForm(request: Request): Promise<Taken | TakeRefusal> {
  const length = request.headers.get('content-length')
  const limit = LIMITS.fileBytes
  if (length === null || Number(length) > limit + AROUND) return { kind: 'too-large', limit }
  const form = await request.formData().catch(() => new FormData())
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const file = form.get('file')
  const report = text('report') || null
  if (file instanceof File && file.size > 0) {
    if (file.size > limit) return { kind: 'too-large', limit }
    const { name, type: contentType } = file
    const source = { name, contentType, bytes: Buffer.from(await file.arrayBuffer()) }
    return { source, typed: text('address'), report }
  }
  const typed = text('address')
  return typed === '' ? { kind: 'nothing-given' } : { source: { url: typed }, typed, report }
}
