import { describe, expect, it } from 'vitest'
import type { Frame, View } from '../../src/core/frame.js'
import type { KpiResult } from '../../src/core/result.js'
import { broken, crossed, outside, overlapping } from './faults.js'
import { arabic, english, frame } from './frame.js'

export interface Cases {
  /** Results the view must draw. */
  readonly drawn: Readonly<Record<string, KpiResult>>
  /** Results that have nothing for the view. */
  readonly nothing: Readonly<Record<string, KpiResult>>
  /** What the first column of the table must hold, in order. */
  entries(result: KpiResult, frame: Frame): readonly string[]
}

const frames = [140, 200, 320, 380, 480, 960, 1600].flatMap((width) =>
  [100, 180, 320].flatMap((height) =>
    [english, { ...english, rtl: true }, arabic].map((reader) => ({
      at: frame(width, height, reader),
      where: `${width} × ${height}, ${reader.format.locale}${reader.rtl ? ', right to left' : ''}`,
    })),
  ),
)

/** The contract of a chart, run on a view with results it must draw and results it has nothing for. */
export function chartSuite(name: string, view: View, { drawn, nothing, entries }: Cases): void {
  describe(`${name} is a chart`, () => {
    describe.each(Object.entries(drawn))('of %s', (_, result) => {
      const scenes = frames.map(({ at, where }) => {
        const scene = view(result, at)
        if (scene === null) throw new Error(`nothing was drawn at ${where}`)
        return { at, scene, where }
      })

      it('keeps its texts apart', () => {
        for (const { scene, where } of scenes) expect(overlapping(scene), where).toEqual([])
      })

      it('lets no rule run through a text', () => {
        for (const { scene, where } of scenes) expect(crossed(scene), where).toEqual([])
      })

      it('stays inside the frame', () => {
        for (const { scene, at, where } of scenes) {
          expect(scene.width, where).toBe(at.width)
          expect(scene.height, where).toBeLessThanOrEqual(at.height)
          expect(outside(scene), where).toEqual([])
        }
      })

      it('draws with finite numbers, outlines that are not empty and texts that say something', () => {
        for (const { scene, where } of scenes) expect(broken(scene), where).toEqual([])
      })

      it('says everything in its table and its title', () => {
        for (const { scene, at, where } of scenes) {
          expect(scene.title.trim(), where).not.toBe('')
          expect(scene.table.caption.trim(), where).not.toBe('')
          expect(
            scene.table.rows.map((row) => row[0]),
            where,
          ).toEqual(entries(result, at))
          for (const row of scene.table.rows) expect(row.length, where).toBe(scene.table.columns.length)
          expect(JSON.stringify([scene.title, scene.table]), where).not.toMatch(/NaN|undefined|\{\w+\}/)
        }
      })

      it('gives every point a row, words and a key of its own', () => {
        for (const { scene, where } of scenes) {
          for (const point of scene.points) {
            expect(scene.table.rows[point.row], where).toBeDefined()
            expect(point.lines.length > 0 && point.lines.every((line) => line !== ''), where).toBe(true)
          }
          expect(new Set(scene.points.map((point) => point.key)).size, where).toBe(scene.points.length)
        }
      })

      it('draws the same twice', () => {
        for (const { scene, at, where } of scenes) expect(view(result, at), where).toEqual(scene)
      })
    })

    it.each(Object.entries(nothing))('has nothing to draw for %s', (_, result) => {
      expect(view(result, frame(320, 180))).toBeNull()
    })
  })
}
