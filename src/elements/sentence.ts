import type { KpiResult } from '../core/result.js'
import { comparisons } from './comparison.js'
import { remembered } from './remembered.js'
import { verdict } from './verdict.js'
import type { Words } from './words.js'

/**
 * The card in words: name, period, number with its unit and interval, verdict, target, the period before, published
 * number. What a screen reader is told, what is announced, and what is copied.
 */
export const sentence = remembered((result, words): string => {
  const { value, unit, interval, count } = result
  const said = value === null ? words.say('notEnough') : words.format.value(value, unit)
  const head = words.say('sentence', { name: words.name, period: words.period(result), value: said })
  const blocking = result.caveats.find(({ severity }) => severity === 'blocking')
  if (value === null) return blocking ? `${head} ${words.caveat(blocking)}` : head
  const spread = interval
    ? words.say('spreadInFull', {
        interval: words.format.range(interval.low, interval.high, unit),
        records: words.records(count),
      })
    : words.records(count)
  const judged = verdict(result, words).map(({ text }) => text)
  const facts = [spread, judged.join(words.say('separator'))].filter(Boolean)
  const rows = comparisons(result, words).map(({ label, value: figure, judgement }) =>
    words.say('row', { label, value: figure, judgement }),
  )
  return [head, ...facts.map((text) => words.say('statement', { text })), ...rows].join(' ')
})

/** What has to change before a reader is told again: the number as shown and what is thought of it. */
export function meaning(result: KpiResult, words: Words): string {
  const { value, unit, target, change } = result
  return [words.format.value(value, unit), target?.met ?? '', change?.verdict ?? ''].join()
}
