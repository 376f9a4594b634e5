import { here } from '@/components/language'

type Step = { path: string; label: string }

/** The ways on in a list that is read a page at a time: to what is older, and back to its head. */
export function MorePages({ label, next, first }: { label: string; next: Step | null; first: Step | null }) {
  if (!next && !first) return null
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-[0.9375rem] print:hidden">
      {next && (
        <a href={here(next.path)} rel="next" className="inline-flex min-h-10 items-center font-semibold">
          {next.label}
        </a>
      )}
      {first && (
        <a href={here(first.path)} className="inline-flex min-h-10 items-center">
          {first.label}
        </a>
      )}
    </nav>
  )
}
