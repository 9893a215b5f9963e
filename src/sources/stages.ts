import { isObject } from './rows-grid.js'
import type { Outcome } from './outcome-words.js'

/** A stage as the program that holds it describes it. */
export interface Stage {
  readonly id: string
  readonly label: string
  /** Null when the program does not say that it ends a deal. */
  readonly outcome: Outcome | null
  /** Chance of winning from 0 to 1; null when it is not kept. */
  readonly probability: number | null
}

/**
 * The stages in a program's list of them: HubSpot's pipelines, Pipedrive's stages, Salesforce's `OpportunityStage`.
 * Empty for anything else.
 */
export function stagesOf(payload: unknown): readonly Stage[] {
  const found: Stage[] = []
  gather(payload, 0, found)
  return found
}

function gather(value: unknown, depth: number, into: Stage[]): void {
  if (depth > 6) return
  if (Array.isArray(value)) for (const item of value) gather(item, depth + 1, into)
  else if (isObject(value)) {
    const stage = stageOf(value)
    if (stage) into.push(stage)
    else for (const item of Object.values(value)) gather(item, depth + 1, into)
  }
}

function stageOf(value: Readonly<Record<string, unknown>>): Stage | null {
  const metadata = isObject(value['metadata']) ? value['metadata'] : {}
  const id = value['ApiName'] ?? value['id'] ?? value['stage_id']
  const label = value['MasterLabel'] ?? value['label'] ?? value['name']
  const shares = number(metadata['probability'])
  const hundreds = number(value['DefaultProbability'] ?? value['deal_probability'])
  const probability = shares ?? (hundreds === null ? null : hundreds / 100)
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof label !== 'string' || probability === null)
    return null
  const closed = said(value['IsClosed'] ?? metadata['isClosed'])
  const won = said(value['IsWon']) ?? probability === 1
  return {
    id: String(id),
    label,
    outcome: closed === null ? null : !closed ? 'open' : won ? 'won' : 'lost',
    probability,
  }
}

function number(value: unknown): number | null {
  const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof n === 'number' && Number.isFinite(n) ? n : null
}

function said(value: unknown): boolean | null {
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : null
}
