import { element } from './dom.js'

/** A row of buttons of which one is pressed: the first, or the one the address names. Pressing another calls `press`. */
export function buttons<Item extends { readonly id: string; readonly title: string }>(
  place: HTMLElement,
  name: string,
  items: readonly Item[],
  press: (item: Item) => void,
): void {
  const all = items.map((item) => {
    const button = element('button', { type: 'button' }, [item.title])
    button.addEventListener('click', () => {
      const url = new URL(location.href)
      url.searchParams.set(name, item.id)
      history.replaceState(null, '', url)
      choose(item)
    })
    return button
  })
  const choose = (item: Item): void => {
    all.forEach((button, i) => button.setAttribute('aria-pressed', String(items[i] === item)))
    press(item)
  }
  place.append(...all)
  const asked = new URLSearchParams(location.search).get(name)
  const first = items.find(({ id }) => id === asked) ?? items[0]
  if (first) choose(first)
}
