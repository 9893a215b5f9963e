export type Place = readonly [x: number, y: number]

const round = (n: number): number => Math.round(n * 100) / 100

/** Straight lines through the places; an empty string for fewer than two. */
export function polyline(places: readonly Place[]): string {
  if (places.length < 2) return ''
  return places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('')
}

/** A closed outline through the places; an empty string for fewer than three. */
export function polygon(places: readonly Place[]): string {
  return places.length < 3 ? '' : `${polyline(places)}Z`
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
