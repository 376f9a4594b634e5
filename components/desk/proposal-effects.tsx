import type { ProposalKind } from '@/domain/claim/proposal'

// What becomes public the moment a second person countersigns, before anybody proposes it.
const EFFECTS: Record<ProposalKind, string[]> = {
  retract: [
    'The page stays at its address. Above the statement readers see that it was retracted, on which day, why, and your note.',
    'Statement, versions and passages stay readable below it. Its number no longer counts, and what it kept or broke is open again.',
    'Its disputes end, and so does a revision being written beside it. A retraction is final.',
  ],
  remove: [
    'At its address readers find only that it was removed, on which day, on what ground, your note, and the SHA-256 of each version they had.',
    'Statement, numbers, passages and the notes of all its versions are taken from the public. The desk keeps its revisions.',
    'Facts that link to it keep the statement they were signed with: revise or remove those first when it must not be read anywhere.',
    'A removal is final.',
  ],
  check_again: [
    'Readers see that it was checked again, on which day, the passages you cite, and your note. The fact itself stays as it is.',
    'It is called ageing no more, until the next day to check it has passed.',
  ],
  explain: [
    'On both facts readers see that the dispute ended, and your note: why both can stand.',
    'Neither fact changes. When one is wrong, revise or retract it instead.',
  ],
  answer: [
    'Below the fact readers see the question in our words, and the answer. What the reader wrote is never printed.',
    'The challenge closes, and its reader finds the answer at the link they follow it by.',
  ],
}

/** What readers will see of a proposal, and who must agree. */
export function ProposalEffects({ kind }: { kind: ProposalKind }) {
  return (
    <section aria-labelledby="effects" className="grid gap-2 border-l-[3px] border-review bg-wash px-4 py-3">
      <h2 id="effects" className="font-sans text-sm font-semibold tracking-normal text-review">
        What readers will see
      </h2>
      <ul className="grid max-w-measure list-disc gap-1.5 pl-5 text-sm">
        {EFFECTS[kind].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="max-w-measure text-sm">
        Nothing of it is public until a second person, a reviewer who is not you, countersigns it in these
        words.
      </p>
    </section>
  )
}
