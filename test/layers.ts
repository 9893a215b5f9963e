import type { Import } from './imports.js'

interface Layer {
  /** Folders of src whose code may be used. */
  readonly uses: readonly string[]
  /** Folders that may be loaded later only, so that a page pays for what it shows. */
  readonly loads?: readonly string[]
  /** Folders of which only types may be used. */
  readonly types?: readonly string[]
  /** Single files of other folders. */
  readonly files?: RegExp
  readonly packages?: RegExp
}

const layers: Readonly<Record<string, Layer>> = {
  core: { uses: ['core', 'stats'], packages: /^zod\/mini$/ },
  stats: { uses: ['stats'] },
  kpis: { uses: ['kpis', 'core', 'stats', 'charts'] },
  charts: { uses: ['charts', 'core'], types: ['stats'], packages: /^d3-[a-z]+$/ },
  sources: { uses: ['sources', 'core'], packages: /^@uwdata\/flechette$/ },
  mappings: { uses: ['mappings', 'core'], types: ['sources'] },
  benchmarks: { uses: ['benchmarks', 'core'] },
  // The English one is what the others are typed by.
  locales: {
    uses: [],
    files: /^src\/locales\/details\/|^src\/locales\/en\.ts$/,
    types: ['core', 'kpis', 'locales'],
  },
  elements: {
    uses: ['elements', 'core', 'sources', 'themes'],
    loads: ['locales', 'mappings', 'benchmarks', 'sources'],
    // What every reader without a language of their own gets.
    files: /^src\/locales\/(en|details\/(details|errors|kpis)-en)\.ts$/,
    packages: /^(lit|lit\/.+)$/,
  },
  themes: { uses: ['themes'], packages: /^lit$/ },
  tags: { uses: ['elements', 'kpis'], files: /^src\/locales\/en\.ts$/ },
}

/** The files a reader of the package can name: see `exports` in package.json. */
const entryPoint =
  /^src\/((core|kpis|stats|sources|benchmarks)\/)?index\.ts$|^src\/(tags|mappings|locales|themes)\//

/** Why the import may not stand, or null when it may. */
export function offence({ file, target, kind }: Import): string | null {
  const [top, folder = ''] = file.split('/')
  const [targetTop, targetFolder = ''] = target.split('/')
  if (top !== 'src')
    return targetTop === 'src' && !entryPoint.test(target) ? `${top} uses the public entry points only` : null
  const layer = layers[folder]
  if (!layer) return folder.includes('.') ? null : `${folder} is not a layer`
  if (targetTop !== 'src') return layer.packages?.test(target) ? null : `${folder} does not use ${target}`
  const allowed = [
    ...layer.uses,
    ...(kind === 'dynamic' ? (layer.loads ?? []) : []),
    ...(kind === 'type' ? (layer.types ?? []) : []),
  ]
  if (allowed.includes(targetFolder) || layer.files?.test(target)) return null
  if (layer.loads?.includes(targetFolder)) return `${folder} loads ${targetFolder} by import() only`
  if (layer.types?.includes(targetFolder)) return `${folder} imports only types of ${targetFolder}`
  return `${folder} does not use ${targetFolder}`
}
