const KINDS: [start: string, words: string][] = [
  ['text/html', 'Web page'],
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats', 'Word document'],
  ['text/plain', 'Plain text'],
]

/** A capture's media type as people call it. */
export const mediaWords = (mediaType: string): string =>
  KINDS.find(([start]) => mediaType.startsWith(start))?.[1] ?? mediaType
