import './sources/own-worker.js'

/** All of the kit, as the one file for a script tag. */
export * from './index.js'
