/// <reference types="vite/client" />
import { KpiElement } from 'kpi-elements'
import type { KpiResult } from 'kpi-elements/core'
import { Chart } from 'chart.js/auto'
import { init } from 'echarts'
import UPlot from 'uplot'
import sheet from 'uplot/dist/uPlot.min.css?url'
import { element, need } from '../site/dom.js'
import { badged, dashboardsKpi, meter } from '../site/kpi-cards.js'
import { bar, look } from '../site/site.js'

/** The finished numbers: one per quarter, in per cent, and what they are held against. */
interface Numbers {
  readonly labels: readonly string[]
  readonly times: readonly number[]
  readonly values: readonly (number | null)[]
  readonly target: number | null
  readonly now: string
}

/** The quarter that a step of the series is, told by a day in its middle. */
function quarter(start: string): string {
  const middle = new Date(Date.parse(start) + 45 * 86_400_000)
  return `Q${Math.floor(middle.getUTCMonth() / 3) + 1} ${String(middle.getUTCFullYear()).slice(2)}`
}

function numbers({ series, target, value }: KpiResult): Numbers {
  return {
    labels: series.map(({ start }) => quarter(start)),
    times: series.map(({ start }) => Date.parse(start) / 1000),
    values: series.map((point) => (point.value === null ? null : Math.round(point.value * 1000) / 10)),
    target: target && target.value * 100,
    now: value === null ? '–' : `${(value * 100).toFixed(1)}%`,
  }
}

/** The page's colours, as they are when the charts are drawn: none of the three takes them up itself. */
function colours(): { readonly ink: string; readonly line: string; readonly accent: string } {
  const { color } = getComputedStyle(document.body)
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  return { ink: color, line: dark ? '#31373d' : '#e4e6e9', accent: dark ? '#82b1ff' : '#1f55a5' }
}

const { ink, line: rule, accent } = colours()

function chartJs({ labels, values, target }: Numbers): void {
  const canvas = need('chartjs')
  if (!(canvas instanceof HTMLCanvasElement)) return
  const goal = {
    label: 'Target',
    data: values.map(() => target),
    borderColor: '#888',
    borderDash: [4, 4],
    pointRadius: 0,
  }
  const line = { label: 'Win rate', data: [...values], borderColor: accent, backgroundColor: accent }
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: [...labels], datasets: [line, goal] },
    options: {
      color: ink,
      maintainAspectRatio: false,
      animation: false,
      scales: {
        x: { ticks: { color: ink }, grid: { color: rule } },
        y: { ticks: { color: ink }, grid: { color: rule } },
      },
    },
  })
  chart.update()
}

function eCharts({ labels, values, target }: Numbers): void {
  init(need('echarts')).setOption({
    animation: false,
    textStyle: { color: ink },
    xAxis: { type: 'category', data: [...labels], axisLabel: { color: ink } },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: ink },
      splitLine: { lineStyle: { color: rule } },
    },
    tooltip: { trigger: 'axis' },
    color: [accent],
    series: [
      {
        type: 'line',
        name: 'Win rate',
        data: [...values],
        markLine: { label: { color: ink }, data: target === null ? [] : [{ yAxis: target }] },
      },
    ],
  })
}

function uPlot({ times, values, target }: Numbers): void {
  const place = need('uplot')
  const { width, height } = place.getBoundingClientRect()
  const series = [
    {},
    { label: 'Win rate', stroke: accent, width: 2 },
    { label: 'Target', stroke: '#888', dash: [4, 4] },
  ]
  const axis = { stroke: ink, grid: { stroke: rule } }
  const plot = new UPlot({ width, height: height - 40, series, axes: [axis, axis] }, [
    [...times],
    [...values],
    values.map(() => target),
  ])
  place.append(plot.root)
}

document.head.append(element('link', { rel: 'stylesheet', href: sheet }))
bar(look)
const ours = need('ours')
ours.addEventListener(
  'kpi-result',
  () => {
    if (!(ours instanceof KpiElement) || !ours.result) return
    const found = numbers(ours.result)
    for (const value of document.querySelectorAll('.value')) value.textContent = found.now
    chartJs(found)
    eCharts(found)
    uPlot(found)
    const finished = found.values.filter((value) => value !== null)
    const kpi = { values: finished, target: found.target, now: found.now }
    need('dashboards').append(...dashboardsKpi(kpi))
    need('meter').append(...meter(kpi))
    need('badged').append(...badged(kpi))
  },
  { once: true },
)
