import { element } from './dom.js'

/** What a KPI component is handed: the page has computed all of it. */
export interface Kpi {
  /** In per cent, one per quarter. */
  readonly values: readonly number[]
  readonly target: number | null
  readonly now: string
}

const space = 'http://www.w3.org/2000/svg'

function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(space, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  return made
}

function drawing(height: number, shapes: readonly SVGElement[]): SVGElement {
  const box = { viewBox: `0 0 300 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }
  const made = shape('svg', box)
  made.append(...shapes)
  return made
}

/** A line over its area, from the least value to the greatest: nobody can read off either. */
function sparkArea(values: readonly number[], height: number): SVGElement {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = 300 / Math.max(1, values.length - 1)
  const points = values.map(
    (v, i) => `${i * step},${height - 4 - ((v - low) / (high - low || 1)) * (height - 8)}`,
  )
  return drawing(height, [
    shape('path', { class: 'area', d: `M0,${height}L${points.join('L')}L300,${height}Z` }),
    shape('path', { class: 'line', d: `M${points.join('L')}` }),
  ])
}

const title = (text: string): HTMLElement => element('h2', {}, [text])
const value = (text: string): HTMLElement => element('p', { className: 'value' }, [text])

/** As the KPI component of Highcharts Dashboards: a value in the colour of its threshold, a subtitle, a small chart. */
export function dashboardsKpi({ values, target, now }: Kpi): readonly Node[] {
  const number = value(now)
  number.classList.add((values.at(-1) ?? 0) >= (target ?? 0) ? 'met' : 'missed')
  const subtitle = target === null ? '' : `Target ${target}%`
  return [title('Win rate'), number, element('p', { className: 'quiet' }, [subtitle]), sparkArea(values, 90)]
}

/** As the meter of Carbon Charts: a bar from nought to a hundred, a mark for the target, and a status. */
export function meter({ values, target, now }: Kpi): readonly Node[] {
  const last = values.at(-1) ?? 0
  const met = last >= (target ?? 0)
  const bar = drawing(16, [
    shape('rect', { class: 'track', x: 0, y: 4, width: 300, height: 8 }),
    shape('rect', { class: met ? 'met' : 'missed', x: 0, y: 4, width: 3 * last, height: 8 }),
    ...(target === null
      ? []
      : [shape('rect', { class: 'mark', x: 3 * target, y: 0, width: 1.5, height: 16 })]),
  ])
  return [
    title('Win rate'),
    value(now),
    element('p', { className: met ? 'met' : 'missed' }, [met ? '✓' : '✕']),
    bar,
  ]
}

/** In the style of Tremor: a number, a badge with an arrow for the change since the quarter before, a spark area. */
export function badged({ values, now }: Kpi): readonly Node[] {
  const change = (values.at(-1) ?? 0) - (values.at(-2) ?? 0)
  const arrow = change >= 0 ? '↑' : '↓'
  const text = `${arrow} ${Math.abs(change).toFixed(1)}%`
  const badge = element('span', { className: `badge ${change >= 0 ? 'met' : 'missed'}` }, [text])
  return [
    title('Win rate'),
    value(now),
    element('p', {}, [badge, ' from previous quarter']),
    sparkArea(values, 70),
  ]
}
