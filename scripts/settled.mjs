/**
 * For `page.evaluate`: the page has settled. Fonts are in, no element is still loading, and nothing has changed for a
 * fifth of a second.
 */
export async function settled() {
  await document.fonts.ready
  const look = () => {
    const all = [...document.querySelectorAll('*')]
    const loading = all.some((element) => element.matches(':state(loading)'))
    const serializer = new XMLSerializer()
    const drawn = all
      .map(({ shadowRoot }) => (shadowRoot ? serializer.serializeToString(shadowRoot) : ''))
      .join('')
    return { loading, seen: `${drawn}${document.body.scrollHeight}` }
  }
  let before = ''
  for (let tries = 0, still = 0; tries < 80 && still < 4; tries++) {
    await new Promise((done) => setTimeout(done, 50))
    const { loading, seen } = look()
    // What never comes is a state of its own; it is still from the second second on.
    still = seen === before && (!loading || tries > 40) ? still + 1 : 0
    before = seen
  }
}
