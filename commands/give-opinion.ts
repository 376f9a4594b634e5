import type { Database } from '@/db/client'
import { opinionForUpdateBy, remarksOn } from '@/db/queries/opinions'
import { secretHash } from '@/db/secret'
import { recordHistory } from '@/db/writes/history'
import { insertOpinionRemark } from '@/db/writes/opinions'
import { normalise, storable } from '@/domain/evidence/normal-text'
import {
  type OpinionState,
  opinionState,
  type RemarkProblem,
  remarkProblem,
} from '@/domain/policy/opinion-policy'
import { err, ok, type Result } from '@/domain/result'
import type { OpinionLimit } from './opinion-limit'

/** `key` is drawn with the form: a repeated post is one remark. */
export type GiveOpinionOrder = { secret: string; key: string; name: string; words: string; address: string }

export type GiveOpinionRefusal =
  | { kind: 'not-found' }
  | { kind: 'too-many' }
  | { kind: 'words-odd' }
  | { kind: Exclude<OpinionState, 'open'> }
  | { kind: RemarkProblem }

/** Takes down what an expert outside says of the one revision their link is for. */
export async function giveOpinion(
  db: Database,
  limit: OpinionLimit,
  order: GiveOpinionOrder,
  now: Date,
): Promise<Result<{ remarks: number }, GiveOpinionRefusal>> {
  const [name, words] = [normalise(order.name).trim(), normalise(order.words).trim()]
  if (!storable(name) || !storable(words)) return err({ kind: 'words-odd' })
  if (!(await limit.admit(order.address))) return err({ kind: 'too-many' })
  return db.transaction(async (tx) => {
    const link = await opinionForUpdateBy(tx, secretHash(order.secret))
    if (!link) return err({ kind: 'not-found' })
    const state = opinionState(link, now)
    if (state !== 'open') return err({ kind: state })
    const given = await remarksOn(tx, link.id)
    if (given.some(({ key }) => key === order.key)) return ok({ remarks: given.length })
    const problem = remarkProblem({ name, words }, given.length)
    if (problem) return err({ kind: problem })
    await insertOpinionRemark(tx, { opinionId: link.id, key: order.key, name, words })
    const { claimId, no, expert } = link
    await recordHistory(tx, {
      personId: null,
      act: 'gave-opinion',
      claimId,
      revisionNo: no,
      detail: { expert, name },
    })
    return ok({ remarks: given.length + 1 })
  })
}
