/**
 * A chart is drawn anew for each of these widths, so that its text is never scaled below its own size: the narrow one for a phone,
 * from the column that a window of 320 pixels leaves up to where its text would grow loud, the wide one from a column of its width.
 * There is none between: each drawing weighs on every reader of the page, and few windows are between a phone's and a tablet's.
 */
export const SIZES = [
  { name: 'narrow', width: 288, timeline: 250, shown: 'max-w-[30rem] min-[48rem]:hidden' },
  { name: 'wide', width: 720, timeline: 320, shown: 'max-[48rem]:hidden' },
] as const
