export type Place = readonly [x: number, y: number]

const round = (n: number): number => Math.round(n * 100) / 100

const written = (places: readonly Place[]): readonly string[] =>
  places.map(([x, y]) => `${round(x)},${round(y)}`).filter((place, i, all) => place !== all[i - 1])

/** Straight lines through the places; an empty string where they are all one. */
export function polyline(places: readonly Place[]): string {
  const distinct = written(places)
  return distinct.length < 2 ? '' : `M${distinct.join('L')}`
}

/** A closed outline through the places; an empty string for fewer than three. */
export function polygon(places: readonly Place[]): string {
  return written(places).length < 3 ? '' : `${polyline(places)}Z`
}

/** The corners of a curve that holds its height until the next place: what a step function looks like. */
export function corners(places: readonly Place[]): readonly Place[] {
  return places.flatMap((place, i) => {
    const before = places[i - 1]
    return before ? [[place[0], before[1]] as const, place] : [place]
  })
}

/** Path data with every x coordinate read from the other side of a drawing of this width. */
export function mirrored(d: string, width: number): string {
  return d.replace(/(-?[\d.]+),/g, (_, x: string) => `${round(width - Number(x))},`)
}
