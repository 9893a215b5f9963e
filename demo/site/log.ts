import { need, row } from './dom.js'

const most = 200
const head = ['Time', 'What', 'Where', 'Said']

/** Writes down that something happened, the latest first. */
export function note(what: string, where: string, said: string): void {
  const log = need('log')
  const time = new Date().toLocaleTimeString('en-GB')
  log.prepend(row(head, [time, what, where, said]))
  while (log.children.length > most) log.lastElementChild?.remove()
}

/** The detail of an event in a line, long lists by their length. */
function told(detail: unknown): string {
  return JSON.stringify(detail, (_, value: unknown) => {
    if (Array.isArray(value) && value.length > 3) return `${value.length} items`
    return value
  })
}

/** What an event of a card says that a reader wants to know. */
function said({ type, detail }: CustomEvent<unknown>): string {
  if (typeof detail !== 'object' || detail === null) return ''
  if (type === 'kpi-error' && 'message' in detail) return String(detail.message)
  if (type !== 'kpi-result' || !('result' in detail)) return told(detail)
  const { result } = detail
  if (typeof result !== 'object' || result === null || !('value' in result) || !('count' in result)) return ''
  const { value, count } = result
  return `value ${typeof value === 'number' ? String(Number(value.toPrecision(4))) : String(value)}, n ${String(count)}`
}

/** Writes down every event the cards of the page tell. */
export function listen(): void {
  for (const type of ['kpi-result', 'kpi-error', 'kpi-select', 'kpi-filter']) {
    document.addEventListener(type, (event) => {
      if (event instanceof CustomEvent && event.target instanceof Element)
        note(type, event.target.localName, said(event))
    })
  }
}
