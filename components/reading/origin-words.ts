import type { Origin } from '@/domain/evidence/origin'
import { words } from '../language'
import { capitalised, counting, listed } from './counted'

/** Why the supporting passages count as so many origins, in a sentence for each that stands for several reports. */
export function originSentences(origins: readonly Origin[]): string[] {
  const [say, codes] = [words('fact'), words('codes')]
  const joined = origins
    .filter((origin) => origin.why.length > 0)
    .map(({ reports, outlets, why }) => {
      const told = {
        reports: say('reports', counting(reports.length)),
        because: listed(why.map(({ code, name }) => codes(`sharedOrigin.${code}`, { name }))),
      }
      return outlets.length > 1 ? say('joinedOf', { ...told, outlets: listed(outlets) }) : say('joined', told)
    })
  const all = origins.length > 1 ? say('allOrigins', counting(origins.length)) : say('staysOne')
  return [...joined, all].map(capitalised)
}
