const SHELL = 'id="__next_error__"'

/**
 * Whether Next answered with the empty page that its `notFound()` leaves to the browser's script to fill:
 * without script it would stay blank.
 */
export function isEmptyShell(body: Buffer): boolean {
  return body.subarray(0, 200).includes(SHELL)
}
