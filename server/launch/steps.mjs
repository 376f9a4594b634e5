import { spawn } from 'node:child_process'

/** What a person who waits is told. */
export const tell = (sentence) => console.log(`\u203a ${sentence}`)

let running = null

/** Runs a program in full view; resolves with its exit code, never rejects. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    running = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    running.once('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    running.once('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)))
  })
}

export const node = (args, env) => run(process.execPath, args, env)

/** Passes signals on, and ends what runs when whoever started us is gone; `stopped()` says whether that happened. */
export function endWith(ancestors) {
  let stopped = false
  const stop = (signal) => {
    stopped = true
    running?.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  // When a terminal is closed nobody reads what is said on the way out.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const parent = process.ppid
  const gone = () => process.ppid !== parent || ancestors.some((pid) => !alive(pid))
  setInterval(() => !stopped && gone() && stop('SIGTERM'), 500).unref()
  return () => stopped
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
