/** Which side of the centre a point lies on; 0 is on the centre, `null` is no point. */
export type Side = -1 | 0 | 1 | null

/**
 * Marks the points at which at least `length` known points in a row lie on the same side: the last of them and
 * all that prolong the run. A missing point neither counts nor breaks a run; a point on the centre breaks it.
 */
export function runs(sides: readonly Side[], length: number): boolean[] {
  let side: Side = 0
  let run = 0
  return sides.map((current) => {
    if (current === null) return false
    run = current !== 0 && current === side ? run + 1 : 1
    side = current
    return current !== 0 && run >= length
  })
}

/** The side of `value` relative to `centre`, treating differences within rounding error as none. */
export function sideOf(value: number | null, centre: number): Side {
  if (value === null) return null
  const distance = value - centre
  return Math.abs(distance) <= 1e-12 * Math.abs(centre) ? 0 : distance > 0 ? 1 : -1
}
