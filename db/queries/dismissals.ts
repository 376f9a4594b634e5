import { eq } from 'drizzle-orm'
import type { Reader } from '../client'
import { dismissals } from '../schema/desk'

/** The spans, in code points, of a capture's text whose suggestions were put aside. */
export function dismissedIn(reader: Reader, captureId: string): Promise<{ start: number; end: number }[]> {
  return reader
    .select({ start: dismissals.start, end: dismissals.end })
    .from(dismissals)
    .where(eq(dismissals.captureId, captureId))
    .orderBy(dismissals.start)
}
