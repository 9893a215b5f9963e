import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Pictures of cards in a real Chromium, held to those in this folder. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'looks',
    environment: 'node',
    include: ['test/looks/**/*.test.ts'],
    testTimeout: 60_000,
    // On a machine that is busy a card may be taken before it is drawn.
    retry: 1,
    hookTimeout: 180_000,
  },
})
