type Place = { at: Date; id: string }

/** Where a page of a list ends, as it stands in an address: the next page begins after it. */
export const writePlace = (at: Date, id: string): string => `${at.toISOString()}_${id}`

/** The same read back; anything else begins the list at its head. */
export function readPlace(written: string | string[] | undefined): Place | undefined {
  const parts = typeof written === 'string' ? /^([\dTZ:.-]{24})_([a-z]+_[a-z0-9]{12})$/.exec(written) : null
  const at = parts?.[1] ? new Date(parts[1]) : null
  return parts?.[2] && at && !Number.isNaN(at.getTime()) ? { at, id: parts[2] } : undefined
}
