import { select, type Choice } from './choice.js'
import { element, need } from './dom.js'
import { scheme, theme } from './themes.js'

const pages: readonly (readonly [file: string, title: string])[] = [
  ['index.html', 'Gallery'],
  ['intranet.html', 'On an intranet'],
  ['endpoint.html', 'Endpoints'],
  ['your-file.html', 'Your file'],
  ['real.html', 'Real data'],
  ['sizes.html', 'Sizes'],
  ['beside.html', 'Beside others'],
]

function link([file, title]: readonly [string, string]): HTMLLIElement {
  const anchor = element('a', { href: file }, [title])
  if (anchor.pathname === location.pathname.replace(/\/$/, '/index.html'))
    anchor.setAttribute('aria-current', 'page')
  return element('li', {}, [anchor])
}

/** How the cards look: on every page that has a bar. */
export const look: readonly Choice[] = [theme, scheme]

/** The bar above every page: where one can go, and what one may choose on this one. */
export function bar(choices: readonly Choice[]): void {
  need('bar').append(
    element('nav', { ariaLabel: 'Pages' }, [element('ul', {}, pages.map(link))]),
    element('div', { className: 'choices' }, choices.map(select)),
  )
}
