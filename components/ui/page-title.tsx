import type { ReactNode } from 'react'

/** The page's one h1, with what stands above it (where we are) and beside it (what can be done). */
export function PageTitle({
  children,
  above,
  lead,
  actions,
  tight = false,
}: {
  children: ReactNode
  above?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** Without room above, where something already stands there. */
  tight?: boolean
}) {
  return (
    <header
      className={`mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 ${tight ? '' : 'mt-8'}`}
    >
      <div className="min-w-0">
        {above && <div className="mb-1.5 text-[0.8125rem] text-ink-muted">{above}</div>}
        <h1 className="max-w-[32ch] text-3xl leading-tight sm:text-4xl">{children}</h1>
        {lead && <p className="mt-3 max-w-measure text-ink-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  )
}
