/** Does what takes long once for all who want the same while it is under way. */
export function onceFor<Wanted extends unknown[], T>(
  act: (...wanted: Wanted) => Promise<T>,
  keyOf: (...wanted: Wanted) => string,
): (...wanted: Wanted) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (...wanted) => {
    const key = keyOf(...wanted)
    const begun = underWay.get(key) ?? act(...wanted).finally(() => underWay.delete(key))
    underWay.set(key, begun)
    return begun
  }
}
