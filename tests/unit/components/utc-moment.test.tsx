import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Moment } from '@/components/ui/moment'
import { utcMoment } from '@/components/ui/utc-moment'
import { LANGUAGES } from '@/domain/language'

it('tells a time in UTC by name, the same on every machine', () => {
  const html = renderToStaticMarkup(<Moment at="2024-09-01T23:04:05+02:00" />)
  expect(html).toBe('<time dateTime="2024-09-01T21:04:05.000Z">1 Sep 2024, 21:04 UTC</time>')
  expect(renderToStaticMarkup(<Moment at="2024-09-01T21:04:05Z" form="day" />)).toContain('>1 Sep 2024<')
})

it('tells it as each language does', () => {
  const at = new Date('2024-08-01T09:04:05Z')
  expect(utcMoment(at, 'minute', 'fr')).toBe('1er août 2024 à 9\u00a0h\u00a004 UTC')
  expect(utcMoment(at, 'minute', 'ht')).toBe('1ye out 2024, 09:04 UTC')
  expect(utcMoment(new Date('2024-02-29T00:00:00Z'), 'day', 'fr')).toBe('29 févr. 2024')
})

it('has twelve months in every language', () => {
  for (const language of LANGUAGES) {
    const months = Array.from({ length: 12 }, (_, n) =>
      utcMoment(new Date(Date.UTC(2024, n, 2)), 'day', language),
    )
    expect(new Set(months).size).toBe(12)
    expect(months.join()).not.toContain('undefined')
  }
})
