const PREFIX = 'claim_'

/** The part of a fact's id that ends its address: `claim_k3f9x2` gives `k3f9x2`. */
export const partOf = (id: string): string => id.slice(PREFIX.length)

/**
 * What names a fact for ever: `https://…/facts/k3f9x2`. It leads to the fact's page, whose own address tells its statement
 * and changes with it.
 */
export const permalink = (origin: string, id: string): string => `${origin}/facts/${partOf(id)}`
