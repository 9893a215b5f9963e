import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { workerAddress } from './worker-address.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {{ dependencies: Record<string, string>, version: string }} */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

// Under a test runner Vite would take Lit's development build.
process.env['NODE_ENV'] = 'production'

const target = 'es2022'

const notice = `/*! kpi-elements ${manifest.version}, MIT. Contains Lit and Flechette (BSD-3-Clause), d3 (ISC) and zod (MIT). */`

/** @param {string} style a style sheet, or what of it is between two texts in quotes */
const narrowed = (style) =>
  style
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')

/**
 * Style sheets without the room that is for their authors.
 *
 * @type {import('vite').Plugin}
 */
const narrow = {
  name: 'narrow-styles',
  transform: (code, id) =>
    id.startsWith(root) && code.includes('css`')
      ? code.replace(/css`([^`$]*)`/g, (_, /** @type {string} */ sheet) => {
          const parts = sheet.trim().split(/('[^']*')/)
          return `css\`${parts.map((part, i) => (i % 2 ? part : narrowed(part))).join('')}\``
        })
      : null,
}

/**
 * Every module of src as a module of its own in dist, so that a portal's bundler keeps only what it uses.
 *
 * @param {readonly string[]} files entry points
 */
export async function buildModules(files) {
  const dependencies = Object.keys(manifest.dependencies)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [narrow, workerAddress('beside')],
    build: {
      outDir: 'dist',
      target,
      minify: false,
      sourcemap: true,
      lib: { entry: [...files], formats: ['es'] },
      rolldownOptions: {
        external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  })
}

/**
 * One minified file with everything it needs inside, other languages included: it may be copied anywhere alone.
 *
 * @param {string} file entry point
 * @param {string} name of the file in dist
 */
export async function buildFile(file, name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [narrow, workerAddress('own')],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target,
      sourcemap: true,
      license: { fileName: 'licenses.md' },
      lib: { entry: file, formats: ['es'], fileName: () => name },
      rolldownOptions: {
        output: { codeSplitting: false, minify: true, comments: false, postBanner: notice },
      },
    },
  })
}

/**
 * @typedef {{ code: string, gzip: number, modules: ReadonlyMap<string, number> }} Code
 *   as served, its bytes after `gzip -9`, and the length of each file's part before it is minified
 * @typedef {{ first: Code, later: ReadonlyMap<string, Code> }} Page
 */

/**
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 * @returns {Code}
 */
function measured(chunks) {
  const code = chunks.map((chunk) => chunk.code).join('')
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules))
  return {
    code,
    gzip: gzipSync(code, { level: 9 }).length,
    modules: new Map(
      modules.flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? [[relative(root, id), renderedLength]] : [],
      ),
    ),
  }
}

/**
 * What a production build of a page makes of a module: the code it loads at once, and the chunks it may load later.
 *
 * @param {string} code the page's module; it imports by absolute paths or package names
 * @returns {Promise<Page>}
 */
export async function bundle(code) {
  const page = 'virtual:page'
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      narrow,
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(page) ? page : null),
        load: (id) => (id === page ? code : null),
      },
    ],
    build: {
      target,
      write: false,
      // As a library, since a page's own build adds Vite's preloading of chunks once, whatever it loads; but with what
      // chunks share in the page's own file, as a page's build has it and a library's, which promises exports, has not.
      lib: { entry: { page }, formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: false, output: { minify: true, comments: false } },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('One build with one output was expected.')
  const chunks = new Map(
    result.output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])),
  )
  /** @type {Set<string>} */
  const first = new Set()
  /** @param {string} name */
  const visit = (name) => {
    const chunk = chunks.get(name)
    if (!chunk || first.has(name)) return
    first.add(name)
    chunk.imports.forEach(visit)
  }
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk.fileName)
  const all = [...chunks.values()]
  return {
    first: measured(all.filter((chunk) => first.has(chunk.fileName))),
    later: new Map(
      all.flatMap((chunk) => (first.has(chunk.fileName) ? [] : [[chunk.name, measured([chunk])]])),
    ),
  }
}
