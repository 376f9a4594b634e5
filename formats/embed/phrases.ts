/** What an embed says of a fact, in the language it is asked in. Days come told already. */
export type EmbedPhrases = {
  removed: string
  retracted: string
  noLonger: string
  superseded: string
  newer: string
  disputed: string
  ageing: string
  mayHaveChanged: string
  established: string
  refuted: string
  asSaid: string
  asSaidBy: (speaker: string) => string
  correction: (note: string) => string
  update: (note: string) => string
  due: (day: string) => string
  origins: (counts: { origins: number; outlets: number }) => string
  countersignedBy: (name: string, day: string) => string
  changedOn: (day: string) => string
  edition: (no: number) => string
  seeFact: string
}
