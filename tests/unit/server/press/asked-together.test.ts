import { expect, test } from 'vitest'
import { askedTogether, eachAskedTogether } from '@/server/press/asked-together'

const soon = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4))

test('no answer is older than the moment somebody asked, however they come', async () => {
  let truth = 0
  let asked = 0
  const now = askedTogether(async () => {
    asked++
    await soon()
    const seen = truth
    await soon()
    return seen
  })
  const older: number[] = []
  const change = setInterval(() => truth++, 1)
  await Promise.all(
    Array.from({ length: 400 }, async (_, visit) => {
      await new Promise((resolve) => setTimeout(resolve, visit / 4 + Math.random() * 3))
      const before = truth
      if ((await now()) < before) older.push(visit)
    }),
  )
  clearInterval(change)
  expect(older).toEqual([])
  expect(asked).toBeLessThan(150)
})

test('whoever comes while a question is under way shares the next, not that one', async () => {
  const answers: ((answer: number) => void)[] = []
  const ask = askedTogether(() => new Promise<number>((resolve) => answers.push(resolve)))
  const first = [ask(), ask()]
  await expect.poll(() => answers.length).toBe(1)
  const later = [ask(), ask(), ask()]
  expect(answers).toHaveLength(1)
  answers[0]?.(1)
  expect(await Promise.all(first)).toEqual([1, 1])
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.(2)
  expect(await Promise.all(later)).toEqual([2, 2, 2])
})

test('a question that fails does so for those who asked it, and the next is put all the same', async () => {
  let times = 0
  const ask = askedTogether(async () => {
    times++
    if (times === 1) throw new Error('lost')
    return times
  })
  const first = ask()
  await expect(first).rejects.toThrow('lost')
  expect(await ask()).toBe(2)
})

test('different questions do not wait for each other, and leave nothing behind', async () => {
  const asked: string[] = []
  const ask = eachAskedTogether(
    async (word: string) => {
      asked.push(word)
      if (word === 'slow') await new Promise((resolve) => setTimeout(resolve, 30))
      return word
    },
    (word) => word,
  )
  const slow = [ask('slow'), ask('slow')]
  expect(await Promise.all([ask('a'), ask('b'), ask('a')])).toEqual(['a', 'b', 'a'])
  expect(asked.filter((word) => word !== 'slow')).toEqual(['a', 'b'])
  expect(await Promise.all(slow)).toEqual(['slow', 'slow'])
})
