import { fileURLToPath } from 'node:url'
import { buildWhenStale } from './launch/build.mjs'
import { installWhenNeeded, nodeMistake } from './launch/install.mjs'
import { npmAbove } from './launch/npm-above.mjs'
import { endWith, node, tell } from './launch/steps.mjs'

// npm run demo | npm start | npm run dev. Plain JavaScript without packages: it runs before there are any.

const WAYS = {
  demo: { flags: ['--example'], built: true },
  start: { flags: [], built: true },
  dev: { flags: ['--example', '--dev'], built: false },
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const way = WAYS[process.argv[2] ?? 'start']
const mistake = way ? nodeMistake() : 'Say demo, start or dev.'
if (mistake) {
  console.error(mistake)
  process.exit(78)
}

const stopped = endWith(npmAbove())
const ready = (await installWhenNeeded()) && !stopped() && (!way.built || (await buildWhenStale()))
if (stopped() || !ready) process.exit(stopped() ? 0 : 1)
tell('Starting …')
const code = await node(['--import', 'tsx', 'server/main.ts', '--with-parent', ...way.flags])
process.exit(stopped() ? 0 : code)
