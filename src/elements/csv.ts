import type { KpiResult } from '../core/result.js'
import type { Words } from './words.js'

/** A spreadsheet takes a cell that begins so for a formula. */
const formula = /^[=+\-@\t\r]/

/** One cell: quoted where it must be, and text that a spreadsheet would run made plain with an apostrophe. */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

type Row = readonly (string | number | null)[]

function series({ series: points }: KpiResult): readonly Row[] {
  if (points.length === 0) return []
  return [
    [],
    ['start', 'end', 'value', 'low', 'high', 'count', 'partial', 'signal'],
    ...points.map(({ start, end, value, interval, count, partial, signal }): Row => [
      start,
      end,
      value,
      interval?.low ?? null,
      interval?.high ?? null,
      count,
      String(partial),
      String(signal),
    ]),
  ]
}

function segments({ segments: rows, dimension }: KpiResult): readonly Row[] {
  if (rows.length === 0) return []
  const names = Object.keys(rows[0]?.parts ?? {})
  return [
    [],
    [dimension ?? 'segment', 'value', 'low', 'high', 'count', ...names],
    ...rows.map(({ key, value, interval, count, parts }): Row => [
      key,
      value,
      interval?.low ?? null,
      interval?.high ?? null,
      count,
      ...names.map((name) => parts[name] ?? null),
    ]),
  ]
}

/** The result's numbers, unrounded: facts, then the series, then the segments. Lines end as RFC 4180 says. */
export function csv(result: KpiResult, words: Words): string {
  const {
    kpi,
    definition,
    unit,
    value,
    interval,
    count,
    target,
    previous,
    period,
    asOf,
    timeZone,
    currency,
    version,
  } = result
  const facts: readonly Row[] = [
    [words.detail('name'), words.detail('value')],
    ['kpi', kpi],
    ['definition', definition],
    ['value', value],
    ['unit', currency && unit === 'money' ? currency : unit],
    ['low', interval?.low ?? null],
    ['high', interval?.high ?? null],
    ['count', count],
    ['target', target?.value ?? null],
    ['previous', previous?.value ?? null],
    ['start', period.start],
    ['end', period.end],
    ['asOf', asOf],
    ['timeZone', timeZone],
    ['version', version],
    ...Object.entries(result.parts),
  ]
  const rows = [...facts, ...series(result), ...segments(result)]
  return rows.map((row) => row.map(cell).join(',')).join('\r\n')
}
