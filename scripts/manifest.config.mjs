/**
 * Settings of the custom elements manifest: what editors and Storybook know of the tags.
 * Private members are nobody's business, and consumers have dist where this repository has src.
 *
 * @typedef {{ customElementsManifest: import('custom-elements-manifest/schema').Package }} Analysis
 */

/** @param {unknown} value */
const inDist = (value) =>
  typeof value === 'string' ? value.replace(/^(\/?)src\/(.*)\.[jt]s$/, '$1dist/$2.js') : value

const publicOnly = {
  name: 'public-only',
  /** @param {Analysis} analysis */
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? []))
      if (declaration.kind === 'class' && declaration.members)
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name),
        )
  },
}

const published = {
  name: 'published',
  /** @param {Analysis} analysis */
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = JSON.parse(
      JSON.stringify(customElementsManifest.modules),
      (key, value) => (key === 'path' || key === 'module' ? inDist(value) : value),
    )
  },
}

export default {
  globs: ['src/elements/**/*.ts', 'src/tags/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, published],
}
