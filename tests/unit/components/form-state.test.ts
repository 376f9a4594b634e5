import { expect, test } from 'vitest'
import { FRESH, refused } from '@/components/ui/form-state'

const posted = (...fields: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test('a refused form keeps what was typed, in each field of a name, and sends no password back', () => {
  const form = posted(
    ['noun', 'officers'],
    ['noun', 'police'],
    ['newPassword', 'secret'],
    ['$ACTION_ID_1', ''],
  )
  expect(refused(FRESH, form, { message: 'No.' })).toEqual({
    attempt: 1,
    message: 'No.',
    errors: {},
    values: { noun: ['officers', 'police'] },
  })
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field called %s is no fault, and changes no other object',
  (name) => {
    const { values } = refused(FRESH, posted([name, 'a'], [name, 'b'], ['noun', 'c']), {})
    expect(values.noun).toEqual(['c'])
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
    expect(Object.keys({})).toEqual([])
  },
)
