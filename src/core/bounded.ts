/**
 * Keeps what is made by name. When there is too much all of it is forgotten, since it is soon made again.
 *
 * @param most so many names at most
 */
export function bounded<T>(most: number): (name: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (name, make) => {
    let value = known.get(name)
    if (value === undefined) {
      if (known.size >= most) known.clear()
      known.set(name, (value = make()))
    }
    return value
  }
}
