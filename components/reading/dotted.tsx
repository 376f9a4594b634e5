import type { ReactNode } from 'react'

/** Short remarks in one line, parted by dots; on a phone one below the other, where a dot would part nothing. */
export function Dotted({ children }: { children: ReactNode }) {
  return (
    <p className="flex flex-col gap-y-0.5 sm:flex-row sm:flex-wrap sm:gap-x-2 sm:*:not-last:after:ml-2 sm:*:not-last:after:text-ink-muted sm:*:not-last:after:content-['·']">
      {children}
    </p>
  )
}
