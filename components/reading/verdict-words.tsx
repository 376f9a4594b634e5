import type { ReactNode } from 'react'
import type { StatusName } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { Verdict } from '@/domain/evidence/origin'
import { words } from '../language'
import { counting } from './counted'

/** "As said by William Ruto", "Established", "Refuted". */
export function verdictTitle({ kind, speaker }: Verdict): ReactNode {
  if (kind !== 'as_said' || !speaker) return verdictText({ kind, speaker })
  return words('fact').rich('saidBy', { speaker: () => <Words>{speaker}</Words> })
}

/** The same as plain text. */
export function verdictText({ kind, speaker }: Pick<Verdict, 'kind' | 'speaker'>): string {
  if (kind !== 'as_said') return words('codes')(`status.${kind}`)
  const say = words('fact')
  return speaker ? say.markup('saidBy', { speaker: () => speaker }) : say('saidByUnnamed')
}

export const verdictStatus = (verdict: Verdict): StatusName => verdict.kind

/** "one origin", and in full "one origin, two outlets". */
export function originWords({ origins, outlets }: Verdict, full = false): string {
  const say = words('fact')
  const told = say('origins', counting(origins))
  return full ? `${told}, ${say('outlets', counting(outlets))}` : told
}
