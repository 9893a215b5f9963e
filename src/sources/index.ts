/**
 * From an address, a file or bytes to records.
 *
 * ```ts
 * const source = createSource({ src: '/api/deals.json', refresh: 60, request, renew, mapping: () => load(name) })
 * const stop = source.subscribe((state) => {
 *   state.status    // 'loading' | 'ready' | 'stale' | 'error'
 *   state.records   // Records | null: hand to `compute`; the same object as long as nothing changed
 *   state.added     // Records | null: what came since the state before, to be folded alone and merged; null: fold anew
 *   state.error     // SourceError | null: `code` has its words in a locale's `errors`, with `params`
 *   state.progress  // { received, total } in bytes while an answer comes; null otherwise
 *   state.decisions // what columns of text were taken for; `proposals` what waits for the author
 * })
 * source.state      // the same, now
 * source.refresh()  // ask again now
 * stop()            // the last to stop gives up what is under way and lets the records go
 * ```
 *
 * Two sources with the same options are one: however many widgets name an address, it is fetched once. `readFile`
 * reads a file a person chose, `readArrays` large arrays without holding the page. `cleaningReport` says what is odd in
 * records, `join` makes one dataset of several.
 */
export { createSource, type Source, type SourceOptions, type SourceState } from './source.js'
export { SourceError, type SourceErrorCode } from './error.js'
export type { RequestHook, RequestOptions } from './request.js'
export type { BodyLimits, Progress } from './body.js'
export type { Decoded, DecodeOptions } from './decode.js'
export { readFile } from './file.js'
export { Reader, type Read, type ReadOptions } from './reader.js'
export type { Decision, Evidence, Overrides } from './column.js'
export type { DateOrder } from './date-text.js'
export type { Decimal } from './number-text.js'
export type { FieldDecision } from './field-decisions.js'
export { sure, type Columns, type Proposal } from './propose.js'
export type { FieldMapping, From, Mapping, RecordMapping } from './mapping.js'
export { stagesOf, type Stage } from './stages.js'
export { outcomeOf, type Outcome } from './outcome-words.js'
export {
  cleaningReport,
  inspected,
  without,
  type CleaningCheck,
  type CleaningFinding,
  type CleaningOptions,
} from './cleaning.js'
export {
  join,
  type Joined,
  type JoinKey,
  type JoinOptions,
  type JoinPart,
  type Link,
  type MatchReport,
} from './join.js'
export { readArrays } from './arrays.js'
export { readTable, type TableLike } from './html-table.js'
