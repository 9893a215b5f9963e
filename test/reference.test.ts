import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { reference } from '../scripts/reference.js'

it('docs/kpis.md says what the definitions say; `npm run docs` writes it anew', async () => {
  const file = new URL('../docs/kpis.md', import.meta.url)
  const expected = await format(reference(), { ...(await resolveConfig(file)), filepath: 'kpis.md' })
  expect(readFileSync(file, 'utf8') === expected).toBe(true)
})
