/**
 * The session's cookie. Over https its name begins with __Host-, so that no other host can set one for ours.
 * It lasts no longer than a session may; the row behind it may end at any moment before.
 */
export function sessionCookie(secure: boolean) {
  return {
    name: secure ? '__Host-countersign-session' : 'countersign-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}
