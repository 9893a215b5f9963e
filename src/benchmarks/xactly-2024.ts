import type { Benchmark } from '../core/benchmark.js'

/** Xactly, State of Sales Forecasting, 2024, read second-hand. */
export const xactly2024: readonly Benchmark[] = [
  {
    id: 'xactly-2024-within-five-percent',
    kpi: 'forecast-accuracy',
    value: 0.2,
    unit: 'ratio',
    source: 'Xactly State of Sales Forecasting Benchmark',
    year: '2024',
    population: 'sales and finance leaders, number not seen',
    segment: 'all',
    grade: 'C',
    url: 'https://andrewdevlin.co/insights/forecast-you-can-bank-on',
    definition: 'organisations whose forecast lands within 5%',
    same: [],
    near: [],
    note: 'second-hand; vendor survey',
  },
  {
    id: 'xactly-2024-sales-leaders-within-nine-percent',
    kpi: 'forecast-accuracy',
    value: 0.5,
    unit: 'ratio',
    source: 'Xactly',
    via: 'Fairview',
    year: '2024',
    population: 'sales leaders',
    segment: 'all',
    grade: 'C',
    url: 'https://getfairview.com/blog/sales-forecast-accuracy-benchmarks',
    definition: 'sales leaders typically off by less than 9%',
    same: [],
    near: [],
    note: 'about half; about two thirds of finance leaders; second-hand',
  },
]
