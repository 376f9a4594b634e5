import type { PledgeState } from '@/domain/tally/pledge'
import type { ChartWords } from './chart-words'
import type { PointMark } from './timeline-points'

/** Where a point stands in a word, as it follows other words. */
export function markText(mark: PointMark, { say, status }: ChartWords): string {
  return mark === 'plain' || mark === 'aside' ? say(`mark.${mark}`) : lower(status(`status.${mark}`))
}

/** Where a promise stands in a word, as it follows other words. */
export const promiseText = (state: PledgeState, { status }: ChartWords): string =>
  lower(status(`promise.${state}`))

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
