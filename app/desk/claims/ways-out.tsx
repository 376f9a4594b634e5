import { buttonLook } from '@/components/ui/button'

/** The list as it is asked for, to take along. */
export function WaysOut({ query }: { query: string }) {
  const asked = query === '' ? '' : `?${query}`
  return (
    <>
      <a href={`/desk/claims/export/csv${asked}`} className={buttonLook('quiet')}>
        Take as CSV
      </a>
      <a href={`/desk/claims/export/xlsx${asked}`} className={buttonLook('quiet')}>
        Take as XLSX
      </a>
    </>
  )
}
