import { format } from 'kpi-elements/core'
import type { KpiElement, Oddity } from 'kpi-elements'
import { element, table } from './dom.js'

const names: Readonly<Record<Oddity['check'], string>> = {
  'duplicate-ids': 'given more than once: the last counts',
  'repeated-rows': 'the same as an earlier row in everything, the time included',
  'repeated-days': 'the same as an earlier row in everything, without a time of day',
  'closed-before-created': 'ended before it began',
  'won-without-amount': 'won without an amount',
  'open-past-expected-close': 'open although the expected close has passed',
  'status-stage-disagree': 'stage and status contradict each other',
  'midnight-only': 'every time is midnight: days, not moments',
  'bulk-import': 'made together, as by an import',
  'owner-missing': 'without an owner',
  'future-dates': 'dated after the last day of the file',
  'closed-only': 'only closed deals, no open one',
}

/** What a card's number is with and without the records concerned; nothing where that is the same. */
function change({ kpi, result }: KpiElement, { without }: Oddity): string | null {
  if (!result || !without || without.value === result.value) return null
  const { value } = format('en', result.currency, result.timeZone)
  const [before, after] = [value(result.value, result.unit), value(without.value, result.unit)]
  return before === after ? null : `${kpi.id.replaceAll('-', ' ')} ${before} → ${after}`
}

/** What is odd in the records behind some cards, each finding once, and the numbers it moves. */
export async function odditiesTable(cards: readonly KpiElement[]): Promise<Node> {
  const rows = new Map<string, { readonly oddity: Oddity; readonly changes: string[] }>()
  for (const card of cards) {
    for (const oddity of await card.cleaningReport()) {
      const key = `${oddity.dataset} ${oddity.check} ${oddity.field}`
      const row = rows.get(key) ?? { oddity, changes: [] }
      rows.set(key, row)
      const changed = change(card, oddity)
      if (changed !== null) row.changes.push(changed)
    }
  }
  if (rows.size === 0) return element('p', {}, ['Nothing was found.'])
  return table(
    'What is odd in the records',
    ['Records', 'What', 'How many', 'Of', 'For example', 'Numbers without them'],
    [...rows.values()].map(({ oddity, changes }) => [
      oddity.dataset,
      names[oddity.check],
      oddity.count,
      oddity.of,
      oddity.examples.map((one) => (typeof one === 'number' ? `row ${one + 1}` : one)).join(', '),
      oddity.without === null ? 'cannot be told apart' : changes.join('; ') || 'the same',
    ]),
  )
}
