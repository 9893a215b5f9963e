import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'
import { root } from './bundle.mjs'

/** Writes docs/kpis.md from the definitions. */
/** @type {{ module: typeof import('./reference.js') }} */
const { module } = await runnerImport(`${root}scripts/reference.ts`)
const file = `${root}docs/kpis.md`
writeFileSync(file, await format(module.reference(), { ...(await resolveConfig(file)), filepath: file }))
