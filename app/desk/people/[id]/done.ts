/** What an act that led back to this page says it did. */
export const DONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    roles: 'The roles are saved.',
    deactivated: 'The account is deactivated and signed out everywhere.',
    reactivated: 'The account is active again.',
    session: 'That session has ended.',
    sessions: 'This person is signed out everywhere.',
  }),
)
