/** What runs behind a text stops short of it: painted with a stroke of paper under its letters. */
export const HALO = { paintOrder: 'stroke', strokeWidth: 4, strokeLinejoin: 'round' } as const
