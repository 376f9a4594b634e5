import { ENGLISH_FIELDS, type FieldWords } from '@/domain/claim/field-language'
import type { ReadField } from '@/domain/claim/field-text'
import { words } from '../language'
import { spokenLanguage } from '../voice'

/** What readers are shown of a change. The change itself has its own line, and the internal note is nobody's but ours. */
export const isShown = (field: ReadField): field is Exclude<ReadField, 'change' | 'internalNote'> =>
  field !== 'change' && field !== 'internalNote'

/** How the page's language tells what the fields of a fact hold. */
export function fieldWords(): FieldWords {
  const language = spokenLanguage()
  if (language === ENGLISH_FIELDS.language) return ENGLISH_FIELDS
  const [codes, say] = [words('codes'), words('fields')]
  return {
    language,
    vouch: (code) => codes(`vouch.${code}`),
    kind: (code) => codes(`kind.${code}`),
    entity: (code) => codes(`entity.${code}`),
    mode: (code) => codes(`mode.${code}`),
    citationRole: (code) => codes(`citationRole.${code}`),
    measureRole: (code) => codes(`measureRole.${code}`),
    direction: (code) => codes(`direction.${code}`),
    linkKind: (code) => codes(`linkKind.${code}`),
    otherThanCounted: (field) => say(field === 'noun' ? 'otherNoun' : 'otherPlace'),
    computedAs: (formula) => say('computedAs', { formula }),
    resolvedAgainst: (date) => say('resolvedAgainst', { date }),
    within: (metres) => say('within', { metres }),
    saidBy: (name) => say('saidBy', { name }),
    to: ' – ',
  }
}
