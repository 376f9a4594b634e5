import type { ReactNode } from 'react'

export type Definition = { term: string; value: ReactNode }

/** Terms and their values; what has no value is left out. `beside` puts each value next to its term where there is room. */
export function DefinitionList({
  items,
  beside = false,
  className = '',
}: {
  items: readonly Definition[]
  beside?: boolean
  className?: string
}) {
  const told = items.filter(
    (item) => item.value !== null && item.value !== undefined && item.value !== false && item.value !== '',
  )
  const row = beside ? 'sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-4' : ''
  return (
    <dl className={`grid gap-2.5 text-[0.9375rem] ${className}`}>
      {told.map((item) => (
        <div key={item.term} className={`grid gap-x-4 ${row}`}>
          <dt className="text-ink-muted">{item.term}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
