import { recordsUntilApart, recordsUntilTarget } from '../stats/sample-size.js'
import { tooFew } from './caution.js'
import type { Definition, Finding } from './kpi.js'
import type { Caveat } from './result.js'

const note = (id: string, params: Caveat['params']): Caveat => ({ id, severity: 'note', params })

/** Records until a rate can be told from a number that lies within its interval; null where it can, or never will. */
function until(other: number | null, definition: Definition, { result, now }: Finding): number | null {
  const { low = null, high = null } = result.interval ?? {}
  if (other === null || low === null || high === null || other < low || other > high) return null
  const rate = definition.rate?.(now)
  const needed = rate ? recordsUntilTarget(rate, other) : null
  // A share by weight is known as well as one of fewer records: it takes that many times more of them.
  return rate && needed ? Math.ceil((needed * result.count) / rate.n) : null
}

/** A proportion's target that cannot be told from it: after how many more records could it? */
export function untoldTarget(definition: Definition, finding: Finding): readonly Caveat[] {
  const target = finding.result.target?.value ?? null
  const more = until(target, definition, finding)
  return more === null || target === null ? [] : [note('target-untold', { more, target })]
}

/** As much and no more of what is there already is worth waiting for. */
const patience = 10

/**
 * The published number of the same definition, and the segments with the highest and the lowest rate, where a
 * proportion cannot be told from them: after how many more records could it? Nothing where that is ten times what is
 * there.
 */
export function untoldOthers(definition: Definition, finding: Finding): readonly Caveat[] {
  const { benchmark, count } = finding.result
  const same = benchmark?.comparable === 'yes' ? benchmark : null
  const more = until(same?.value ?? null, definition, finding)
  const published =
    same && more !== null && more <= patience * count
      ? [note('benchmark-untold', { more, source: same.source })]
      : []
  return [...published, ...untoldSegments(definition, finding)]
}

function untoldSegments({ rate }: Definition, { segments }: Finding): readonly Caveat[] {
  if (!rate) return []
  const rates = [...segments].flatMap(([key, reading]) => {
    const of = rate(reading)
    return key !== '' && of.n >= tooFew ? [{ key, of }] : []
  })
  rates.sort((a, b) => b.of.x / b.of.n - a.of.x / a.of.n)
  const [first, last] = [rates[0], rates.at(-1)]
  if (!first || !last || first === last) return []
  const more = recordsUntilApart(first.of, last.of)
  return more && more <= patience * (first.of.n + last.of.n)
    ? [note('segments-untold', { more, first: first.key, last: last.key })]
    : []
}
