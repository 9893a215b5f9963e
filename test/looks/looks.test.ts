import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advice, find } from '../../scripts/browser.mjs'
import { clear, complaint, names } from './album.js'
import { Camera } from './camera.js'
import { differenceOf, kept, said } from './compare.js'
import { looks, nameOf, type Look } from './looks.js'

/** Why no picture can be held to those that were taken; '' where it can. */
function hindrance(): string {
  if (process.platform !== 'linux')
    return 'the pictures were taken on Linux, and letters are drawn otherwise here'
  return find('chromium') === null ? advice('chromium') : ''
}

const skipped = hindrance() && `, skipped: ${hindrance()}`

describe('the looks', () => {
  it('show every width in every scheme, language and theme, and these with one another', () => {
    const axes: readonly ((look: Look) => string | number)[] = [
      ({ width }) => width,
      ({ scheme = 'light' }) => scheme,
      ({ language = 'en' }) => language,
      ({ theme = 'default' }) => theme,
    ]
    const values = axes.map((axis) => [...new Set(looks.map(axis))])
    const pairs = axes.flatMap((one, i) =>
      axes
        .slice(i + 1)
        .flatMap((other, j) =>
          (values[i] ?? []).flatMap((a) =>
            (values[i + 1 + j] ?? []).flatMap((b) =>
              looks.some((look) => one(look) === a && other(look) === b) ? [] : [`${a} and ${b}`],
            ),
          ),
        ),
    )
    expect(values.map(({ length }) => length)).toEqual([3, 2, 3, 2])
    expect(pairs).toEqual([])
  })

  it('have one picture each, and no picture is of none', () => {
    expect([...names()].sort()).toEqual(looks.map(nameOf).sort())
  })
})

describe.skipIf(skipped !== '')(`a card${skipped}`, () => {
  let camera: Camera

  beforeAll(async () => {
    camera = await Camera.open()
    clear(camera.version)
  })
  afterAll(() => camera?.close())

  it.each(looks.map((look) => [nameOf(look), look] as const))('%s looks as it did', async (name, look) => {
    await camera.show(look)
    expect((await camera.fonts()).filter((font) => !font.startsWith('Noto Sans'))).toEqual([])
    expect(complaint(name, await camera.picture(), camera.version)).toBe('')
  })

  const usual: Look = { kpi: 'win-rate', width: 360 }

  /** What is said when something of the usual card is changed behind its back. */
  async function changed(change: (card: HTMLElement) => void): Promise<string> {
    await camera.show(usual)
    const before = await camera.picture()
    await camera.page.locator('#look > *').evaluate(change)
    return said(differenceOf(kept(await camera.picture()), kept(before)))
  }

  it('looks the same, pixel for pixel, when it is shown again', async () => {
    await camera.show(usual)
    const before = await camera.picture()
    await camera.show({ kpi: 'funnel', width: 960, scheme: 'dark', language: 'ar', theme: 'high-contrast' })
    await camera.show(usual)
    expect(differenceOf(kept(await camera.picture()), kept(before))).toMatchObject({ pixels: 0, sizes: null })
  })

  it('looks otherwise when one colour is a little otherwise', async () => {
    const muted = await changed((card) => card.style.setProperty('--kpi-muted', '#6c727a'))
    expect(muted).toMatch(/^\d\d pixels differ/)
  })

  it('looks otherwise when a line of fourteen pixels is moved by four pixels', async () => {
    const moved = await changed((card) => {
      const mark = card.shadowRoot?.querySelector('line.target.line[x2="14"]')
      if (!mark) throw new Error('no short line')
      mark.setAttribute('transform', 'translate(4, 0)')
    })
    expect(moved).toMatch(/^\d+ pixels differ/)
  })

  it('looks otherwise when a digit of a label is missing', async () => {
    const missing = await changed((card) => {
      const label = [...(card.shadowRoot?.querySelectorAll('svg.chart text') ?? [])].at(-1)
      if (!label) throw new Error('no label')
      label.textContent = label.textContent.replace(/\d/, '')
    })
    expect(missing).toMatch(/^\d+ pixels differ/)
  })

  it('looks otherwise when it is one pixel higher', async () => {
    const higher = await changed((card) => card.style.setProperty('border-block-end', '1px solid'))
    expect(higher).toMatch(/^It is 376×(\d+) pixels and was 376×(\d+)/)
  })
})
