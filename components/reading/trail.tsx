import type { ReactNode } from 'react'
import { here, words } from '@/components/language'

export type Step = { href: string; label: ReactNode }

/** Where a page stands: "Topics / Kenya-led mission". */
export function Trail({ steps }: { steps: readonly Step[] }) {
  return (
    <nav
      aria-label={words('chrome')('whereThisStands')}
      className="mt-8 mb-1.5 text-[0.8125rem] text-ink-muted print:mt-4"
    >
      <ol className="flex flex-wrap gap-x-2">
        {steps.map((step, n) => (
          <li key={step.href} className="flex gap-2">
            {n > 0 && <span aria-hidden="true">/</span>}
            <a href={here(step.href)} className="inline-block min-h-6 no-underline hover:underline">
              {step.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
