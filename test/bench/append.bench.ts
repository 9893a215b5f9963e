import { computeGrown } from '../../src/core/grown.js'
import { ingest } from '../../src/core/ingest.js'
import { Records } from '../../src/core/records.js'
import type { Table } from '../../src/core/table.js'
import { TableStack } from '../../src/core/table-stack.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

const stack = new TableStack('deals')
stack.add(ingest('deals', deals(1_000_000)))
const of = (table: Table): Records => new Records(new Map([['deals', table]]))
const before = of(stack.table())
const cut = { asOf: '2026-01-01', timeZone: 'UTC', period: 'month', segment: 'owner' } as const
computeGrown(winRate, before, before, [], cut)

let next = 0
/** A thousand deals nobody has seen. */
function fresh(): string {
  const rows = deals(1000).map((deal) => ({ ...deal, id: `N-${next++}` }))
  return JSON.stringify(rows)
}
const texts = Array.from({ length: 60 }, fresh)
let round = 0

function rows(): readonly unknown[] {
  const parsed: unknown = JSON.parse(texts[round++ % texts.length] ?? '[]')
  return Array.isArray(parsed) ? parsed : []
}

/** The thousand by themselves, and all records with them. */
function added(): readonly [more: Table, all: Table] {
  const more = ingest('deals', rows(), Infinity)
  stack.add(more)
  return [more, stack.table()]
}

export default {
  title: 'A thousand records below a million',
  rounds: 9,
  cases: {
    'JSON.parse of the thousand': rows,
    'parsed, checked and added': added,
    'the same, and the win rate by month and owner': () => {
      const [more, all] = added()
      return computeGrown(winRate, of(all), before, [of(more)], cut)
    },
  },
} satisfies Bench
