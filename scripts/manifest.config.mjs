import { runnerImport } from 'vite'
import { root } from './bundle.mjs'

/**
 * Settings of the custom elements manifest: what editors and Storybook know of the tags. The analyzer reads classes;
 * the twelve cards are made of definitions, so their tags are added from those, with English descriptions.
 *
 * @typedef {{ name: string, type?: { text: string } | undefined, description?: string, privacy?: string }} Named
 * @typedef {{ kind: string, name: string, description?: string, tagName?: string, customElement?: boolean,
 *   superclass?: { name: string, module?: string }, attributes?: Named[], members?: Named[], events?: Named[] }} Declaration
 * @typedef {{ path: string, declarations?: Declaration[], exports?: object[] }} Module
 * @typedef {{ customElementsManifest: { modules: Module[] } }} Analysis
 */

/** @type {{ module: typeof import('../src/kpis/index.js') }} */
const { module: kpis } = await runnerImport(`${root}src/kpis/index.ts`)
/** @type {{ module: typeof import('../src/locales/details/complete-en.js') }} */
const { module: english } = await runnerImport(`${root}src/locales/details/complete-en.ts`)

/** @param {string} id */
const pascal = (id) => id.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())

/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** @param {import('../src/core/message.js').Message | undefined} message */
const text = (message) => (typeof message === 'object' ? message.other : (message ?? ''))

/** @param {readonly string[]} names */
const oneOf = (names) => ({ text: names.map((name) => `'${name}'`).join(' | ') })

/**
 * @param {import('../src/core/kpi.js').Kpi} kpi
 * @param {Declaration} base what all cards have in common
 * @returns {Declaration}
 */
function card(kpi, base) {
  const words = english.complete.kpis[kpi.id]
  const types = new Map([
    ['definition', oneOf(Object.keys(kpi.definitions))],
    ['view', oneOf(Object.keys(kpi.views))],
  ])
  const own = Object.entries(kpi.options).map(([name, preset]) => ({
    name,
    type: { text: typeof preset },
    default: JSON.stringify(preset),
    description: text(words?.options[name]),
  }))
  return {
    ...base,
    name: pascal(kpi.id),
    tagName: `kpi-${kpi.id}`,
    customElement: true,
    description: [
      `${text(words?.name)}.`,
      ...Object.values(words?.definitions ?? {}).map(
        ({ name, sentence }) => `${text(name)}: ${text(sentence)}`,
      ),
    ].join(' '),
    superclass: { name: base.name, module: 'src/elements/kpi-element.ts' },
    attributes: [
      ...(base.attributes ?? []).map((one) => ({ ...one, type: types.get(one.name) ?? one.type })),
      ...own.map((option) => ({ ...option, name: kebab(option.name), fieldName: option.name })),
    ],
    members: [
      ...(base.members ?? []).map((one) => ({ ...one, type: types.get(one.name) ?? one.type })),
      ...own.map((option) => ({
        ...option,
        kind: 'field',
        attribute: kebab(option.name),
      })),
    ],
  }
}

/** Elements only, and of them what the outside may use. */
const publicOnly = {
  name: 'public-only',
  /** @param {Analysis} analysis */
  packageLinkPhase({ customElementsManifest: manifest }) {
    /** @param {string} name @returns {boolean} */
    const isElement = (name) =>
      name === 'LitElement' ||
      name === 'ReactiveElement' ||
      manifest.modules.some(({ declarations = [] }) =>
        declarations.some(
          (one) => one.kind === 'class' && one.name === name && isElement(one.superclass?.name ?? ''),
        ),
      )
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(
        (one) => one.kind === 'class' && isElement(one.name),
      )
      for (const one of module.declarations) {
        one.members = (one.members ?? []).filter(
          ({ name, privacy }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name),
        )
        // Dispatched under a name in a variable, and documented under its own.
        if (one.events) one.events = one.events.filter(({ description }) => description)
      }
    }
    manifest.modules = manifest.modules.filter(
      ({ path, declarations = [] }) => declarations.length > 0 || path.startsWith('src/tags/'),
    )
  },
}

const tags = {
  name: 'tags',
  /** @param {Analysis} analysis */
  packageLinkPhase({ customElementsManifest: manifest }) {
    const base = manifest.modules
      .flatMap((module) => module.declarations ?? [])
      .find((one) => one.kind === 'class' && one.name === 'KpiElement')
    if (!base) throw new Error('KpiElement is not among the elements.')
    for (const kpi of kpis.kpis) {
      const path = `src/tags/kpi-${kpi.id}.ts`
      const module = manifest.modules.find((one) => one.path === path)
      if (!module) throw new Error(`${path} is missing.`)
      const declaration = card(kpi, base)
      module.declarations = [declaration]
      module.exports = [
        {
          kind: 'custom-element-definition',
          name: `kpi-${kpi.id}`,
          declaration: { name: declaration.name, module: path },
        },
      ]
    }
  },
}

/** Consumers have dist where this repository has src. */
const published = {
  name: 'published',
  /** @param {Analysis} analysis */
  packageLinkPhase({ customElementsManifest: manifest }) {
    /** @param {unknown} value */
    const inDist = (value) =>
      typeof value === 'string' ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value
    manifest.modules = JSON.parse(JSON.stringify(manifest.modules), (key, value) =>
      key === 'path' || key === 'module' ? inDist(value) : value,
    )
  },
}

export default {
  globs: ['src/elements/**/*.ts', 'src/tags/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, tags, published],
}
