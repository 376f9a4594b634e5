import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHALLENGE_REASONS, CLOSING_REASONS } from '@/domain/claim/challenge'
import * as content from '@/domain/claim/content'
import { DISPUTE_ENDINGS, PUBLIC_EVENTS, STANDINGS } from '@/domain/claim/fact'
import { JUDGEMENTS } from '@/domain/claim/judgement'
import { CLAIM_STATES } from '@/domain/claim/lifecycle'
import { PROPOSAL_KINDS, REMOVAL_REASONS, RETRACTION_REASONS } from '@/domain/claim/proposal'
import { ROLES } from '@/domain/policy/actor'

const ROOT = new URL('../../', import.meta.url)
const glossary = readFileSync(new URL('docs/glossary.md', ROOT), 'utf8')

const places = [...new Set([...glossary.matchAll(/`([\w()/.-]+\.tsx?)`/g)].map(([, path]) => path ?? ''))]

test.each(places)('the glossary’s %s exists', (path) => {
  expect(existsSync(new URL(path, ROOT))).toBe(true)
})

test.each([
  ...content.VOUCHES,
  ...content.KINDS,
  ...content.APPROXIMATORS,
  ...content.UNCOUNTED,
  ...content.ATTRIBUTION_MODES,
  ...content.CITATION_ROLES,
  ...content.ENTITY_TYPES,
  ...content.CHANGE_KINDS,
  ...content.MEASURE_ROLES,
  ...content.DIRECTIONS,
  ...content.SCOPE_EXCEPTIONS,
  ...content.LINK_KINDS,
  ...CLAIM_STATES,
  ...STANDINGS,
  ...PUBLIC_EVENTS,
  ...DISPUTE_ENDINGS,
  ...JUDGEMENTS,
  ...PROPOSAL_KINDS,
  ...RETRACTION_REASONS,
  ...REMOVAL_REASONS,
  ...CHALLENGE_REASONS,
  ...CLOSING_REASONS,
])('the code %s stands in the glossary', (code) => {
  expect(glossary).toContain(`\`${code}\``)
})

test.each(ROLES)('%s is told of', (role) => {
  expect(glossary).toContain(`| ${role} |`)
})

test('no term has two homes', () => {
  const [defined = ''] = glossary.split('## Codes')
  const terms = [...defined.matchAll(/^\| (?!term \|)([a-z ]+) \|/gm)].map(([, term]) => term)
  expect(new Set(terms).size).toBe(terms.length)
  expect(terms.length).toBeGreaterThan(30)
})
