import type { ChangeSort } from '@/domain/claim/change-sort'

/** The path of a page of public changes: of one sort, below an edition. */
export function changesAddress(sort: ChangeSort, below: number | null = null): string {
  const asked = new URLSearchParams({
    ...(sort === 'amends' ? {} : { show: sort }),
    ...(below === null ? {} : { below: String(below) }),
  }).toString()
  return asked ? `/corrections?${asked}` : '/corrections'
}
