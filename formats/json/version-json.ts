import { differences } from '@/domain/claim/difference'
import type { FactVersion, PublicContent } from '@/domain/claim/fact'

// The change has its own place beside them, and what a link says of another fact must not outlive that fact's removal.
const LEFT_OUT: readonly string[] = ['change', 'links', 'internalNote']

/** One public version: who signed it, what kind of change it was, and field by field what it changed. */
export function versionJson(version: FactVersion, before: FactVersion | undefined) {
  const changed = before ? differences(before.content, version.content) : []
  return {
    no: version.no,
    at: version.at,
    edition: version.edition,
    change: { kind: version.change.kind, note: version.change.note },
    writers: version.writers,
    reviewer: version.reviewer,
    statement: version.content.statement,
    differences: [
      ...changed.filter(({ field }) => !LEFT_OUT.includes(field)),
      ...(before ? linkDifference(before.content, version.content) : []),
    ].map(({ field, before: was, after }) => ({ field, before: was, after })),
  }
}

function linkDifference(before: PublicContent, after: PublicContent) {
  const [was, is] = [linkText(before), linkText(after)]
  return was === is ? [] : [{ field: 'links' as const, before: was, after: is }]
}

const linkText = ({ links }: PublicContent) => links.map(({ kind, fact }) => `${kind} ${fact.id}`).join('\n')
