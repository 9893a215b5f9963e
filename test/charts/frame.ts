import { format } from '../../src/core/format.js'
import type { ChartWords, Frame } from '../../src/core/frame.js'

const words: ChartWords = {
  period: 'Period',
  value: 'Value',
  interval: '95% interval',
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
  part: 'Part',
  points: '{value} points',
  rank: 'rank {count} by {part}',
}

const inArabic: ChartWords = {
  ...words,
  atRisk: 'ما زال مفتوحًا',
  usualRange: 'النطاق المعتاد {range}',
  target: 'الهدف {value}',
  weakSource: '{source} {value}، مصدر ضعيف',
  toDate: '{period} حتى الآن',
  few: 'عدد قليل جدًا',
  all: 'الكل {value}',
  halfBy: 'النصف خلال {value}',
  more: '… و{count} أخرى',
  toNext: '{share} انتقلوا إلى المرحلة التالية',
  leak: 'أكبر تسرب',
}

const names = new Map(
  Object.entries({
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
    spend: 'Spend',
    salesSpend: 'Sales spend',
    marketingSpend: 'Marketing spend',
  }),
)

const name = (id: string): string => names.get(id) ?? id

/** Readers of English in euro, and of Arabic in lira. */
export const english = { format: format('en', 'EUR', 'UTC'), words, rtl: false }
export const arabic = { format: format('ar-EG', 'TRY', 'UTC'), words: inArabic, rtl: true }

/** A frame for readers of English; each part can be replaced. */
export function frame(width: number, height: number, other: Partial<Frame> = {}): Frame {
  return { width, height, ...english, name: 'Win rate', view: '', part: name, dimension: name, ...other }
}
