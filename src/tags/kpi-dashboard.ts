import { KpiDashboard } from '../elements/kpi-dashboard.js'

if (!customElements.get('kpi-dashboard')) customElements.define('kpi-dashboard', KpiDashboard)
