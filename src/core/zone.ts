/** Days and midnights of an IANA time zone, daylight saving included, over `Intl` alone. */

export const dayLength = 86_400_000

export interface Zone {
  readonly name: string
  /** Milliseconds to add to UTC to get the wall clock of the zone at an instant. */
  offsetAt(instant: number): number
  /** Days since 1970-01-01 of the local date at an instant. */
  dayOf(instant: number): number
  /** The instant at which a local day begins. Where midnight is skipped, the first instant that exists. */
  startOfDay(day: number): number
  /** The instant a wall clock shows; of two, the earlier; of none, shifted forward by the gap. */
  fromWall(wall: number): number
}

const zones = new Map<string, Zone>()

/** The zone of a name. Throws a RangeError for a name `Intl` does not know. Zones are shared. */
export function zone(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const made = name === 'UTC' ? utc : intlZone(name)
  zones.set(name, made)
  return made
}

const utc: Zone = {
  name: 'UTC',
  offsetAt: () => 0,
  dayOf: (instant) => Math.floor(instant / dayLength),
  startOfDay: (day) => day * dayLength,
  fromWall: (wall) => wall,
}

/** Stretches short enough that a zone changes its offset at most once in one (Morocco changes twice in a month). */
const stretch = 8 * dayLength

interface Stretch {
  readonly before: number
  readonly after: number
  /** The first instant of `after`; Infinity when the offset does not change. */
  readonly change: number
}

function intlZone(name: string): Zone {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const read = (instant: number): number => {
    const field: Record<string, number> = {}
    for (const part of clock.formatToParts(instant)) field[part.type] = Number(part.value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
  }
  const stretches = new Map<number, Stretch>()
  /** Those of the years records are of, by their place: looked up for every instant of every record. */
  const usual = new Array<Stretch | undefined>(5000)
  const survey = (index: number): Stretch => {
    let low = index * stretch
    let high = low + stretch
    const before = read(low)
    const after = read(high)
    if (before === after) return { before, after, change: Infinity }
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000
      if (read(middle) === before) low = middle
      else high = middle
    }
    return { before, after, change: high }
  }
  const offsetAt = (instant: number): number => {
    const index = Math.floor(instant / stretch)
    const isUsual = index >= 0 && index < 5000
    let s = isUsual ? usual[index] : stretches.get(index)
    if (!s) {
      s = survey(index)
      if (isUsual) usual[index] = s
      else stretches.set(index, s)
    }
    return instant < s.change ? s.before : s.after
  }
  const fromWall = (wall: number): number => {
    const early = wall - offsetAt(wall - dayLength)
    const late = wall - offsetAt(wall + dayLength)
    if (early === late) return early
    const fits = (instant: number): boolean => instant + offsetAt(instant) === wall
    const [first, second] = early < late ? [early, late] : [late, early]
    return fits(first) ? first : fits(second) ? second : second
  }
  return {
    name,
    offsetAt,
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / dayLength),
    startOfDay: (day) => fromWall(day * dayLength),
    fromWall,
  }
}
