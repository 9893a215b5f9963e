import type { Mapping } from '../sources/mapping.js'

/**
 * No program in particular: each file speaks for itself. Columns are proposed by their names in five languages and by
 * what stands in them, used where that is sure, and shown. A mapping without kinds of records of its own.
 */
export const genericCsv: Mapping = { id: 'generic-csv', records: [] }

export default genericCsv
