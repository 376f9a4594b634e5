import type { ChartWords } from './chart-words'

/** Whose chart it is, of which edition and day (YYYY-MM-DD), and the address of the page it belongs to. */
export type Edition = { newsroom: string; no: number; day: string; address: string }

/** The line under a chart that travels alone: "The Example Ledger, edition 1,284, 26 September 2024". */
export function sourceLine({ newsroom, no, day }: Edition, words: ChartWords): string {
  return words.say('source', { newsroom, edition: words.number(String(no)), day: words.day(day) })
}
