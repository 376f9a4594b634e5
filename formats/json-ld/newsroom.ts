import type { NewsMediaOrganization } from 'schema-dts'

/** Whose ledger it is, as every statement about it names it. */
export const newsroom = (origin: string, name: string) =>
  ({ '@type': 'NewsMediaOrganization', '@id': `${origin}/#newsroom`, name, url: `${origin}/` }) as const

/** The newsroom with its rules, for the pages that are about the whole. */
export const newsroomWithPolicies = (origin: string, name: string): NewsMediaOrganization => ({
  ...newsroom(origin, name),
  correctionsPolicy: `${origin}/about#corrections`,
  verificationFactCheckingPolicy: `${origin}/about#countersigned`,
  actionableFeedbackPolicy: `${origin}/about#corrections`,
})
