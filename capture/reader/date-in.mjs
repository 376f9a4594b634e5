const ISO = /^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][\d:.,]+\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?/i
const RFC_822 =
  /^\s*(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b(?:.*?([+-]\d{4}|GMT|UTC|Z))?/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/**
 * A machine-written date as `{ published: YYYY[-MM[-DD]], zone }`, or null: the day as it was written, in the zone it
 * was written in. An offset of whole hours becomes the zone of that offset; any other, and none, is told as UTC.
 */
export function dateIn(value) {
  const iso = ISO.exec(value)
  if (iso) return dated(iso[1], iso[2], iso[3], iso[4])
  const mail = RFC_822.exec(value)
  return mail ? dated(mail[3], String(MONTHS.indexOf(mail[2]) / 3 + 1), mail[1], mail[4]) : null
}

function dated(year, month, day, offset) {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const [, m = '01', d = '01'] = parts
  const real = new Date(`${year}-${m}-${d}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(d) || Number(year) < 1000) return null
  return { published: parts.join('-'), zone: zoneOf(offset) }
}

// The names of these zones turn the sign round: Etc/GMT-3 is three hours ahead.
function zoneOf(offset) {
  const hours = /^([+-])(\d{2}):?00$/.exec(offset ?? '')
  if (!hours || hours[2] === '00' || Number(hours[2]) > 12) return 'UTC'
  return `Etc/GMT${hours[1] === '+' ? '-' : '+'}${Number(hours[2])}`
}
