import type { Folded } from './cells.js'
import type { Draft, Finding, Kpi } from './kpi.js'
import type { Caveat, Severity } from './result.js'

/** Below this many records a number carries no trend and no rank; below the second it carries a caution. */
export const tooFew = 10
export const few = 30

const order: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, note: 2 }

/**
 * A KPI's own cautions and those any KPI may need, the most severe first, the KPI's own before the general ones: they
 * know the reason. Where one says why there is no number, the general "not enough data" adds nothing.
 */
export function cautions(kpi: Kpi, about: Folded, finding: Finding): readonly Caveat[] {
  if (Object.values(about.rows).every((rows) => rows.given === 0))
    return [{ id: 'no-data', severity: 'blocking', params: {} }]
  const own = kpi.caveats?.(finding) ?? []
  const explained = own.some(({ severity }) => severity === 'blocking')
  const general = [
    ...dataCautions(about),
    ...sampleCautions(finding.result, about).filter(({ id }) => !explained || id !== 'not-enough-data'),
    ...amountCautions(finding.result),
    ...exclusionCautions(finding.result),
    ...periodCautions(finding),
  ]
  const seen = new Set<string>()
  return [...own, ...general]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => order[a.severity] - order[b.severity])
}

function dataCautions(about: Folded): Caveat[] {
  const given = Object.values(about.rows).reduce((n, r) => n + r.given, 0)
  const usable = Object.values(about.rows).reduce((n, r) => n + r.records, 0)
  const out: Caveat[] =
    usable === 0 ? [{ id: 'no-usable-data', severity: 'blocking', params: { given } }] : []
  const ignored = Object.keys(about.filter).filter(
    (name) => !Object.values(about.known).every((names) => names?.includes(name)),
  )
  for (const dimension of ignored)
    out.push({ id: 'filter-ignored', severity: 'warning', params: { dimension } })
  return out
}

function sampleCautions(result: Draft, about: Folded): Caveat[] {
  if (Object.values(about.rows).every((r) => r.records === 0)) return []
  const n = result.count
  if (result.value === null) return [{ id: 'not-enough-data', severity: 'blocking', params: { n } }]
  if (n < tooFew) return [{ id: 'too-few', severity: 'warning', params: { n } }]
  return n < few ? [{ id: 'few', severity: 'note', params: { n } }] : []
}

/** Money or units that add up to nothing, or to less: more often an export's doing than the business's. */
function amountCautions({ unit, value, count }: Draft): Caveat[] {
  if ((unit !== 'money' && unit !== 'count') || value === null || value > 0 || count === 0) return []
  return [{ id: value < 0 ? 'negative-amount' : 'all-zero', severity: 'warning', params: {} }]
}

const severities: Readonly<Record<string, Severity>> = {
  currency: 'warning',
  future: 'note',
  duplicate: 'note',
}

function exclusionCautions(result: Draft): Caveat[] {
  const refused = result.excluded
    .filter(({ reason }) => /^(missing|invalid|not-a-record)/.test(reason))
    .reduce((n, e) => n + e.count, 0)
  const out: Caveat[] = refused
    ? [{ id: 'refused-rows', severity: 'warning', params: { count: refused } }]
    : []
  for (const { reason, count } of result.excluded) {
    if (/^(missing|invalid|not-a-record)/.test(reason)) continue
    out.push({
      id: reason,
      severity: severities[reason] ?? 'warning',
      params: { count, ...(reason === 'currency' ? { currency: result.currency ?? '' } : {}) },
    })
  }
  return out
}

function periodCautions({ now, result }: Finding): Caveat[] {
  const { span, context } = now
  if (!span || span.end <= context.asOfDay + 1 || span.start > context.asOfDay) return []
  return [
    {
      id: 'partial-period',
      severity: 'note',
      params: {
        elapsed: context.asOfDay + 1 - span.start,
        days: span.end - span.start,
        likeForLike: result.previous?.likeForLike ? 1 : 0,
      },
    },
  ]
}
