import type { ReactNode } from 'react'

/** What a list says when it is empty: what would be here, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="border-y border-rule py-8 text-ink-muted">
      <p className="font-serif text-xl text-ink">{title}</p>
      {children && <div className="mt-1.5 max-w-measure text-[0.9375rem]">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}
