import { words } from '@/components/language'
import type { Language } from '@/domain/language'
import type { EmbedPhrases } from '@/formats/embed/phrases'

/** The phrases of an embed in a language, from the catalogue. */
export function phrasesIn(language: Language): EmbedPhrases {
  const say = words('embed', language)
  return {
    removed: say('removed'),
    retracted: say('retracted'),
    noLonger: say('noLonger'),
    superseded: say('superseded'),
    newer: say('newer'),
    disputed: say('disputed'),
    ageing: say('ageing'),
    mayHaveChanged: say('mayHaveChanged'),
    established: say('established'),
    refuted: say('refuted'),
    asSaid: say('asSaid'),
    asSaidBy: (speaker) => say('asSaidBy', { speaker }),
    correction: (note) => say('correction', { note }),
    update: (note) => say('update', { note }),
    due: (day) => say('due', { day }),
    origins: (counts) => say('origins', counts),
    countersignedBy: (name, day) => say('countersignedBy', { name, day }),
    changedOn: (day) => say('changedOn', { day }),
    edition: (no) => say('edition', { edition: no }),
    seeFact: say('seeFact'),
  }
}
