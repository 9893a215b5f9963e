export interface ServerEvent {
  /** `message` when the server names none. */
  readonly name: string
  readonly data: string
  /** What the server calls it, to go on from there; '' when it calls it nothing. */
  readonly id: string
}

/** Server-sent events (HTML, section 9.2) as they come: those of one piece together, since they are worth one drawing. */
export async function* eventsOf(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly ServerEvent[], void> {
  const decoder = new TextDecoder()
  let held = ''
  let name = ''
  let id = ''
  let data: string[] = []
  for await (const piece of bytes) {
    const text = held + decoder.decode(piece, { stream: true })
    // A lone carriage return at the end may be half of a line end.
    const lines = text.split(/\r\n|\n|\r(?!$)/)
    held = lines.pop() ?? ''
    const events: ServerEvent[] = []
    for (const line of lines) {
      const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
      if (line === '') {
        if (data.length > 0) events.push({ name: name || 'message', data: data.join('\n'), id })
        name = ''
        data = []
      } else if (field === 'data') data.push(value)
      else if (field === 'event') name = value
      else if (field === 'id') id = value
    }
    if (events.length > 0) yield events
  }
}
