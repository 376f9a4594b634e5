'use client'

import { SomethingBroke } from './something-broke'

/** What stands in a page's place when drawing it failed. */
export function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <SomethingBroke mark={error.digest} again={reset} />
}
