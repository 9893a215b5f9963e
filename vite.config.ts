import { defineConfig } from 'vitest/config'

/** Tests without a browser, and what Storybook builds on. The demo has a configuration of its own. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/pages/**', 'test/looks/**'],
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
  },
})
