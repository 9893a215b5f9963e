// Loaded before any element: notes on <html> what the browser refuses, what fails and which cards have a
// result, and what workers say, for the test in the parent page to read.
/** @type {(name: string, text: unknown) => void} */
const note = (name, text) => {
  const { dataset } = document.documentElement
  dataset[name] = `${dataset[name] ?? ''}${String(text)}\n`
}
addEventListener('securitypolicyviolation', (event) => {
  note('refused', `${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
})
addEventListener('error', (event) => note('failed', event.message))
addEventListener('unhandledrejection', (event) => note('failed', event.reason))
addEventListener('kpi-result', (event) =>
  note('results', event.target instanceof Element && event.target.localName),
)
/** @param {unknown} data */
const kindOf = (data) => (typeof data === 'object' && data && 'kind' in data ? data.kind : null)

globalThis.Worker = class extends Worker {
  /** @param {string | URL} url @param {WorkerOptions} [options] */
  constructor(url, options) {
    super(url, options)
    this.addEventListener('message', ({ data }) => note('workers', kindOf(data)))
  }
}
