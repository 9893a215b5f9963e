import type { Kpi } from '../core/kpi.js'
import type { KpiResult } from '../core/result.js'
import type { Drawn, Layout } from './card.js'
import type { Figures } from './figures.js'
import type { Words } from './words.js'

/** Which drawing stands where. */
export interface Arrangement {
  readonly body: Drawn | null
  readonly side: Drawn | null
  /** Names of the drawings that are shown nowhere yet. */
  readonly further: readonly string[]
}

/**
 * Gives each place of the layout its drawing: the one the author names, else the KPI's own, else any that has
 * something to draw. A side drawing needs a panel.
 */
export function arrange(
  kpi: Kpi,
  figures: Figures,
  result: KpiResult,
  words: Words,
  layout: Layout,
  view: string | undefined,
): Arrangement {
  const all = Object.keys(kpi.views)
  const own = kpi.layout
  const wanted = layout === 'tile' ? [own.tile] : [...(view ? [view] : []), own.body, ...all]
  const body = figures.draw(result, words, layout === 'tile' ? 'tile' : 'body', wanted)
  const beside = layout === 'panel' && own.side !== null && own.side !== body?.view ? [own.side] : []
  const side = figures.draw(result, words, 'side', beside)
  return { body, side, further: all.filter((name) => ![own.tile, body?.view, side?.view].includes(name)) }
}

/** The drawings that had no place, as tall as their rows need. */
export function furtherDrawings(
  { further }: Arrangement,
  figures: Figures,
  result: KpiResult,
  words: Words,
): readonly { readonly title: string; readonly drawn: Drawn }[] {
  const tall = Math.min(480, Math.max(200, 24 * result.segments.length + 80))
  return further.flatMap((view) => {
    const drawn = figures.draw(result, words, `further-${view}`, [view], tall)
    return drawn ? [{ title: words.view(view), drawn }] : []
  })
}
