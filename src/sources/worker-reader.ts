import { Breath } from './breathe.js'
import { SourceError } from './error.js'
import type { Read } from './reader.js'
import { workerFile } from './worker-file.js'
import { workerName, type AnyOptions, type FromWorker, type ToWorker } from './worker-message.js'

/** Milliseconds after which a worker that does not answer is not waited for. */
const patience = 3000

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

function hasPolicies(found: unknown): found is Policies {
  return typeof found === 'object' && found !== null && 'createPolicy' in found
}

/** What `new Worker` takes where Trusted Types are enforced: the address, by a policy of our own for this one file. */
let trusted: { readonly file: string; readonly url: unknown } | null = null

function trustedUrl(file: string): unknown {
  const policies: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!hasPolicies(policies)) return file
  if (trusted?.file === file) return trusted.url
  const policy = policies.createPolicy(workerName, {
    createScriptURL: (url) => (url === file ? url : ''),
  })
  trusted = { file, url: policy.createScriptURL(file) }
  return trusted.url
}

/** The DOM's types know no address by a policy, so the constructor is called past them. */
function worker(file: string): Worker {
  const made: unknown = Reflect.construct(Worker, [trustedUrl(file), { type: 'module', name: workerName }])
  if (made instanceof Worker) return made
  throw new TypeError('no worker')
}

/** Files that gave no worker: they are not asked for again. */
const failed = new Set<string>()

/** The address as a whole; null for one that is not of the page's own site, which cannot be that of a worker. */
function ownAddress(file: string): string | null {
  if (!URL.canParse(file, location.href)) return null
  const { href, origin, protocol } = new URL(file, location.href)
  return origin === location.origin && /^https?:$/.test(protocol) ? href : null
}

/** A worker that is ready to read; null when the page allows none, or its file is not there. */
function started(file: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    let made: Worker
    try {
      made = worker(file)
    } catch {
      failed.add(file)
      resolve(null)
      return
    }
    const fail = (): void => {
      clearTimeout(timer)
      failed.add(file)
      made.terminate()
      resolve(null)
    }
    const timer = setTimeout(fail, patience)
    made.onerror = (event) => {
      event.preventDefault()
      fail()
    }
    made.onmessage = () => {
      clearTimeout(timer)
      resolve(made)
    }
  })
}

/**
 * Reads pieces in a worker. Null when there can be none, and then no piece has been taken. Rejects as `Reader` throws.
 */
export async function readInWorker(
  pieces: AsyncIterable<Uint8Array>,
  options: AnyOptions,
  file: string | null,
): Promise<Read | null> {
  if (typeof Worker === 'undefined' || typeof location === 'undefined') return null
  const at = ownAddress(file ?? workerFile())
  if (at === null || failed.has(at)) return null
  const reader = await started(at)
  if (!reader) return null
  const say = (message: ToWorker, transfer: Transferable[] = []): void =>
    reader.postMessage(message, transfer)
  try {
    const read = new Promise<Read>((resolve, reject) => {
      reader.onerror = (event) => reject(new Error(event.message))
      reader.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'read') resolve(data.read)
        else if (data.kind === 'failed') reject(errorOf(data))
      }
    })
    // Its failure is awaited below, after the last piece.
    read.catch(() => undefined)
    say({ kind: 'start', options })
    const breath = new Breath()
    for await (const bytes of pieces) {
      const own = bytes.slice()
      say({ kind: 'bytes', bytes: own }, [own.buffer])
      // What came while the worker was starting is there at once, one promise after the other.
      await breath.take()
    }
    say({ kind: 'end' })
    return await read
  } finally {
    reader.terminate()
  }
}

function errorOf({ code, params, proposals, name, text }: Extract<FromWorker, { kind: 'failed' }>): Error {
  if (code !== null) return new SourceError(code, params, { proposals })
  const error = new Error(text)
  error.name = name
  return error
}
