import { expect, test } from 'vitest'
import { answersTo } from '@/tests/integration/claims/sql'
import { openDesk } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const { cast } = await openDesk(place.db)
const desk = answersTo(place.deskUrl)
const reading = answersTo(place.readingUrl)
const kept = (name: string, query: string) =>
  desk([
    [
      'insert into desk.saved_filters (id, person_id, name, query) values ($1, $2, $3, $4)',
      ['filter_1', cast.editor.id, name, query],
    ],
  ])

test('the database keeps no nameless filter, and none that leads elsewhere', async () => {
  expect(await kept('Drafts', 'state=draft')).toBe('accepted')
  expect(await kept('', 'state=draft')).toBe('23514')
  expect(await kept('Out', '//elsewhere.example')).toBe('23514')
})

test('the desk changes no filter, and the reading room sees none', async () => {
  expect(await desk([["update desk.saved_filters set name = 'x'"]])).toBe('42501')
  expect(await reading([['select from desk.saved_filters']])).toBe('42501')
})
