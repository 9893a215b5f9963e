import type { PropertyDeclarations } from 'lit'
import type { Kpi } from '../core/kpi.js'
import type { KpiWords } from '../core/locale.js'
import { KpiElement } from './kpi-element.js'
import { teach } from './locale-loader.js'
import { optionProperties } from './options.js'

/** An element's class, apart from any tag. */
export type KpiElementClass = CustomElementConstructor & { new (): KpiElement }

/** The class of a KPI's element. Its own options are properties and attributes of the class. */
export function elementOf(kpi: Kpi): KpiElementClass {
  return class extends KpiElement {
    static override properties: PropertyDeclarations = optionProperties(kpi)
    constructor() {
      super(kpi)
    }
  }
}

/**
 * Registers a KPI's element as `kpi-…`. A tag that is taken stays as it is: two copies of the kit on one page do not
 * fight, and an element of your own comes first. `english` are the KPI's words; other languages are loaded whole.
 */
export function define(kpi: Kpi, english?: KpiWords): void {
  if (english) teach(kpi.id, english)
  const tag = `kpi-${kpi.id}`
  if (!customElements.get(tag)) customElements.define(tag, elementOf(kpi))
}
