import { describe, expect, test } from 'vitest'
import { readChosen } from '@/app/desk/claims/read-chosen'
import {
  claimsFilterOf,
  claimsOrderOf,
  claimsQuery,
  readClaimsAsked,
} from '@/app/desk/claims/read-claims-asked'

describe('the list of claims by its address', () => {
  test('what was asked comes back as the same address, with nothing empty', () => {
    const asked = readClaimsAsked({
      state: 'draft',
      words: ' nearly 400 ',
      topic: '',
      sort: 'oldest',
      odd: 'x',
    })
    expect(claimsQuery(asked)).toBe('words=nearly+400&state=draft&sort=oldest')
    expect(readClaimsAsked(Object.fromEntries(new URLSearchParams(claimsQuery(asked))))).toEqual(asked)
    expect(claimsOrderOf(asked)).toBe('oldest')
  })

  test('what cannot be read narrows nothing down', () => {
    const filter = claimsFilterOf(
      readClaimsAsked({ state: 'approved', since: '2024-13-45', words: ['a', 'b'] }),
      'person_me',
    )
    expect(filter).toMatchObject({ state: undefined, since: undefined, words: '' })
  })

  test('a report is named by its id or its address', () => {
    const filter = (report: string) => claimsFilterOf(readClaimsAsked({ report }), 'person_me').reportId
    expect(filter('https://desk.example/desk/reports/report_k3f9x2q7w8hm')).toBe('report_k3f9x2q7w8hm')
    expect(filter('report_k3f9x2q7w8hm')).toBe('report_k3f9x2q7w8hm')
  })
})

test('whose reviews they are is asked for by whoever reads the address', () => {
  const filter = (assignee: string) => claimsFilterOf(readClaimsAsked({ assignee }), 'person_me').assigneeId
  expect(filter('me')).toBe('person_me')
  expect(filter('nobody')).toBe('nobody')
  expect(filter('person_k3f9x2q7w8hm')).toBe('person_k3f9x2q7w8hm')
  expect(claimsQuery(readClaimsAsked({ assignee: 'me' }))).toBe('assignee=me')
})

describe('what is done to several claims at once', () => {
  const posted = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    return readChosen(form, '2026-11-30')
  }
  const claim = 'claim_k3f9x2q7w8hm:2'

  test('sending to review and filing under a topic', () => {
    expect(posted({ claim, intent: 'submit' })).toMatchObject({
      chosen: [{ claimId: 'claim_k3f9x2q7w8hm', no: 2 }],
      order: { intent: 'submit' },
    })
    expect(posted({ claim, intent: 'topic', topic: ' Haiti ' })).toMatchObject({ order: { topic: 'Haiti' } })
  })

  test('giving their reviews to somebody, with a day or without', () => {
    const to = { claim, intent: 'assign', assigneeId: 'person_k3f9x2q7w8hm' }
    expect(posted(to)).toMatchObject({ order: { assigneeId: 'person_k3f9x2q7w8hm', due: null } })
    expect(posted({ ...to, due: '2026-11-30' })).toMatchObject({ order: { due: '2026-11-30' } })
    for (const due of ['2026-11-29', '2026-02-30', 'soon'])
      expect(posted({ ...to, due })).toMatchObject({ chosen: null, errors: { due: expect.any(String) } })
    expect(posted({ ...to, assigneeId: '' })).toMatchObject({
      chosen: null,
      errors: { assigneeId: expect.any(String) },
    })
  })

  test.each(['approve', 'requestChanges', 'reject', 'retract', 'remove', ''])('never to %s', (intent) => {
    expect(posted({ claim, intent }).chosen).toBeNull()
  })

  test('nothing chosen, or no topic, is said', () => {
    expect(posted({ intent: 'submit' })).toHaveProperty('message', 'Choose at least one claim first.')
    expect(posted({ claim, intent: 'topic', topic: ' ' })).toHaveProperty('errors.topic')
  })
})
