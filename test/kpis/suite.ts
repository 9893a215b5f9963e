import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compute,
  fold,
  format,
  merge,
  read,
  type Caveat,
  type ComputeOptions,
  type Dataset,
  type Frame,
  type Kpi,
  type KpiResult,
} from '../../src/core/index.js'
import type { KpiWords } from '../../src/core/locale.js'
import { LaterView } from '../../src/core/later.js'
import type { Message } from '../../src/core/message.js'
import { shapes, type RecordShape } from '../../src/core/record.js'
import { complete as en } from '../../src/locales/details/complete-en.js'
import { broken, outside } from '../charts/faults.js'
import { drawingOf } from './drawing.js'
import { arraysOf, degenerate, type Row } from './degenerate.js'
import { parted } from './parted.js'

export interface KpiCase {
  readonly data: Dataset
  readonly options?: ComputeOptions
}

export interface KpiSuite extends KpiCase {
  /** Data in which the KPI says what it does not say of `data`: every caveat and finding must be said of some. */
  readonly cases?: Readonly<Record<string, KpiCase>>
  /** Data spoilt in a way (see `degenerate`) and the caveat its default definition then has, beyond what any KPI says. */
  readonly warns?: Readonly<Record<string, string>>
}

/** What any KPI says of data spoilt in a way, unless there is no number at all. */
const warnings = {
  'no arrays': 'no-data',
  'empty arrays': 'no-data',
  'a single record of each': 'too-few',
  'every record twice': 'duplicate',
  'rows that are no records': 'refused-rows',
  'dates that all lie in the future': 'future',
}

const english = format('en', 'EUR', 'UTC')

/** The contract of a KPI, run on a KPI with sound records: 30 or more, in one currency, without duplicates. */
export function kpiSuite(kpi: Kpi, { data, options = {}, cases = {}, warns = {} }: KpiSuite): void {
  const settings: ComputeOptions = { asOf: '2026-06-30', timeZone: 'UTC', ...options }
  const definitions = Object.keys(kpi.definitions)
  const sound = definitions.map((definition) => compute(kpi, data, { ...settings, definition }))
  const spoilt = Object.entries(degenerate(data)).flatMap(([name, dataset]) =>
    definitions.flatMap((definition) =>
      ['all', kpi.range].map((range) => ({
        name: `${name}, ${definition}, ${range}`,
        result: compute(kpi, dataset, { ...settings, range, definition }),
      })),
    ),
  )
  const further = Object.entries(cases).map(([name, one]) => ({
    name,
    result: compute(kpi, one.data, { ...settings, ...one.options }),
  }))
  const all = [...sound.map((result) => ({ name: 'sound', result })), ...spoilt, ...further]
  const words = en.kpis[kpi.id]

  describe(`${kpi.id} is a KPI`, () => {
    describe('its cells', () => {
      const whole = fold(kpi, data, settings)

      it('of two parts of the records add up to those of all, for any parts and order', () => {
        fc.assert(
          fc.property(fc.integer(), (seed) => {
            const [a, b] = parted(data, seed)
            const [x, y] = [fold(kpi, a, settings), fold(kpi, b, settings)]
            expect(differences(merge(x, y), whole)).toEqual([])
            expect(differences(merge(y, x), whole)).toEqual([])
          }),
          { numRuns: 20, endOnFailure: true },
        )
      })

      it('survive JSON and read as what the records compute to, over any stretch', () => {
        const kept: typeof whole = JSON.parse(JSON.stringify(whole))
        const stretches = [
          {},
          { range: kpi.range },
          { from: '2025-07-01', to: '2026-01-01', period: kpi.step },
        ]
        for (const definition of definitions)
          for (const stretch of stretches)
            expect(read(kpi, kept, { ...options, ...stretch, definition })).toEqual(
              compute(kpi, data, { ...settings, ...stretch, definition }),
            )
      })
    })

    it('names in its measures every field it reads', () => {
      const bare = Object.fromEntries(
        arraysOf(data).map(([name, rows]) => [name, rows.map(listed(kpi, name))]),
      )
      expect(definitions.map((definition) => compute(kpi, bare, { ...settings, definition }))).toEqual(sound)
    })

    it('knows its numbers on sound data', () => {
      expect(sound.filter(({ value }) => value === null).map(({ definition }) => definition)).toEqual([])
    })

    it('gives plain JSON with finite numbers and sound bounds, whatever it is given', () => {
      for (const { name, result } of all) {
        expect(JSON.parse(JSON.stringify(result)), name).toStrictEqual(result)
        expect(unsound(result, ''), name).toEqual([])
        expect(bounds(result), name).toEqual([])
      }
    })

    it('says why a number cannot be known, and says it of no other', () => {
      for (const { name, result } of all) {
        const blocked = result.caveats.some(({ severity }) => severity === 'blocking')
        expect(blocked, `${name}: ${result.caveats.map(({ id }) => id).join(' ')}`).toBe(
          result.value === null,
        )
      }
    })

    const sources = Object.values(kpi.measures).map(({ source }) => source)
    const without = sources.some((source) => source !== 'visits' && shapes[source].key === null)
    const twice = without ? { 'every row without an id twice': 'repeated' } : {}

    it.each(Object.entries({ ...warnings, ...twice, ...warns }))('warns of %s: %s', (spoilt, id) => {
      const dataset = degenerate(data)[spoilt]
      if (!dataset) throw new Error(`Nothing is spoilt so: ${spoilt}.`)
      const { value, caveats } = compute(kpi, dataset, {
        ...settings,
        range: 'all',
        definition: definitions[0],
      })
      const blocked = value === null && !Object.hasOwn(warns, spoilt)
      expect(blocked || caveats.map((caveat) => caveat.id).includes(id)).toBe(true)
    })

    it('has all its parts, in order, whatever it is given', () => {
      const names = Object.keys(kpi.parts)
      for (const { name, result } of all)
        expect(Object.keys(result.parts).slice(0, names.length), name).toEqual(names)
    })

    it('writes its formulas with its parts alone', () => {
      for (const { formula, definition } of sound)
        expect(
          formula.terms.map((term) => term.name),
          definition,
        ).toEqual([...new Set(formula.text.match(/[A-Za-z]\w*/g))])
    })

    it('has English words for everything it has, and for nothing else', () => {
      expect(Object.keys(words?.definitions ?? {})).toEqual(definitions)
      expect(Object.keys(words?.parts ?? {})).toEqual(expect.arrayContaining(Object.keys(kpi.parts)))
      expect(Object.keys(words?.views ?? {}).sort()).toEqual(Object.keys(kpi.views).sort())
      expect(Object.keys(words?.options ?? {}).sort()).toEqual(Object.keys(kpi.options).sort())
    })

    it('says every caveat and finding in plain words with all places filled', () => {
      for (const { result } of all) {
        const sentences = [
          ...result.caveats.map((one) => [one.id, said(one, words?.caveats, en.caveats)] as const),
          ...result.findings.map((one) => [one.id, said(one, words?.findings, en.findings)] as const),
        ]
        for (const [id, sentence] of sentences) {
          expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          expect(sentence, id).toMatch(/^[^<>{}]{8,}[.!?]$/u)
          expect(sentence, id).not.toMatch(/NaN|undefined|Infinity|∞|null/)
        }
      }
    })

    it('says each of its own caveats and findings of some data', () => {
      const caveats = new Set(all.flatMap(({ result }) => result.caveats.map(({ id }) => id)))
      const findings = new Set(all.flatMap(({ result }) => result.findings.map(({ id }) => id)))
      expect(Object.keys(words?.caveats ?? {}).filter((id) => !caveats.has(id))).toEqual([])
      expect(Object.keys(words?.findings ?? {}).filter((id) => !findings.has(id))).toEqual([])
    })

    it('loads what stands neither on its tile nor in its body only when somebody looks', () => {
      const at = Object.keys(kpi.views).filter((view) => !(kpi.views[view] instanceof LaterView))
      expect(at.toSorted()).toEqual([...new Set([kpi.layout.tile, kpi.layout.body])].toSorted())
    })

    it('draws each of its views, and none of them badly whatever it is given', async () => {
      for (const [view, own] of Object.entries(kpi.views)) {
        const draw = await drawingOf(own)
        expect(
          sound.some((result) => draw(result, frames[0]) !== null),
          view,
        ).toBe(true)
        for (const { name, result } of all)
          for (const at of frames) {
            const scene = draw(result, at)
            if (scene) expect([...broken(scene), ...outside(scene)], `${view}, ${name}`).toEqual([])
          }
      }
    })

    it('lays out views that it has', () => {
      const { tile, body, side } = kpi.layout
      expect(Object.keys(kpi.views)).toEqual(
        expect.arrayContaining([tile, body, side].filter((v) => v !== null)),
      )
    })
  })

  const frame = (width: number, height: number): Frame => ({
    width,
    height,
    rtl: false,
    format: english,
    words: en.chart,
    name: kpi.id,
    view: 'What is drawn here',
    part: (id) => {
      const word = words?.parts[id]
      return word === undefined ? id : english.message(word, {})
    },
    dimension: (id) => id,
  })
  const frames = [frame(320, 160), frame(640, 240)] as const
}

/** Where two cells are not the same to the letter, so that a failure can be read. */
function differences(a: object, b: object): readonly string[] {
  const [x, y] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  if ([...x.keys()].join() !== [...y.keys()].join()) return ['keys']
  return [...x].flatMap(([name, value]) => {
    const [one, other] = [JSON.stringify(value), JSON.stringify(y.get(name))]
    if (one === other) return []
    const at = Array.from({ length: one.length }, (_, i) => i).find((i) => one[i] !== other[i]) ?? 0
    return [
      `${name}: ${one.slice(Math.max(0, at - 40), at + 40)} | ${other.slice(Math.max(0, at - 40), at + 40)}`,
    ]
  })
}

/** A row without the fields that no measure of the KPI lists. */
function listed(kpi: Kpi, dataset: keyof typeof shapes): (row: Row) => Row {
  const shape: RecordShape = shapes[dataset]
  const needed = new Set<string | null>([
    shape.key,
    shape.start,
    kpi.segment,
    'currency',
    ...shape.ends.map(({ field }) => field),
    ...Object.entries(shape.fields).flatMap(([name, field]) => (field.required ? [name] : [])),
    ...Object.values(kpi.measures).flatMap(({ source, fields }) =>
      source === dataset || (source === 'visits' && dataset === 'deals') ? fields : [],
    ),
  ])
  return (row) =>
    dataset === 'targets' ? row : Object.fromEntries(Object.entries(row).filter(([name]) => needed.has(name)))
}

/** Places in a value that hold something no result may hold. */
function unsound(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return value === undefined ? [path] : []
  return Object.entries(value).flatMap(([name, inner]) => unsound(inner, `${path}.${name}`))
}

/** Values outside their intervals, intervals upside down and counts that are none. */
function bounds(result: KpiResult): readonly string[] {
  return [result, ...result.series, ...result.segments].flatMap(({ value, interval, count }, i) => {
    const slack = 1e-9 * Math.abs(value ?? 0)
    const [low, high] = [interval?.low ?? -Infinity, interval?.high ?? Infinity]
    const within = value === null || (value >= low - slack && value <= high + slack)
    const right = low <= high && within && Number.isInteger(count) && count >= 0
    return right ? [] : [`${i}: ${value} in ${low} to ${high}, n ${count}`]
  })
}

function said(
  { id, params }: Caveat,
  own: KpiWords['caveats'] | undefined,
  shared: Readonly<Record<string, Message>>,
): string {
  const word = own?.[id] ?? shared[id]
  return word === undefined ? '' : english.message(word, params)
}
