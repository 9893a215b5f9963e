import { format } from '../../src/core/format.js'
import type { ChartWords, Frame } from '../../src/core/frame.js'

const words: ChartWords = {
  period: 'Period',
  value: 'Value',
  interval: '95 % interval',
  records: 'Records',
  note: 'Note',
  share: 'Share',
  by: 'By',
  atRisk: 'At risk',
  usualRange: 'usual range {range}',
  target: 'target {value}',
  benchmark: '{source} {value}',
  weakSource: '{source} {value}, weak source',
  toDate: '{period}, to date',
  outside: 'outside the usual range',
  few: 'too few',
  before: 'before {value}',
  none: '(none)',
  noValue: 'no value',
  all: 'all {value}',
  halfBy: 'half by {value}',
  total: 'Total',
  recordCount: { by: 'count', one: '{count} record', other: '{count} records' },
  more: '… and {count} more',
  toNext: '{share} went on',
  leak: 'largest leak',
  medianTime: 'median {value}',
  overTime: '{name}, {from} to {to}',
  byDimension: '{name} by {dimension}',
  inSteps: '{name}, step by step',
  against: '{y} against {x}',
}

const names: Readonly<Record<string, string>> = {
  owner: 'rep',
  count: 'Deals',
  value: 'Value',
  conversion: 'Went on',
  medianDays: 'Median days',
  revenue: 'Revenue',
  units: 'Units',
  margin: 'Margin',
  winRate: 'Win rate',
  averagePrice: 'Average price',
}

const name = (id: string): string => names[id] ?? id

/** A frame for English readers in euro and UTC; each part can be replaced. */
export function frame(width: number, height: number, other: Partial<Frame> = {}): Frame {
  return {
    width,
    height,
    rtl: false,
    format: format('en', 'EUR', 'UTC'),
    words,
    name: 'Win rate',
    part: name,
    dimension: name,
    ...other,
  }
}
