/**
 * Settings of the custom elements manifest: what editors and Storybook know of the tags.
 * Private members are nobody's business, and consumers have dist where this repository has src.
 */

/** @param {unknown} value */
const inDist = (value) =>
  typeof value === 'string' ? value.replace(/^(\/?)src\/(.*)\.[jt]s$/, '$1dist/$2.js') : value

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name),
          )
  },
}

const published = {
  name: 'published',
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
