import slugify from '@sindresorhus/slugify'

const PREFIX = 'outlet_'

/** The end of an outlet's address: words for people, then what of its id tells it from others. */
export function outletSlug({ id, name }: { id: string; name: string }): string {
  return [slugify(name).slice(0, 60).replace(/-$/, ''), id.slice(PREFIX.length)].filter(Boolean).join('-')
}

/** The id that the end of an address names, whatever words stand before it; null when it can be none. */
export function outletIdOf(slug: string): string | null {
  const part = slug.slice(slug.lastIndexOf('-') + 1)
  return /^\w{1,40}$/.test(part) ? `${PREFIX}${part}` : null
}
