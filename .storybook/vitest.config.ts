import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, need } from '../scripts/browser.mjs'

/** Every story as a test: it renders, its play function holds, and axe finds nothing. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  // Found late, these would be bundled again with a second copy of Lit.
  optimizeDeps: {
    include: [
      'lit',
      'lit/directive-helpers.js',
      'lit/directives/ref.js',
      'lit/static-html.js',
      'd3-array',
      'd3-shape',
      'papaparse',
      'zod/mini',
    ],
  },
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
  test: {
    name: 'stories',
    // The first story of a file compiles what it shows, on a slow machine for a while.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: need('chromium'), args: chromiumArgs } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
