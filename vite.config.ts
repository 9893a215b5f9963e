import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  build: { target: 'es2022', outDir: '../demo-dist', emptyOutDir: true },
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 20_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
  },
})
