// Words that point from the day of writing, even when a year stands beside them ("a year ago, in 2023").
const POINTING =
  /\b(ago|yesterday|today|tonight|tomorrow|now|currently|nowadays|recent|recently|lately|soon|shortly|imminently|so far|to date|at present|at the moment|the other (day|week|night)|from now|hence|overnight|(minutes?|hours?|days?|weeks?|fortnights?|months?|years?)['’]?s? time)\b/iu

// Words that are a date only once the day of writing is known, unless a year settles it.
const UNSETTLED =
  /\b(last|next|this|past|previous|coming|following|upcoming|earlier|later|since|(mon|tues|wednes|thurs|fri|satur|sun)day|weekend|morning|afternoon|evening|night|week|weeks|days?|months?|hours?|fortnight|year|years|decade|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter)\b/iu

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/u

/**
 * Whether a phrase of time needs the publication date to become a date: "on Saturday", "about a week ago",
 * "in July", "in a few weeks' time". English; false for words that are empty or stand alone ("in July 2023").
 */
export function isRelative(words: string): boolean {
  if (POINTING.test(words)) return true
  return UNSETTLED.test(words) && !YEAR.test(words)
}
