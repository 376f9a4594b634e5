import type { ReactNode } from 'react'
import { ClaimList } from '@/components/desk/claim-list'
import { DisputesOpen, FactsToCheck } from '@/components/desk/home-facts'
import { HomePromises } from '@/components/desk/home-promises'
import { HomeSourceChanges } from '@/components/desk/home-source-changes'
import { desk } from '@/db/client'
import { type Waiting, waitingFor } from '@/db/queries/desk'
import { disputesOpen, factsToCheck } from '@/db/queries/due'
import { sourceChangesOpen } from '@/db/queries/source-changes'
import type { Actor } from '@/domain/policy/actor'
import { promisesWaiting } from '../promises-waiting'
import { today } from '../today'

/** `lines` draws all of one kind of waiting work; null when there is none. */
type List = { title: string; lines: (actor: Actor) => Promise<ReactNode> }

const MOST = 500

const claims = (title: string, which: Exclude<keyof Waiting, 'toReview'>): List => ({
  title,
  lines: async (actor) => {
    const lines = (await waitingFor(desk(), actor.id, false, MOST))[which]
    return lines.length > 0 ? <ClaimList lines={lines} /> : null
  },
})

/** Every list that the home page shows only the first of, by the last part of its address. */
export const LISTS: ReadonlyMap<string, List> = new Map(
  Object.entries({
    'sent-back': claims('Sent back to you', 'sentBack'),
    drafts: claims('Your drafts', 'drafts'),
    'in-review': claims('Yours, in review', 'inReview'),
    sources: {
      title: 'Sources that have changed',
      lines: async () => {
        const lines = await sourceChangesOpen(desk(), MOST)
        return lines.length > 0 ? <HomeSourceChanges lines={lines} /> : null
      },
    },
    promises: {
      title: 'Promises due',
      lines: async () => {
        const lines = await promisesWaiting(today())
        return lines.length > 0 ? <HomePromises lines={lines} /> : null
      },
    },
    'to-check': {
      title: 'To check again',
      lines: async () => {
        const lines = await factsToCheck(desk(), today(), MOST)
        return lines.length > 0 ? <FactsToCheck lines={lines} /> : null
      },
    },
    disputes: {
      title: 'Open disputes',
      lines: async () => {
        const lines = await disputesOpen(desk(), MOST)
        return lines.length > 0 ? <DisputesOpen lines={lines} /> : null
      },
    },
  }),
)
