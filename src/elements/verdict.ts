import type { KpiResult, Unit } from '../core/result.js'
import { remembered } from './remembered.js'
import type { Words } from './words.js'

/** Whether a statement is good news. Words always say it too; the tone only colours them. */
export type Tone = 'good' | 'bad' | ''

export interface Statement {
  readonly text: string
  readonly tone: Tone
}

const fewest = 10

/** A distance between two values as a reader says it: rates in points. */
export function amount(words: Words, by: number, unit: Unit): string {
  const size = Math.abs(by)
  if (unit !== 'ratio') return words.format.value(size, unit)
  const points = Math.round(size * 1000) / 10
  return words.say('points', { n: points, by: words.format.number(points, 1) })
}

/** A value beside another one, in words: `3.2 points better`. */
export function against(words: Words, { value, unit, better }: KpiResult, other: number): Statement {
  if (value === null) return { text: '', tone: '' }
  const by = value - other
  if (words.format.value(value, unit) === words.format.value(other, unit))
    return { text: words.say('same'), tone: '' }
  const text = amount(words, by, unit)
  if (better === 'neither') return { text: words.say(by > 0 ? 'more' : 'less', { by: text }), tone: '' }
  const good = by > 0 === (better === 'higher')
  return { text: words.say(good ? 'better' : 'worse', { by: text }), tone: good ? 'good' : 'bad' }
}

/** Whether the target lies where the value's interval cannot tell the two apart. */
export function untold({ target, interval }: KpiResult): boolean {
  if (!target || !interval) return false
  return (interval.low ?? -Infinity) <= target.value && target.value <= (interval.high ?? Infinity)
}

function targetVerdict(result: KpiResult, words: Words): Statement | null {
  const { target } = result
  if (!target || target.met === null) return null
  if (untold(result)) return { text: words.say('targetUntold'), tone: '' }
  return target.met
    ? { text: words.say('targetMet'), tone: 'good' }
    : { text: words.say('targetMissed'), tone: 'bad' }
}

function changeVerdict({ change, better }: KpiResult, words: Words): Statement | null {
  if (!change || change.verdict === 'unknown') return null
  if (change.verdict === 'routine')
    return { text: words.say(change.by === 'limits' ? 'routine' : 'routineChange'), tone: '' }
  if (better === 'neither' || change.absolute === 0) return { text: words.say('signal'), tone: '' }
  const good = change.absolute > 0 === (better === 'higher')
  return { text: words.say(good ? 'signalBetter' : 'signalWorse'), tone: good ? 'good' : 'bad' }
}

/** Whether the number is good and whether it moved, the more important first. Empty when neither can be said. */
export const verdict = remembered((result, words): readonly Statement[] => {
  if (result.value === null) return []
  if (result.count < fewest) return [{ text: words.say('fewToJudge'), tone: '' }]
  return [targetVerdict(result, words), changeVerdict(result, words)].filter((s) => s !== null)
})
