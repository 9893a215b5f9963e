/**
 * The same function, which answers for the same object only once: a reading hands out the same state each time, and
 * many numbers are made of one curve or one fit.
 */
export function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>()
  return (key) => {
    const found = known.get(key) ?? { answer: of(key) }
    known.set(key, found)
    return found.answer
  }
}
