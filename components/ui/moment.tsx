import { spokenLanguage } from '../voice'
import { utcMoment } from './utc-moment'

/**
 * A point in time in its one public form, UTC by name: the same for every reader of a language and every printer.
 * `form="day"` leaves the hour out of sight but not out of the markup.
 */
export function Moment({
  at,
  form = 'minute',
  className,
}: {
  at: string | Date
  form?: 'minute' | 'day'
  className?: string
}) {
  const moment = new Date(at)
  return (
    <time dateTime={moment.toISOString()} className={className}>
      {utcMoment(moment, form, spokenLanguage())}
    </time>
  )
}
