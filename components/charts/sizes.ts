/**
 * A chart is drawn anew for each of these widths and shown where its column is at least as wide, so that its text is never
 * scaled below its own size. The narrowest is what a window of 320 pixels leaves.
 */
export const SIZES = [
  { name: 'narrow', width: 288, timeline: 250, shown: 'min-[30rem]:hidden' },
  { name: 'medium', width: 448, timeline: 290, shown: 'max-[30rem]:hidden min-[52rem]:hidden' },
  { name: 'wide', width: 784, timeline: 330, shown: 'max-[52rem]:hidden' },
] as const
