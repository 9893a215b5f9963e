/** The address of the worker's module. In a build it is another one, which `scripts/worker-address.mjs` puts here. */
export function workerFile(): string {
  return new URL(/* @vite-ignore */ './worker.ts', import.meta.url).href
}
