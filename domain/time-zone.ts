/** Whether this names a time zone as the IANA database does, such as "America/Port-au-Prince". */
export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
