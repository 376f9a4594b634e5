import { createHash } from 'node:crypto'
import { asAdmin } from '@/db/roles'
import { sealed } from '@/domain/claim/envelope'
import type { FactDocument } from '@/domain/claim/fact'
import type { Acknowledged } from '@/tests/support/processes/work-until-killed'

/** A line for everything that is there by half: each act is all of its rows, or none. */
const HALVES = `
  select 'review without its fact, event, history or number' as what, v.id from desk.reviews v
    where not exists (select from published.facts f where f.id = v.claim_id and f.document -> 'versions' @> jsonb_build_array(jsonb_build_object('no', v.no)))
      or not exists (select from published.events e where e.fact_id = v.claim_id and e.no = v.no)
      or not exists (select from desk.history h where h.act = 'approve' and h.claim_id = v.claim_id and h.revision_no = v.no and h.edition is not null)
      or not exists (select from desk.claims c where c.id = v.claim_id and c.published_no >= v.no)
  union all select 'event without its review', e.fact_id from published.events e
    where not exists (select from desk.reviews v where v.claim_id = e.fact_id and v.no = e.no)
  union all select 'history of a countersignature that is not there', h.claim_id from desk.history h
    where h.act = 'approve' and not exists (select from desk.reviews v where v.claim_id = h.claim_id and v.no = h.revision_no)
  union all select 'fact that is not its claim’s published revision', f.id from published.facts f
    join desk.claims c on c.id = f.id where c.published_no is distinct from f.no
  union all select 'editions that are not the events', e.no::text from published.edition e
    where e.no <> (select count(*) from published.events) or e.no <> (select coalesce(max(edition), 0) from published.events)
  union all select 'revision without its history', r.claim_id from desk.revisions r
    where not exists (select from desk.history h where h.claim_id = r.claim_id and h.revision_no = r.no and h.act in ('entered', 'reworded'))
  union all select 'history of a revision that is not there', h.claim_id from desk.history h
    where h.act in ('entered', 'reworded') and not exists (select from desk.revisions r where r.claim_id = h.claim_id and r.no = h.revision_no)
  union all select 'revision without its citations', r.claim_id from desk.revisions r
    where (select count(*) from desk.citations t where t.claim_id = r.claim_id and t.no = r.no) <> 2
  union all select 'claim whose state is not its last act’s', c.id from desk.claims c
    where c.state <> (select case h.act when 'approve' then 'published' when 'submitted' then 'submitted' else 'draft' end
      from desk.history h where h.claim_id = c.id order by h.id desc limit 1)
  union all select 'receipt without its answer', key from desk.receipts where outcome is null
  union all select 'act with no receipt, or two', c.claim from (
    select outcome ->> 'claimId' as claim, count(*) as n from desk.receipts group by 1) r
    full join (select claim_id as claim, count(*) as n from desk.history group by 1) c using (claim) where r.n is distinct from c.n and claim is not null`

/** What of the acknowledged is not there, and what is there by half, by the database's own account. */
export async function damage(adminUrl: string, acknowledged: Acknowledged[]) {
  return asAdmin(adminUrl, async (admin) => {
    const ask = async <Row extends object>(sql: string) => (await admin.query<Row>(sql)).rows
    const done = await ask<Acknowledged>(
      'select act, claim_id as "claimId", revision_no as no, edition::int from desk.history where claim_id is not null',
    )
    const told = new Set(done.map(line))
    const keys = new Set((await ask<{ key: string }>('select key from desk.receipts')).map(({ key }) => key))
    const signed = await ask<{ claim: string; no: number; sha256: string; document: FactDocument }>(
      'select v.claim_id as claim, v.no, v.sha256, f.document from desk.reviews v join published.facts f on f.id = v.claim_id',
    )
    return {
      lost: acknowledged.filter((each) => !told.has(line(each)) || !keys.has(each.key)),
      half: await ask<{ what: string; id: string }>(HALVES),
      otherThanSigned: signed
        .filter((each) => shown(each) !== each.sha256)
        .map(({ claim, no }) => `${claim} ${no}`),
    }
  })
}

const line = ({ act, claimId, no, edition }: Acknowledged) => [act, claimId, no, edition].join(' ')

/** The hash of what readers see of this version. */
function shown({
  claim,
  no,
  document,
}: {
  claim: string
  no: number
  document: FactDocument
}): string | null {
  const version = document.versions.find((each) => each.no === no)
  if (!version) return null
  const bytes = sealed(claim, no, { ...version.content, internalNote: '' })
  return createHash('sha256').update(bytes).digest('hex')
}
