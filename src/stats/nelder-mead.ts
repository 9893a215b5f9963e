export interface Minimum {
  readonly at: readonly number[]
  readonly value: number
  readonly evaluations: number
  /** False when the steps ran out, or the minimum lies where `f` is not finite. */
  readonly converged: boolean
}

export interface MinimiseOptions {
  /** Where each coordinate may lie; a step beyond ends on the bound. Anywhere by default. */
  readonly bounds?: readonly (readonly [low: number, high: number])[]
  /** First step along each axis. */
  readonly step?: number
  /** Spread of `f` and of each coordinate over the simplex at which to stop, relative above 1. */
  readonly tolerance?: number
  /** Steps of the simplex before each restart. */
  readonly maxSteps?: number
}

const MAX_ROUNDS = 20

interface Vertex {
  readonly at: readonly number[]
  readonly value: number
}

/**
 * Minimum of `f` near `start` without derivatives, by the simplex of Nelder & Mead (1965, Computer J. 7:308).
 * Where the simplex has shrunk it is spread again and restarted until that gains nothing, which unmasks a simplex
 * that collapsed short of the minimum, or onto a bound. Never throws: look at `converged`.
 */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  options: MinimiseOptions = {},
): Minimum {
  const { bounds = [], step = 0.5, tolerance = 1e-10, maxSteps = 2000 } = options
  let evaluations = 0
  const vertex = (anywhere: readonly number[]): Vertex => {
    evaluations++
    const at = anywhere.map((x, i) => Math.min(bounds[i]?.[1] ?? x, Math.max(bounds[i]?.[0] ?? x, x)))
    const value = f(at)
    return { at, value: Number.isNaN(value) ? Infinity : value }
  }
  let best = vertex(start)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = best.value
    const size = round === 0 ? step : step / 10
    const aside = (x: number, i: number): number =>
      x + (x + size > (bounds[i]?.[1] ?? Infinity) ? -size : size)
    const axes = start.map((_, axis) => vertex(best.at.map((x, i) => (i === axis ? aside(x, i) : x))))
    let simplex = [best, ...axes].sort(byValue)
    for (let n = 0; n < maxSteps && !settled(simplex, tolerance); n++) simplex = advance(simplex, vertex)
    best = simplex[0] ?? best
    if (!settled(simplex, tolerance)) break
    if (before - best.value <= tolerance * Math.max(1, Math.abs(before))) {
      return { ...best, evaluations, converged: Number.isFinite(best.value) }
    }
  }
  return { ...best, evaluations, converged: false }
}

function advance(simplex: readonly Vertex[], vertex: (at: readonly number[]) => Vertex): Vertex[] {
  const kept = simplex.slice(0, -1)
  const [best, worst] = [simplex[0], simplex.at(-1)]
  if (!best || !worst) return [...simplex]
  const second = kept.at(-1) ?? best
  const centre = best.at.map((_, i) => kept.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / kept.length)
  const along = (t: number): Vertex => vertex(centre.map((c, i) => c + t * ((worst.at[i] ?? c) - c)))
  const replaced = (by: Vertex): Vertex[] => [...kept, by].sort(byValue)

  const reflected = along(-1)
  if (reflected.value < best.value) {
    const expanded = along(-2)
    return replaced(expanded.value < reflected.value ? expanded : reflected)
  }
  if (reflected.value < second.value) return replaced(reflected)
  const contracted = along(reflected.value < worst.value ? -0.5 : 0.5)
  if (contracted.value < Math.min(reflected.value, worst.value)) return replaced(contracted)
  const shrunk = simplex.slice(1).map(({ at }) => vertex(at.map((x, i) => (x + (best.at[i] ?? x)) / 2)))
  return [best, ...shrunk].sort(byValue)
}

function settled(simplex: readonly Vertex[], tolerance: number): boolean {
  const [best, worst] = [simplex[0], simplex.at(-1)]
  if (!best || !worst || !(worst.value - best.value <= tolerance * Math.max(1, Math.abs(best.value))))
    return false
  // The square root, because f is flat to its own precision within that distance of a minimum.
  const reach = Math.sqrt(tolerance)
  return simplex.every(({ at }) =>
    at.every((x, i) => Math.abs(x - (best.at[i] ?? x)) <= reach * Math.max(1, Math.abs(x))),
  )
}

function byValue(a: Vertex, b: Vertex): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0
}
