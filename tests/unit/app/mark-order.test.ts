import { expect, it } from 'vitest'
import { markOrderFrom } from '@/app/desk/claims/mark-order'

const posted = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

it('a passage over several lines is that of the text, whose line ends a form sends in its own way', () => {
  const order = { citeReport: 'report_a', citeStart: '3', citeEnd: '15' }
  const exact = 'one\ntwo\n\nsix'
  for (const sent of ['one\r\ntwo\r\n\r\nsix', exact])
    expect(markOrderFrom(posted({ ...order, citeExact: sent }))).toEqual({
      reportId: 'report_a',
      start: 3,
      end: 15,
      exact,
    })
})
