import { ChallengeList } from '@/components/desk/challenge-list'
import { DisputesOpen, FactsToCheck } from '@/components/desk/home-facts'
import { HomePromises } from '@/components/desk/home-promises'
import { HomeSourceChanges } from '@/components/desk/home-source-changes'
import { FEW, WaitingFor } from '@/components/desk/waiting-for'
import { desk } from '@/db/client'
import { openChallenges } from '@/db/queries/challenges'
import { disputesOpen, factsToCheck } from '@/db/queries/due'
import { sourceChangesOpen } from '@/db/queries/source-changes'
import { promisesWaiting } from './promises-waiting'
import { today } from './today'

/** What public facts want of whoever has time: an answer, a look, an end to a dispute. */
export async function FactsWaiting() {
  const day = today()
  const [challenges, sources, promises, toCheck, disputes] = await Promise.all([
    openChallenges(desk(), 51),
    sourceChangesOpen(desk(), 51),
    promisesWaiting(day),
    factsToCheck(desk(), day, 51),
    disputesOpen(desk(), 51),
  ])
  return (
    <>
      <WaitingFor
        title="Open challenges"
        counted={challenges.length}
        href="/desk/challenges"
        empty="No reader says that something is wrong."
      >
        <ChallengeList lines={challenges.slice(0, FEW)} />
      </WaitingFor>
      <WaitingFor
        title="Sources that have changed"
        counted={sources.length}
        href="/desk/waiting/sources"
        empty="Every source still says what claims rest on, as far as it was captured again."
      >
        <HomeSourceChanges lines={sources.slice(0, FEW)} />
      </WaitingFor>
      <WaitingFor
        title="Promises due"
        counted={promises.length}
        href="/desk/waiting/promises"
        empty="No promise is due."
      >
        <HomePromises lines={promises.slice(0, FEW)} />
      </WaitingFor>
      <WaitingFor
        title="To check again"
        counted={toCheck.length}
        href="/desk/waiting/to-check"
        empty="No fact is past the day it was to be checked on."
      >
        <FactsToCheck lines={toCheck.slice(0, FEW)} />
      </WaitingFor>
      <WaitingFor
        title="Open disputes"
        counted={disputes.length}
        href="/desk/waiting/disputes"
        empty="No two facts contradict each other."
      >
        <DisputesOpen lines={disputes.slice(0, FEW)} />
      </WaitingFor>
    </>
  )
}
