import { describe, expect, it } from 'vitest'
import { crosses } from '../../src/charts/clearance.js'
import { overlap, textBox, type Box } from '../../src/charts/label.js'
import type { Frame, View } from '../../src/core/frame.js'
import type { KpiResult } from '../../src/core/result.js'
import type { Mark, Scene, TextMark } from '../../src/core/scene.js'
import { frame } from './frame.js'

export interface Cases {
  /** Results the view must draw. */
  readonly drawn: Readonly<Record<string, KpiResult>>
  /** Results that have nothing for the view. */
  readonly nothing: Readonly<Record<string, KpiResult>>
  /** What the first column of the table must hold, in order. */
  entries(result: KpiResult, frame: Frame): readonly string[]
}

const sizes = [140, 200, 320, 380, 480, 960, 1600].flatMap((width) =>
  [100, 180, 320].map((height) => ({ width, height })),
)

function corners(mark: Mark): readonly (readonly [number, number])[] {
  switch (mark.kind) {
    case 'path':
      return [...mark.d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])])
    case 'rect':
      return [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ]
    case 'dot':
      return [
        [mark.x - mark.r, mark.y - mark.r],
        [mark.x + mark.r, mark.y + mark.r],
      ]
    case 'rule':
      return [
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ]
    case 'text': {
      const { left, top, right, bottom } = textBox(mark)
      return [
        [left, top],
        [right, bottom],
      ]
    }
  }
}

const inside = (x: number, y: number, { width, height }: Scene): boolean =>
  x >= -0.5 && x <= width + 0.5 && y >= -0.5 && y <= height + 0.5

const textsOf = (scene: Scene): readonly TextMark[] => scene.marks.filter((mark) => mark.kind === 'text')

const shrunk = (box: Box): Box => ({
  left: box.left + 0.5,
  right: box.right - 0.5,
  top: box.top + 0.5,
  bottom: box.bottom - 0.5,
})

function overlaps(scene: Scene): readonly string[] {
  const texts = textsOf(scene)
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => overlap(shrunk(textBox(a)), shrunk(textBox(b))))
      .map((b) => `${a.text} | ${b.text}`),
  )
}

function crossed(scene: Scene): readonly string[] {
  return scene.marks.flatMap((mark) =>
    mark.kind === 'rule'
      ? textsOf(scene)
          .filter((text) => crosses([mark.x1, mark.y1], [mark.x2, mark.y2], shrunk(textBox(text))))
          .map((text) => `${text.text} by ${mark.role}`)
      : [],
  )
}

function numbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
}

/** The contract of a chart, run on a view with results it must draw and results it has nothing for. */
export function chartSuite(name: string, view: View, { drawn, nothing, entries }: Cases): void {
  describe(`${name} is a chart`, () => {
    describe.each(Object.entries(drawn))('of %s', (_, result) => {
      const scenes = sizes.flatMap(({ width, height }) =>
        [false, true].map((rtl) => {
          const at = frame(width, height, { rtl })
          const scene = view(result, at)
          if (scene === null) throw new Error('nothing was drawn')
          return { at, scene, where: `${width} × ${height}${rtl ? ', right to left' : ''}` }
        }),
      )

      it('keeps its texts apart', () => {
        for (const { scene, where } of scenes) expect(overlaps(scene), where).toEqual([])
      })

      it('lets no rule run through a text', () => {
        for (const { scene, where } of scenes) expect(crossed(scene), where).toEqual([])
      })

      it('stays inside the frame', () => {
        for (const { scene, at, where } of scenes) {
          expect(scene.width, where).toBe(at.width)
          expect(scene.height, where).toBeLessThanOrEqual(at.height)
          for (const mark of scene.marks)
            for (const [x, y] of corners(mark))
              expect(inside(x, y, scene), `${where}: ${JSON.stringify(mark)}`).toBe(true)
          for (const { hit, ...point } of scene.points) {
            expect(hit.width, where).toBeGreaterThanOrEqual(0)
            expect(
              inside(hit.x, hit.y, scene) && inside(hit.x + hit.width, hit.y + hit.height, scene),
              where,
            ).toBe(true)
            expect(inside(point.x, point.y, scene), `${where}: ${JSON.stringify(point)}`).toBe(true)
          }
        }
      })

      it('draws with finite numbers, outlines that are not empty and texts that say something', () => {
        for (const { scene, where } of scenes) {
          expect(numbers(scene).every(Number.isFinite), where).toBe(true)
          for (const mark of scene.marks) {
            if (mark.kind === 'path') expect(mark.d, where).toMatch(/^M(-?[\d.]+,-?[\d.]+[ML]?)+Z?$/)
            if (mark.kind === 'text') expect(mark.text.trim(), where).not.toBe('')
            if (mark.kind === 'rect')
              expect(Math.min(mark.width, mark.height), where).toBeGreaterThanOrEqual(0)
          }
        }
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
            expect(point.lines.every((line) => line !== '') && point.lines.length > 0, where).toBe(true)
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
