/**
 * What a link to a source says of itself, so that it leads somewhere when the source has moved (Robust Links): where it led and
 * when we saw it. An archived copy is named only where one is on record.
 */
export function robustLink(url: string | null, seenAt: string, archivedUrl: string | null = null) {
  return {
    'data-originalurl': url ?? undefined,
    'data-versiondate': seenAt,
    'data-versionurl': archivedUrl ?? undefined,
  }
}
