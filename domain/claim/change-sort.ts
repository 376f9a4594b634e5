/** What of the public changes a reader wants to see; `amends` is whatever took something back. */
export const CHANGE_SORTS = ['amends', 'corrections', 'retractions', 'removals', 'updates', 'all'] as const
export type ChangeSort = (typeof CHANGE_SORTS)[number]

export const isChangeSort = (given: unknown): given is ChangeSort =>
  (CHANGE_SORTS as readonly unknown[]).includes(given)
