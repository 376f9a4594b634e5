import { readdirSync } from 'node:fs'

// npm run bench: every benchmark beside this file, one after another; each prints ratios to its goal.
const here = new URL('.', import.meta.url)
const SUPPORT = [
  'run.ts',
  'bench-database.ts',
  'many-claims.ts',
  'many-facts.ts',
  'million-facts.ts',
  'seeded.ts',
  'timing.ts',
]

for (const file of readdirSync(here).sort()) {
  if (!file.endsWith('.ts') || SUPPORT.includes(file)) continue
  console.log(`\n${file.replace('.ts', '')}`)
  await import(new URL(file, here).href)
}
