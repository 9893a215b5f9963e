import { expect, waitUntil } from '@open-wc/testing'
import { benchmarksFor } from '../../src/benchmarks/index.js'
import { card, press, settled, shadow, text, usual } from './fixture.js'

/** What is opened of a card in a language. */
async function explained(lang: string, benchmark = ''): Promise<Element> {
  const element = await card({ ...usual, benchmark, lang })
  press(element, '[data-detail=explain]')
  await settled(element)
  await waitUntil(
    () => lang === 'en' || shadow(element).querySelector('small [lang=en], small[lang=en]') === null,
  )
  return element
}

describe('a published number in Explain', () => {
  it('says which part of whom it measured, and what limits it', async () => {
    const english = text(await explained('en'), '#details')
    expect(english).to.contain(
      'HubSpot close-rate benchmarks, c. 2017–2021. Biotechnology; 8,900+ companies, 28 industries, HubSpot customers.',
    )
    expect(english).to.contain('Late-stage denominator; 40% with the lower 80% of respondents')
  })

  it('says so in the page’s language', async () => {
    const element = await explained('de')
    const german = text(element, '#details')
    expect(german).to.contain('Biotechnologie; über 8.900 Unternehmen aus 28 Branchen, Kunden von HubSpot.')
    expect(german).to.contain('Nenner aus später Phase; 40 % bei den unteren 80 % der Befragten')
    expect(shadow(element).querySelector('#details small[lang=en]')).to.equal(null)
  })

  for (const lang of ['ar', 'de', 'es', 'fr', 'ja', 'tr'])
    it(`leaves no sentence in English: ${lang}`, async () => {
      const said = text(await explained(lang), '#details')
      const english = benchmarksFor('win-rate').flatMap(({ definition, population, note }) => [
        definition,
        population,
        note ?? population,
      ])
      expect(said.length).to.be.greaterThan(200)
      expect(english.filter((sentence) => said.includes(sentence))).to.deep.equal([])
    })
})
