import type { Records } from '../../src/core/records.js'
import { createSource, type SourceState } from '../../src/sources/index.js'
import '../../src/tags/kpi-win-rate.js'
import type { Trial } from './trial.js'

const count = 1_000_000
/** Milliseconds between two looks at the clock, the least that browsers allow. */
const pace = 4
const formats = ['json', 'csv', 'arrow']

/** Milliseconds for which nothing else could happen on the page, at most, until a promise settles; and how long it took. */
async function longestUntil(wait: Promise<unknown>): Promise<{ longest: number; all: number }> {
  const start = performance.now()
  let last = start
  let longest = 0
  let timer = 0
  const tick = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last - pace)
    last = now
    timer = window.setTimeout(tick, pace)
  }
  tick()
  await wait
  clearTimeout(timer)
  return { longest: Math.max(longest, performance.now() - last - pace), all: performance.now() - start }
}

/** Reads what the bench's server has. Rejects when it does not give all deals. */
function records(format: string, worker: boolean, heard: () => void): Promise<Records> {
  const source = createSource({ src: `/deals/${format}`, worker })
  return new Promise((resolve, reject) => {
    const stop = source.subscribe(({ status, progress, records, error }: SourceState) => {
      if (progress) heard()
      if (status === 'loading') return
      stop()
      if (records?.tables.get('deals')?.size === count) resolve(records)
      else reject(error ?? new Error('deals are missing'))
    })
  })
}

/** The frame in which a card shows its number. */
async function drawn(data: Records): Promise<void> {
  const card = document.createElement('kpi-win-rate')
  Object.assign(card, { data, asOf: '2026-01-01', timeZone: 'UTC' })
  document.body.append(card)
  await new Promise((done) => card.addEventListener('kpi-result', done, { once: true }))
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  if (!card.shadowRoot?.querySelector('svg')) throw new Error('The card has drawn nothing.')
  card.remove()
}

const block: Trial = {
  title: `${count.toLocaleString('en')} deals come in: how long the page is kept from anything else, ms`,
  columns: ['longest while read', 'longest until drawn', 'time to read', 'until drawn', 'words on progress'],
  rows: async () => {
    const rows = []
    // The kit itself has come and has drawn once.
    await drawn(await records('csv', true, () => undefined))
    for (const worker of [true, false])
      for (const format of formats) {
        let heard = 0
        const reading = records(format, worker, () => heard++)
        const read = await longestUntil(reading)
        const shown = await longestUntil(drawn(await reading))
        const figures = [read.longest, shown.longest, read.all, shown.all, heard]
        rows.push({
          name: `${format.toUpperCase()}, ${worker ? 'with a worker' : 'without'}`,
          cells: figures.map((figure) => Math.round(figure).toLocaleString('en')),
        })
      }
    return rows
  },
}

export default [block]
