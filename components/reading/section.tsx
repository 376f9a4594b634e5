import type { ReactNode } from 'react'

/** One of a doubter's questions, and its answer. `id` makes it linkable. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="drawn-when-near mt-11 first:mt-0">
      <h2
        id={id}
        className="mb-3.5 border-t border-rule pt-2.5 font-sans text-[0.9375rem] leading-snug font-semibold tracking-normal"
      >
        {title}
      </h2>
      {children}
    </section>
  )
}
