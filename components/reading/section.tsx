import type { ReactNode } from 'react'

/** One of a doubter's questions, and its answer. `id` makes it linkable; `long` says that the answer may fill a screen. */
export function Section({
  id,
  title,
  long = false,
  children,
}: {
  id: string
  title: string
  long?: boolean
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={id}
      className={`drawn-when-near mt-11 first:mt-0 ${long ? '[--drawn-length:70rem]' : ''}`}
    >
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
