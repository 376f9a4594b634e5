import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const resolve = {
  alias: {
    '@': root.replace(/\/$/, ''),
    // Next replaces this marker in its own build; elsewhere it would throw.
    'server-only': fileURLToPath(new URL('./support/server-only.ts', import.meta.url)),
  },
}

export default defineConfig({
  root,
  test: {
    // Database tests keep both cores busy already; more files at once only make each slower.
    maxWorkers: 2,
    projects: [
      {
        root,
        resolve,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        root,
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/global-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
