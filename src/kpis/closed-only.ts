import { tooFew } from '../core/caution.js'
import type { Reading } from '../core/kpi.js'
import type { Measure } from '../core/measure.js'
import type { Caveat } from '../core/result.js'
import { note } from './note.js'

/**
 * Records without one open deal are an export of closed deals: whatever takes long is missing from it, and no method
 * brings it back (right truncation).
 */
export function closedOnly(
  now: Reading,
  { won, lost, open }: Readonly<Record<'won' | 'lost' | 'open', Measure<number>>>,
): readonly Caveat[] {
  const closed = now.whole(won) + now.whole(lost)
  return closed >= tooFew && now.whole(open) === 0 ? [note('closed-only', { count: closed }, 'warning')] : []
}
