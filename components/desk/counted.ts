const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "one origin", "two outlets", "12 facts". */
export function counted(count: number, one: string): string {
  return `${WORDS[count] ?? count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}
