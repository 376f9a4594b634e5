import type { Byline, FactVersion } from '@/domain/claim/fact'
import { words } from '../language'
import { counting, listed } from './counted'

/** Who wrote and who countersigned, by name or by part, as the newsroom's policy had it when it was signed. */
export function bylineWords({ writers, reviewer }: Pick<FactVersion, 'writers' | 'reviewer'>): string {
  const say = words('fact')
  const names = writers.map((writer) => writer.name).filter((name) => name !== null)
  return say('byline', {
    writers: names.length === writers.length ? listed(names) : say('editors', counting(writers.length)),
    reviewer: reviewer.name ?? say('another'),
  })
}

/** The same for an act on a fact. */
export function twoPeople({ proposer, reviewer }: { proposer: Byline; reviewer: Byline }): string {
  const say = words('fact')
  return say('proposed', {
    proposer: proposer.name ?? say('editors', counting(1)),
    reviewer: reviewer.name ?? say('another'),
  })
}
