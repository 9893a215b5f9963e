import { describe, expect, it } from 'vitest'
import { cumulative } from '../../src/charts/cumulative.js'
import { frame } from './frame.js'
import { result } from './fixture.js'
import { answered, empty, retained, winRate } from './results.js'
import { only, sketch, texts } from './sketch.js'
import { chartSuite } from './suite.js'

const study = {
  label: '2,241 US companies, HBR 2011',
  points: [
    { x: 3_600_000, y: 0.37 },
    { x: 86_400_000, y: 0.53 },
  ],
  weak: false,
}

const responses = cumulative({ log: true, mark: 'half', benchmark: () => study })
const retention = cumulative({ falling: true, mark: 'half', unit: 'months' })

chartSuite('cumulative over durations', responses, {
  drawn: { answered },
  nothing: { empty, winRate },
  entries: ({ curve = [] }, { format }) => curve.map((point) => format.value(point.x, 'duration')),
})

chartSuite('cumulative of retention', retention, {
  drawn: { retained },
  nothing: { empty },
  entries: ({ curve = [] }, { format }) => curve.map((point) => format.value(point.x, 'months')),
})

describe('cumulative', () => {
  const steps = result({
    unit: 'days',
    curve: [
      { x: 10, y: 0.4, low: 0.3, high: 0.5, atRisk: 20 },
      { x: 20, y: 0.6, low: 0.5, high: 0.7, atRisk: 12 },
      { x: 40, y: 0.8, low: null, high: null, atRisk: 4 },
    ],
  })

  it('holds its height until the next step, and is dashed where few are at risk', () => {
    const scene = cumulative({ mark: 'half' })(steps, frame(241, 120))
    // The axis runs from x 35 at 0 days to 235 at 40, and from y 98 at 0 % to 8 at 100 %.
    expect(only(scene, 'path', 'value')).toEqual([
      'path value M35,98L85,98L85,62L135,62L135,44',
      'path value dashed M135,44L235,44L235,26',
    ])
    expect(only(scene, 'path', 'band')).toEqual([
      'path band filled M35,98L85,98L85,53L135,53L135,35L135,53L135,71L85,71L85,98L35,98Z',
    ])
  })

  it('says what it counts over its axis, from the side where reading begins', () => {
    const heading = (rtl: boolean): string | undefined =>
      only(retention(retained, frame(480, 240, { view: 'Retention', rtl })), 'text', 'label').find((text) =>
        text.endsWith(' Retention'),
      )
    expect(heading(false)).toMatch(/^text label 0,\S+ start/)
    expect(heading(true)).toMatch(/^text label 480,\S+ end/)
  })

  it('has its heading and the name of the target on one line, or one over the other where they would touch', () => {
    const lines = (view: string): number =>
      new Set(
        responses(answered, frame(480, 240, { view }))?.marks.flatMap((mark) =>
          mark.kind === 'text' && [view, 'target 30 min'].includes(mark.text) ? [mark.y] : [],
        ),
      ).size
    expect(lines('Answered')).toBe(1)
    expect(lines('How soon a lead has been answered, by when it came')).toBe(2)
  })

  it('names what enough have carried where they did, and not beside a tail that goes on', () => {
    const scene = cumulative()(steps, frame(480, 240))
    const label = scene?.marks.find((mark) => mark.kind === 'text' && mark.text === '60.0%')
    const dot = scene?.marks.find((mark) => mark.kind === 'dot')
    expect(dot).toMatchObject({ role: 'value' })
    expect(label?.kind === 'text' && dot?.kind === 'dot' && Math.abs(label.x - dot.x)).toBeLessThan(20)
  })

  it('marks the half on the curve and names its time', () => {
    const scene = responses(answered, frame(480, 240))
    expect(texts(scene)).toContain('half by 42 min')
    expect(scene?.title).toBe('Win rate: half by 42 min, target 30 min, and 2,241 US companies, HBR 2011')
    const [dot] = only(scene, 'dot', 'value')
    expect(dot).toMatch(/r4$/)
  })

  it('marks no half that is not reached', () => {
    const half = result({ ...retained, curve: retained.curve?.slice(0, 12) ?? [] })
    expect(sketch(retention(half, frame(480, 240))).join('\n')).not.toContain('half by')
  })

  it('ticks durations at the times a reader thinks in', () => {
    expect(texts(responses(answered, frame(480, 240)))).toEqual(
      expect.arrayContaining(['1 min', '5 min', '15 min', '1 hr', '4 hr', '12 hr', '2d']),
    )
  })

  it('counts who is still at risk under each tick', () => {
    expect(texts(retention(retained, frame(480, 240)))).toEqual(
      expect.arrayContaining(['At risk', '640', '442', '226']),
    )
  })

  it('draws the published curve dashed and names it, beside it or in a key', () => {
    expect(only(responses(answered, frame(480, 240)), 'path', 'benchmark')).toEqual([
      expect.stringContaining('dashed'),
    ])
    expect(texts(responses(answered, frame(480, 240)))).toContain(study.label)
    expect(texts(responses(answered, frame(320, 240)))).toContain(study.label)
  })

  it('gives the role of a weak source to a weak study', () => {
    const weak = cumulative({ log: true, benchmark: () => ({ ...study, weak: true }) })(
      answered,
      frame(480, 240),
    )
    expect(only(weak, 'dot', 'weak')).toHaveLength(2)
  })

  it('reads a long curve at the times a reader thinks in', () => {
    const long = result({
      unit: 'duration',
      curve: Array.from({ length: 5_000 }, (_, i) => ({
        x: (i + 1) * 61_000,
        y: (i + 1) / 5_001,
        low: null,
        high: null,
        atRisk: 5_000 - i,
      })),
    })
    const scene = cumulative({ log: true })(long, frame(480, 240))
    expect(scene?.table.rows.length).toBeLessThan(25)
    expect(scene?.table.rows.map((row) => row[0])).toEqual(
      expect.arrayContaining(['5 min', '30 min', '2 days']),
    )
    expect(only(scene, 'path', 'value')[0]?.length).toBeLessThan(12_000)
  })
})
