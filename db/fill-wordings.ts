import { and, eq, gt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { unsealed } from '@/domain/claim/envelope'
import { claims, revisions, wordings } from './schema/desk'
import { wordingRow } from './wording-row'

const AT_ONCE = 200

/** Makes the wordings of claims that were written before any were kept: all of them or none, folded as the domain folds. */
export async function fillWordings(client: pg.Client): Promise<void> {
  if (!(await isEmpty(client))) return
  await drizzle(client, { casing: 'snake_case' }).transaction(async (tx) => {
    let after = ''
    for (;;) {
      const rows = await tx
        .select({ claimId: claims.id, body: revisions.body })
        .from(claims)
        .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
        .where(gt(claims.id, after))
        .orderBy(claims.id)
        .limit(AT_ONCE)
      if (rows.length > 0)
        await tx.insert(wordings).values(
          rows.map(({ claimId, body }) => ({
            claimId,
            ...wordingRow(unsealed(body.toString('utf8')).content),
          })),
        )
      const last = rows.at(-1)
      if (!last) return
      after = last.claimId
    }
  })
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('desk.wordings') is not null as made`)
  if (!rows[0].made) return false
  const { rowCount } = await client.query('select from desk.wordings limit 1')
  return rowCount === 0
}
