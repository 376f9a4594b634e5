import { formatNumber } from '@/domain/evidence/quantity-words'
import { asOfWords, formatTime } from '@/domain/evidence/time-words'
import type { Period } from '@/domain/tally/period'
import { asOfPeriod, periodWords } from '@/domain/tally/period-words'
import { spokenLanguage } from './voice'

// The domain's words in the language of the page being drawn.

/** A date (EDTF). */
export const toldTime = (edtf: string): string => formatTime(edtf, spokenLanguage())

/** What stands before a date (EDTF) on which a number was so. */
export const toldAsOf = (edtf: string): string => asOfWords(edtf, spokenLanguage())

export const toldPeriod = (period: Period): string => periodWords(period, spokenLanguage())

/** A period in which a number was so. */
export const toldAsOfPeriod = (period: Period): string => asOfPeriod(period, spokenLanguage())

export const toldNumber = (number: number): string => formatNumber(String(number), spokenLanguage())
