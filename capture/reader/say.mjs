/** Writes one line of JSON, and waits until it is out. */
export function say(message) {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(message)}\n`, () => resolve())
  })
}
