import type { Role } from '@/domain/policy/actor'

type Account = { name: string; email: string; roles: Role[]; password: string }

const password = 'two pens cross on paper'

/** The three people of the example newsroom. They exist in the embedded database of `npm run demo` only. */
export const ACCOUNTS: { editor: Account; reviewer: Account; admin: Account } = {
  editor: { name: 'Edda Example', email: 'editor@example.org', roles: ['editor'], password },
  reviewer: { name: 'Rene Example', email: 'reviewer@example.org', roles: ['reviewer'], password },
  admin: { name: 'Adil Example', email: 'admin@example.org', roles: ['admin'], password },
}
