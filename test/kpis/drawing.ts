import type { View } from '../../src/core/frame.js'
import type { Kpi } from '../../src/core/kpi.js'
import { LaterView } from '../../src/core/later.js'

/** A view of a KPI, loaded if it has to be. */
export async function drawingOf(view: Kpi['views'][string]): Promise<View> {
  if (!(view instanceof LaterView)) return view
  await view.load()
  if (!view.view) throw new Error('The view did not load.')
  return view.view
}
