/// <reference types="vite/client" />
import type { Records } from 'kpi-elements/core'
import { readFile } from 'kpi-elements/sources'
import address from '../demo/public/data/company.json?url'

/** The day the invented company's records end with: the day of knowledge of every story. */
export const asOf = '2026-06-30'
export const timeZone = 'Europe/Istanbul'

async function read(): Promise<Records> {
  const answer = await fetch(address)
  const { records } = await readFile(await answer.blob())
  return records
}

let reading: Promise<Records> | null = null

/** The records of the demo's company, read once for all stories. */
export function company(): Promise<Records> {
  reading ??= read()
  return reading
}
