import type { MarkOrder } from '@/commands/mark-passage'

/** Which passage a form names: a span selected in the text, or words typed by hand with the place chosen. */
export function markOrderFrom(form: FormData): MarkOrder {
  const text = (name: string) => String(form.get(name) ?? '')
  const typed = text('citeTyped').trim()
  if (typed !== '') {
    const place = text('citePlace')
    return { reportId: text('citeTypedReport'), typed, occurrence: place === '' ? null : Number(place) }
  }
  const reportId = text('citeReport')
  return {
    reportId,
    start: Number(text('citeStart')),
    end: Number(text('citeEnd')),
    // A form sends each line end as CRLF; captured texts have LF.
    exact: text('citeExact').replace(/\r\n?/g, '\n'),
  }
}
