import { serve } from './worker-port.js'
import { workerName } from './worker-message.js'

/*
 * The file for a script tag is its own worker, so that it may be copied anywhere alone. In a worker this module comes
 * first; what follows it in the file fails there for want of a document, which is no error of the page.
 */
if (typeof document === 'undefined' && 'WorkerGlobalScope' in globalThis && self.name === workerName) {
  addEventListener('error', (event) => event.preventDefault())
  serve()
}
