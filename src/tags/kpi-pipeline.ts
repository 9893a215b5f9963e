import { define } from '../elements/define.js'
import { pipeline } from '../kpis/pipeline.js'
import { pipeline as english } from '../locales/en.js'

define(pipeline, english)
