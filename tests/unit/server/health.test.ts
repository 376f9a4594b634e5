import type { Pool } from 'pg'
import { expect, test } from 'vitest'
import { watch } from '@/server/health'

/** A pool that answers, refuses or hangs as told, and counts what it was asked. */
function poolThat() {
  const told = { answer: async () => undefined as unknown, asked: 0 }
  const query = () => {
    told.asked++
    return told.answer()
  }
  return { told, health: watch(() => ({ query }) as unknown as Pool) }
}

test('while all is well the database is asked once for many requests', async () => {
  const { told, health } = poolThat()
  const answers = await Promise.all(Array.from({ length: 100 }, () => health.ok()))
  expect(answers.every(Boolean)).toBe(true)
  expect(await health.ok()).toBe(true)
  expect(told.asked).toBe(1)
})

test('while the database is away nobody waits for it, and one question at a time is put', async () => {
  const { told, health } = poolThat()
  told.answer = () => Promise.reject(new Error('away'))
  expect(await health.askAgain()).toBe(false)
  told.answer = () => new Promise(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const began = performance.now()
  expect(await Promise.all(Array.from({ length: 50 }, () => health.ok()))).toEqual(Array(50).fill(false))
  expect(performance.now() - began).toBeLessThan(200)
  expect(told.asked).toBe(2)
})

test('when the database is back, it is noticed without a restart', async () => {
  const { told, health } = poolThat()
  told.answer = () => Promise.reject(new Error('away'))
  expect(await health.askAgain()).toBe(false)
  told.answer = async () => undefined
  await expect.poll(() => health.ok()).toBe(true)
})
