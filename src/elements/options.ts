import type { PropertyDeclaration } from 'lit'
import type { OptionValue } from '../core/context.js'
import type { Kpi } from '../core/kpi.js'

/** A number in an attribute; a rate may be written in per cent. What is no number stays text, and is then refused. */
export function numberOf(text: string | null): number | string | undefined {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '') return undefined
  const value = trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed)
  return Number.isNaN(value) ? trimmed : value
}

export const numeric: PropertyDeclaration = {
  converter: { fromAttribute: numberOf },
}

function objectOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function converted(text: string | null, preset: OptionValue): unknown {
  if (text === null) return undefined
  if (typeof preset === 'boolean') return text !== 'false'
  if (typeof preset === 'number') return numberOf(text)
  if (typeof preset === 'string') return text
  return objectOf(text)
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The KPI's own options as properties with attributes: `businessHours` is `business-hours`. */
export function optionProperties(kpi: Kpi): Readonly<Record<string, PropertyDeclaration>> {
  return Object.fromEntries(
    Object.entries(kpi.options).map(([name, preset]): [string, PropertyDeclaration] => [
      name,
      { attribute: kebab(name), converter: { fromAttribute: (text) => converted(text, preset) } },
    ]),
  )
}
