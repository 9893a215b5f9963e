import { serve } from './worker-port.js'

serve()
