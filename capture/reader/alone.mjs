import { createRequire, syncBuiltinESMExports } from 'node:module'

// Loaded before anything else in a reader. What Node's own permission model leaves open on the versions we run on is
// the network: whoever asks for it here, a parser or what it was tricked into, gets an error.

const require = createRequire(import.meta.url)
const refuse = (what) =>
  // Also called with `new`, as an arrow function cannot be.
  function refused() {
    throw new Error(`A reader may not use ${what}.`)
  }

const CLOSED = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  'dns/promises': ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  cluster: ['fork'],
}

for (const [name, calls] of Object.entries(CLOSED)) {
  const room = require(`node:${name}`)
  for (const call of calls) if (call in room) room[call] = refuse(`${name}.${call}`)
}
require('node:net').Socket.prototype.connect = refuse('a socket')
require('node:worker_threads').Worker = refuse('a worker')
syncBuiltinESMExports()
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Object.defineProperty(globalThis, name, { value: refuse(name), configurable: false, writable: false })
for (const name of ['binding', '_linkedBinding', 'dlopen', 'getBuiltinModule'])
  Object.defineProperty(process, name, { value: refuse(name), configurable: false, writable: false })

// What PDF.js wants to find when it is loaded; it draws with them, and a reader draws nothing.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {}

// Standard output belongs to what a reader has to say.
for (const call of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[call] = () => {}
