import { words } from '@/components/language'
import { originWords, verdictText } from '@/components/reading/verdict-words'
import { toldTime } from '@/components/told'
import { utcMoment } from '@/components/ui/utc-moment'
import { spokenLanguage } from '@/components/voice'
import type { FactDocument } from '@/domain/claim/fact'

/** What a fact is called where only a line is shown: by its statement, and by what became of it. */
export function factTitle({ standing, versions }: FactDocument): string {
  const statement = versions[0]?.content.statement
  if (!statement) return words('fact')('removedTitle')
  return standing === 'retracted' ? words('head')('retractedTitle', { statement }) : statement
}

/** "As said by William Ruto, 21 September 2024; one origin … Countersigned 24 Sep 2024." */
export function factDescription({ verdict, standing, versions }: FactDocument): string {
  const say = words('head')
  const [current] = versions
  if (!current || standing === 'removed') return say('removed')
  const { at, content } = current
  const known = {
    verdict: verdictText(verdict),
    origins: originWords(verdict, true),
    when: utcMoment(new Date(at), 'day', spokenLanguage()),
  }
  const told = content.time
    ? say('datedFact', { ...known, date: toldTime(content.time.edtf) })
    : say('fact', known)
  if (standing === 'current') return told
  return standing === 'retracted' ? say('retracted', { told }) : say('superseded', { told })
}
