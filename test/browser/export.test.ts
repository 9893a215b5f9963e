import { expect } from '@open-wc/testing'
import { pictureOf, pngOf, svgOf } from '../../src/elements/picture.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { card, deals, press, settled, shadow, text, usual } from './fixture.js'

/** The files that pressing a button gives to the reader. */
async function saved(
  element: KpiElement,
  name: string,
): Promise<{ readonly file: string; readonly content: Blob }> {
  press(element, '[data-detail=export]')
  await settled(element)
  const blobs: Blob[] = []
  const names: string[] = []
  const make = URL.createObjectURL.bind(URL)
  const click = (event: Event): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return
    event.preventDefault()
    names.push(event.target.download)
  }
  URL.createObjectURL = (blob: Blob) => (blobs.push(blob), make(blob))
  const created = document.createElement.bind(document)
  document.createElement = (tag: string) => {
    const made = created(tag)
    if (tag === 'a') made.addEventListener('click', click)
    return made
  }
  const button = [...shadow(element).querySelectorAll('button')].find((at) => at.textContent?.trim() === name)
  button?.click()
  for (let i = 0; i < 50 && names.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20))
  URL.createObjectURL = make
  document.createElement = created
  const [content] = blobs
  if (!content) throw new Error(`${name} saved nothing`)
  return { file: names[0] ?? '', content }
}

const sure = (element: Element): HTMLElement => {
  const surface = shadow(element).querySelector('article')
  if (!surface) throw new Error('no surface')
  return surface
}

describe('what a card becomes', () => {
  it('is a table of unrounded numbers', async () => {
    const element = await card()
    const { file, content } = await saved(element, 'CSV')
    const lines = (await content.text()).split('\r\n')
    expect(file).to.equal('win-rate-2025-12-31.csv')
    expect(lines).to.include(`value,${160 / 480}`)
    const { won, lost } = element.result?.segments[0]?.parts ?? {}
    expect(lines.find((line) => line.startsWith('owner,'))).to.match(/^owner,value,low,high,count,won,lost,/)
    expect(lines.find((line) => line.startsWith('Ada,'))).to.contain(`,160,${won},${lost},`)
    expect(lines.filter((line) => line.startsWith('2025-'))).to.have.length(12)
  })

  it('is the result itself', async () => {
    const element = await card()
    const { content } = await saved(element, 'JSON')
    expect(JSON.parse(await content.text())).to.deep.equal(JSON.parse(JSON.stringify(element.result)))
  })

  it('is a drawing that needs no style sheet, with every word of the card', async () => {
    const element = await card()
    const svg = svgOf(pictureOf(sure(element)), text(element, '#said'))
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(drawn.querySelector('parsererror')).to.equal(null)
    expect(drawn.querySelectorAll('[style], [class], style, foreignObject')).to.have.length(0)
    const said = [...drawn.querySelectorAll('text')].map((at) => at.textContent).join(' ')
    expect(said).to.match(/^Win rate 2025 33\.3 % 29\.3–37\.7%, 480 closed deals/)
    expect(said).to.not.contain('Explain')
    expect(drawn.querySelector('title')?.textContent).to.equal(text(element, '#said'))
  })

  it('is a picture in the colours of the page', async () => {
    const element = await card()
    element.style.setProperty('--kpi-surface', 'rgb(10, 20, 30)')
    const blob = await pngOf(pictureOf(sure(element)), 1)
    if (!blob) throw new Error('no picture')
    const bitmap = await createImageBitmap(blob)
    const { width, height } = pictureOf(sure(element))
    expect(height).to.be.lessThan(sure(element).getBoundingClientRect().height)
    expect([bitmap.width, bitmap.height]).to.deep.equal([Math.ceil(width), Math.ceil(height)])
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    expect([...(pen?.getImageData(4, 4, 1, 1).data ?? [])]).to.deep.equal([10, 20, 30, 255])
  })
})

describe('the receipt', () => {
  const receipt = async (data: unknown, attributes = usual): Promise<readonly string[]> => {
    const element = await card(attributes, { data })
    press(element, '[data-detail=explain]')
    await settled(element)
    await settled(element)
    const whole = text(element, 'code')
    const data8 = /data ([0-9a-f ]{14})/.exec(text(element, '#details'))?.[1] ?? ''
    return [data8, whole]
  }

  it('is the same for the same records in another order', async () => {
    const [one, other] = [await receipt(deals()), await receipt([...deals()].reverse())]
    expect(one[0]).to.match(/^[0-9a-f]{4}( [0-9a-f]{4}){2}$/)
    expect(other).to.deep.equal(one)
  })

  it('tells whether the data or the question differ', async () => {
    const one = await receipt(deals())
    const less = await receipt(deals().slice(1))
    const asked = await receipt(deals(), { ...usual, range: 'all' })
    expect(less[0]).to.not.equal(one[0])
    expect(asked[0]).to.equal(one[0])
    expect(asked[1]).to.not.equal(one[1])
  })
})
