import { element } from './dom.js'

/** What a reader may choose, and the address's word for it: `?theme=fluent`. */
export interface Choice {
  readonly name: string
  readonly label: string
  /** Values with their labels; the first is the default and stays out of the address. */
  readonly options: readonly (readonly [value: string, label: string])[]
  apply(value: string): void
}

/** The value in the address; the default where it is none of the options. */
function chosen({ name, options }: Choice): string {
  const asked = new URLSearchParams(location.search).get(name)
  return options.find(([value]) => value === asked)?.[0] ?? options[0]?.[0] ?? ''
}

function remember({ name, options }: Choice, value: string): void {
  const url = new URL(location.href)
  if (value === options[0]?.[0]) url.searchParams.delete(name)
  else url.searchParams.set(name, value)
  history.replaceState(null, '', url)
}

/** A labelled list that applies a choice at once, keeps it in the address and takes it from there. */
export function select(choice: Choice): HTMLLabelElement {
  const options = choice.options.map(([value, label]) => new Option(label, value))
  const list = element('select', { name: choice.name }, options)
  list.value = chosen(choice)
  choice.apply(list.value)
  list.addEventListener('change', () => {
    choice.apply(list.value)
    remember(choice, list.value)
  })
  return element('label', {}, [choice.label, list])
}
