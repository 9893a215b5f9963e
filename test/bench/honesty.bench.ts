import { coverage } from './coverage.js'
import { growth } from './growth.js'

/** Not how fast the numbers are, but how true. */
export default [coverage, growth]
