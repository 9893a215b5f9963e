import type { CurvePoint, Unit } from '../core/result.js'
import { landmarks } from './elapsed.js'
import { corners, polygon, polyline, type Place } from './path.js'
import { linear, log, type Extent, type Scale } from './scale.js'

/** From here on too few are at risk for the curve to promise much. */
export const fewAtRisk = 10

/** The time at which a curve has passed a half; null when it never does. */
export function halfTime(curve: readonly CurvePoint[], falling: boolean): number | null {
  return curve.find((point) => (falling ? point.y <= 0.5 : point.y >= 0.5))?.x ?? null
}

/** The step a curve stands on at a time; null before its first. */
export function stepAt(curve: readonly CurvePoint[], time: number): CurvePoint | null {
  return curve.findLast((point) => point.x <= time) ?? null
}

/** How many were still at risk at a time; null after the last. */
export function atRiskAt(curve: readonly CurvePoint[], time: number): number | null {
  return curve.find((point) => point.x >= time)?.atRisk ?? null
}

const readable = 60

/**
 * The steps at which a curve is read out: all of them when a table can hold them, else those at the times a reader
 * thinks in, and always the first and the last.
 */
export function readings(curve: readonly CurvePoint[], unit: Unit): readonly CurvePoint[] {
  const first = curve[0]
  const last = curve.at(-1)
  if (!first || !last || curve.length <= readable) return curve
  const steps = landmarks(first.x, last.x, unit).flatMap((time) => {
    const step = stepAt(curve, time)
    return step ? [{ ...step, x: time, atRisk: atRiskAt(curve, time) ?? 0 }] : []
  })
  return [first, ...steps.filter((step) => step.x > first.x && step.x < last.x), last]
}

/** The time axis of a curve: straight from zero, or logarithmic from the last landmark before the first step. */
export function timeScale(
  curve: readonly CurvePoint[],
  unit: Unit,
  logarithmic: boolean,
  range: Extent,
): Scale {
  const last = curve.at(-1)?.x ?? 0
  if (!logarithmic || last <= 0) return linear([0, last > 0 ? last : 1], range)
  const first = curve.find((point) => point.x > 0)?.x ?? last
  const floor = unit === 'duration' ? Math.max(first, 60_000) : first
  const start = landmarks(floor / 10, floor, unit).at(-1) ?? floor
  return log([Math.min(start, last / 2), last], range)
}

const finest = 400

function stairs(
  curve: readonly CurvePoint[],
  start: Place,
  x: (v: number) => number,
  y: (point: CurvePoint) => number,
): readonly Place[] {
  const every = Math.max(1, Math.ceil(curve.length / finest))
  const kept = curve.filter((_, i) => i % every === 0 || i === curve.length - 1)
  return corners([start, ...kept.map((point): Place => [x(point.x), y(point)])])
}

export interface CurveShape {
  readonly solid: string
  /** The tail that too few at risk carry. */
  readonly dashed: string
  readonly band: string
}

/** The outlines of a step curve and its interval; it begins at `origin` (0 or 1) where the axis does. */
export function curveShape(curve: readonly CurvePoint[], origin: number, x: Scale, y: Scale): CurveShape {
  const start: Place = [x(x.domain[0]), y(origin)]
  const weak = curve.findIndex((point) => point.atRisk < fewAtRisk)
  const cut = weak === -1 ? curve.length : weak
  const head = curve.slice(0, cut)
  const firm = head.at(-1)
  const join: Place = firm ? [x(firm.x), y(firm.y)] : start
  const bounded = curve.filter((point) => point.low !== null && point.high !== null)
  const upper = stairs(bounded, start, x, (point) => y(point.high ?? point.y))
  const lower = stairs(bounded, start, x, (point) => y(point.low ?? point.y))
  return {
    solid: polyline(head.length > 0 ? stairs(head, start, x, (point) => y(point.y)) : []),
    dashed: polyline(cut < curve.length ? stairs(curve.slice(cut), join, x, (point) => y(point.y)) : []),
    band: bounded.length > 0 ? polygon([...upper, ...[...lower].reverse()]) : '',
  }
}
