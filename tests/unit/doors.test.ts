import { expect, test } from 'vitest'
import { ACTIONS, doorsInTheTree, PAGES } from '@/tests/support/doors'

// The browser tests knock at every door of the grid as everybody; here the grid is held against the tree.

test('every page and route has a line in the grid of doors', () => {
  expect(Object.keys(PAGES).sort()).toEqual(doorsInTheTree().pages)
})

test('every server action has a line in the grid of doors', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(doorsInTheTree().actions)
})
