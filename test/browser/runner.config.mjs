import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins'
import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import puppeteer from 'puppeteer-core'
import { chromiumArgs, engines, find, need } from '../../scripts/browser.mjs'
import { startWebKitDriver } from '../../scripts/webkit-driver.mjs'
import { jsonReporter } from './json-reporter.mjs'
import { strictPolicy } from './csp/policy.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** ENGINES=firefox,webkit runs those, and they must be there; by default every engine found. */
const wanted = engines.filter((engine) => process.env.ENGINES?.split(',').includes(engine) ?? find(engine))

const launchers = {
  chromium: async () =>
    chromeLauncher({
      // A page behind another is never drawn, except by the shell that has no windows.
      concurrency: need('chromium').includes('headless-shell') ? 2 : 1,
      puppeteer,
      launchOptions: { executablePath: need('chromium'), args: chromiumArgs },
    }),
  // At two pages and more Firefox is slower and fails at random.
  firefox: async () =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: need('firefox'), headless: true },
    }),
  webkit: async () =>
    webdriverLauncher({
      concurrency: 1,
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: need('webkit'), args: ['--automation'] },
      },
    }),
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: `${root}test/browser/**/*.test.ts`,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [strictPolicy],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    a11ySnapshotPlugin(),
  ],
  browsers: await Promise.all(wanted.map((engine) => launchers[engine]())),
  concurrentBrowsers: 1,
  // Axe over every card in every theme takes a minute, on a slow machine more.
  testsFinishTimeout: 300_000,
  // Under load the first axe run in Firefox takes longer than mocha's two seconds.
  testFramework: { config: { timeout: '15000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), jsonReporter(`${root}.cache/test/browser.json`)],
}
