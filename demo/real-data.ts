import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connect, Plugin } from 'vite'

const root = process.env['KPI_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))

/** Files of the folder as `set/file`; none where the folder is absent. Nothing else in it is served. */
function files(): readonly string[] {
  if (!existsSync(root)) return []
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => `${name}/${file}`))
    .filter((path) => /\.(csv|txt)$/.test(path))
}

/** Serves the real data sets under `/real/`, to be read only: `/real/index.json` names what is there. */
function serve(): Connect.NextHandleFunction {
  const known = new Set(files())
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith('/real/') || request.method !== 'GET') return next()
    const name = pathname.slice('/real/'.length)
    if (name === 'index.json') {
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify([...known]))
    }
    if (known.has(name)) {
      response.setHeader('content-type', 'text/plain; charset=utf-8')
      return createReadStream(join(root, name)).pipe(response)
    }
    response.statusCode = 404
    return response.end()
  }
}

/**
 * Real data sets beside the repository, or in the folder that `KPI_DATA` names. They are never copied into a build:
 * some of their licences forbid it.
 */
export function realData(): Plugin {
  return {
    name: 'real-data',
    configureServer: ({ middlewares }) => void middlewares.use(serve()),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serve()),
  }
}
