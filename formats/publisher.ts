/** Whose facts these are and where they stand: what every form names beside the fact. */
export type Publisher = {
  name: string
  /** Scheme and host, without a slash at the end. */
  origin: string
  /** A made-up newsroom, whose facts are examples. */
  example: boolean
}

export const factUrl = ({ origin }: Publisher, slug: string): string => `${origin}/facts/${slug}`
export const topicUrl = ({ origin }: Publisher, slug: string): string => `${origin}/topics/${slug}`
export const measureUrl = ({ origin }: Publisher, slug: string): string => `${origin}/measures/${slug}`
export const reportUrl = ({ origin }: Publisher, id: string): string => `${origin}/reports/${id}`
