import { compute } from '../../src/core/compute.js'
import { winRate } from '../../src/kpis/win-rate.js'
import type { Bench } from './measure.js'
import { readArrowBytes, readBytes, written } from './sources.js'

const { json, jsonBytes, csv, arrow } = written(1_000_000)
const options = { asOf: '2026-01-01', timeZone: 'UTC', period: 'month', segment: 'owner' } as const

export default {
  title: 'A million deals from bytes to records, and to the win rate by month and owner',
  rounds: 3,
  cases: {
    'JSON.parse of the text': () => JSON.parse(json),
    'JSON to records': () => readBytes(jsonBytes, 'json'),
    'JSON to the result': () => compute(winRate, readBytes(jsonBytes, 'json'), options),
    'CSV to records': () => readBytes(csv, 'csv'),
    'CSV to the result': () => compute(winRate, readBytes(csv, 'csv'), options),
    'Arrow to records': () => readArrowBytes(arrow),
    'Arrow to the result': () => compute(winRate, readArrowBytes(arrow), options),
  },
} satisfies Bench
