import { diffWordsWithSpace } from 'diff'
import { describe, expect, it } from 'vitest'
import { legible } from '@/components/ui/legible-difference'

const told = (before: string, after: string) =>
  legible(diffWordsWithSpace(before, after))
    .map(({ value, added, removed }) => (added ? `+${value}+` : removed ? `-${value}-` : value))
    .join('')

describe('a difference as people read it', () => {
  it('strikes a number out whole', () => {
    expect(told('at most 1,200,000 people now', 'at most 1,250,000 people now')).toBe(
      'at most -1,200,000 -+1,250,000 +people now',
    )
    expect(told('on day 2024-04-01 it was so', 'on day 2024-03-01 it was so')).toContain(
      '-2024-04-01 -+2024-03-01 +',
    )
  })

  it('tells texts with little in common one after the other', () => {
    expect(told('A shorter statement.', 'The envoy said in a statement that many came.')).toBe(
      '-A shorter statement.- +The envoy said in a statement that many came.+',
    )
  })

  it('keeps what is only added or only taken away as it is', () => {
    expect(told('', 'Haiti')).toBe('+Haiti+')
    expect(told('Haiti', '')).toBe('-Haiti-')
    expect(told('First. Second.', 'First. ')).toBe('First. -Second.-')
  })

  it('loses no letter of either text', () => {
    const before = 'قال الرئيس إن 400 ضابط 👩‍🚒 وصلوا'
    const after = 'قال الوزير إن 600 ضابط وصلوا أمس'
    const runs = legible(diffWordsWithSpace(before, after))
    const side = (hidden: 'added' | 'removed') =>
      runs
        .filter((run) => !run[hidden])
        .map((run) => run.value)
        .join('')
        .replace(/\s+/g, ' ')
    expect(side('added')).toContain(before)
    expect(side('removed')).toContain(after)
  })
})
