import { element, need } from './dom.js'

const most = 200

/** Writes down that something happened, the latest first. */
export function note(what: string, where: string, said: string): void {
  const log = need('log')
  const time = new Date().toLocaleTimeString('en-GB')
  log.prepend(
    element(
      'tr',
      {},
      [time, what, where, said].map((text) => element('td', {}, [text])),
    ),
  )
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
  return `value ${String(result.value)}, n ${String(result.count)}`
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
