import type { Caveat, Severity } from '../core/result.js'

/** A caution or a finding by its id, with the numbers its sentence needs. */
export function note(id: string, params: Caveat['params'] = {}, severity: Severity = 'note'): Caveat {
  return { id, severity, params }
}
