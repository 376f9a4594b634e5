import { HomeRow, HomeRows } from '@/components/desk/home-rows'
import { WaitingFor } from '@/components/desk/waiting-for'
import { LocalMoment } from '@/components/ui/local-moment'
import { desk } from '@/db/client'
import { type KeptDraft, keptDraftsOf } from '@/db/queries/kept-drafts'
import type { Actor } from '@/domain/policy/actor'

const MOST = 20

/** What this person typed and never saved; nothing at all where there is none. */
export async function KeptWaiting({ actor }: { actor: Actor }) {
  const kept = await keptDraftsOf(desk(), actor.id, MOST)
  if (kept.length === 0) return null
  return (
    <WaitingFor title="Typed and not saved" counted={kept.length} empty="">
      <HomeRows>
        {kept.map((draft) => (
          <HomeRow
            key={draft.place}
            href={draft.place.includes('?') ? draft.place : `${draft.place}?edit=1`}
            label={draft.place.startsWith('/desk/reports/') ? 'New claim' : 'A claim’s next words'}
            aside={<LocalMoment at={draft.savedAt.toISOString()} />}
          >
            {statementOf(draft) || 'Without a statement yet'}
          </HomeRow>
        ))}
      </HomeRows>
    </WaitingFor>
  )
}

const statementOf = ({ fields }: KeptDraft) => fields.find(([name]) => name === 'statement')?.[1] ?? ''
