import type { Dataset } from '../../src/core/index.js'
import { random } from '../../src/stats/random.js'
import { arraysOf, type Row } from './degenerate.js'

/** A dataset in two parts, each with its share of the records, in an order of its own. */
export function parted(data: Dataset, seed: number): readonly [Dataset, Dataset] {
  const next = random(seed)
  const share = next()
  const [a, b]: [[string, Row[]][], [string, Row[]][]] = [[], []]
  for (const [name, rows] of arraysOf(data)) {
    const shuffled = rows.map((row) => ({ row, at: next() })).sort((x, y) => x.at - y.at)
    a.push([name, shuffled.filter(({ at }) => at < share).map(({ row }) => row)])
    b.push([
      name,
      shuffled
        .filter(({ at }) => at >= share)
        .map(({ row }) => row)
        .reverse(),
    ])
  }
  return [Object.fromEntries(a), Object.fromEntries(b)]
}
