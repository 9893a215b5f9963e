import type { Params } from '../core/message.js'
import type { SourceErrorCode } from './error.js'
import type { Format } from './format.js'
import type { Proposal } from './propose.js'
import type { Read, ReadOptions } from './reader.js'

/** The name of the kit's workers. */
export const workerName = 'kpi-elements'

/** What is known of bytes of any format. */
export type AnyOptions = Omit<ReadOptions, 'format'> & { readonly format: Format }

/** What a page tells the worker that reads for it. */
export type ToWorker =
  | { readonly kind: 'start'; readonly options: AnyOptions }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly read: Read }
  | {
      readonly kind: 'failed'
      /** Null for an error that is none of a source. */
      readonly code: SourceErrorCode | null
      readonly params: Params
      readonly proposals: readonly Proposal[]
      readonly name: string
      readonly text: string
    }
