import type { ReactNode } from 'react'

/** Text on the left, work on the right; on a phone one below the other, the work first when it is what one came for. */
export function Workbench({
  text,
  children,
  label,
}: {
  text: ReactNode
  children: ReactNode
  label: string
}) {
  return (
    <div className="grid border-t border-rule lg:grid-cols-2">
      <section
        aria-label="Captured text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard must be able to.
        tabIndex={0}
        className="min-w-0 border-rule bg-sheet px-4 py-6 max-lg:border-b sm:px-8 lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-r"
      >
        {text}
      </section>
      <section aria-label={label} className="min-w-0 px-4 pt-6 pb-2 sm:px-8">
        {children}
      </section>
    </div>
  )
}
