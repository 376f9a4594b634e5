import type { Byline } from '../claim/fact'

export type BylinePolicy = 'names' | 'roles'

/** How somebody is named in public: by name when the newsroom chose so, else only by the part they played. */
export function bylineFor(name: string, part: Byline['part'], policy: BylinePolicy): Byline {
  return { name: policy === 'names' ? name : null, part }
}
