import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Every test of a suite and of the suites in it.
 *
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function tests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap((inner) => tests(inner))] : []
}

/**
 * Writes how many tests passed, failed and were skipped. A file that fails outside its tests (it cannot be
 * loaded, its page throws) counts as one failure.
 *
 * @param {string} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function jsonReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 }
      for (const session of sessions) {
        const results = tests(session.testResults)
        const failed = results.filter((test) => !test.passed && !test.skipped).length
        count.skipped += results.filter((test) => test.skipped).length
        count.passed += results.filter((test) => test.passed && !test.skipped).length
        count.failed += failed === 0 && !session.passed ? 1 : failed
      }
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(count))
    },
  }
}
