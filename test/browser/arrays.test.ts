import { expect, nextFrame, waitUntil } from '@open-wc/testing'
import { card, deals, has, text, usual } from './fixture.js'

describe('a page that gives arrays', () => {
  const many = Array.from({ length: 25 }, (_, copy) =>
    deals().map((deal) => ({ ...deal, id: `${deal['id']} ${copy}` })),
  ).flat()

  it('has the number when they are read, and the one before until then', async () => {
    const element = await card(usual)
    expect(element.result?.count).to.equal(480)
    element.data = many
    await nextFrame()
    expect(element.result?.count).to.equal(480)
    expect(has(element, 'loading')).to.equal(false)
    await element.updateComplete
    expect(element.result?.count).to.equal(480 * 25)
  })

  it('says that they are on their way where there was no number', async () => {
    const element = await card(usual, { data: null })
    element.data = many
    await nextFrame()
    expect(has(element, 'loading')).to.equal(true)
    await element.updateComplete
    expect(element.result?.count).to.equal(480 * 25)
    expect(has(element, 'loading')).to.equal(false)
  })

  it('is told what is wrong with them', async () => {
    const element = await card(usual, { data: null })
    element.data = { deals: many, leads: 'none' }
    await waitUntil(() => has(element, 'error'))
    expect(text(element, '[part=error]')).to.contain('leads: expected an array of records')
  })

  it('gives the last of two, though the first takes longer', async () => {
    const element = await card(usual, { data: null })
    element.data = many
    await nextFrame()
    element.data = deals()
    await element.updateComplete
    expect(element.result?.count).to.equal(480)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(element.result?.count).to.equal(480)
  })

  it('has them read once for all cards that are given them together, and again when they may have changed', async () => {
    const given = [...deals()]
    const [one, other] = [await card(usual, { data: null }), await card(usual, { data: null })]
    let read = 0
    given.forEach((deal, i) => {
      const { owner } = deal
      given[i] = Object.defineProperty({ ...deal }, 'owner', { enumerable: true, get: () => (read++, owner) })
    })
    one.data = given
    await one.updateComplete
    const alone = read
    expect(alone).to.be.greaterThan(0)
    one.data = undefined
    await one.updateComplete
    read = 0
    one.data = given
    other.data = given
    await Promise.all([one.updateComplete, other.updateComplete])
    expect(read).to.equal(alone)
    expect([one.result?.count, other.result?.count]).to.deep.equal([480, 480])
    given.length = 480
    other.data = undefined
    await other.updateComplete
    other.data = given
    await other.updateComplete
    expect(other.result?.count).to.not.equal(480)
  })
})
