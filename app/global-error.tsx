'use client'

import { SomethingBroke } from '@/components/ui/something-broke'
import './globals.css'

// Stands in for the root layout when that is what broke, so it brings the page's own frame.
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="en">
      <body className="font-sans antialiased">
        <SomethingBroke mark={error.digest} again={reset} />
      </body>
    </html>
  )
}
