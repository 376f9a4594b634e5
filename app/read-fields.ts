import type { z } from 'zod'

type Read<Order> = { order: Order; errors?: undefined } | { order: null; errors: Record<string, string> }

/** What a form posted, in the shape it must have; else a sentence for each field that has not. */
export function readFields<Order>(shape: z.ZodType<Order>, typed: Record<string, unknown>): Read<Order> {
  const read = shape.safeParse(typed)
  if (read.success) return { order: read.data }
  const errors: Record<string, string> = {}
  for (const issue of read.error.issues) errors[String(issue.path[0])] ??= issue.message
  return { order: null, errors }
}
