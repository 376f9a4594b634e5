import { ButtonLink, buttonLook } from '@/components/ui/button'

/** The list as it is asked for, to take along; and the way in for many claims at once. */
export function WaysOut({ query, writes }: { query: string; writes: boolean }) {
  const asked = query === '' ? '' : `?${query}`
  return (
    <>
      <a href={`/desk/claims/export/csv${asked}`} className={buttonLook('quiet')}>
        Take as CSV
      </a>
      <a href={`/desk/claims/export/xlsx${asked}`} className={buttonLook('quiet')}>
        Take as XLSX
      </a>
      {writes && <ButtonLink href="/desk/claims/import">Import claims</ButtonLink>}
    </>
  )
}
