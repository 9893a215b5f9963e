import { KpiSource } from '../elements/kpi-source.js'

if (!customElements.get('kpi-source')) customElements.define('kpi-source', KpiSource)
