/** A calendar as a strict reader of RFC 5545 sees it, written apart from the encoder; throws for what it does not allow. */
export interface ReadEvent {
  [name: string]: string
}

export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${JSON.stringify(line)}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`too long: ${JSON.stringify(line)}`)
    if (line.includes('\u{fffd}')) throw new Error('a character was cut')
  }
  const lines = physical.join('\n').replaceAll('\n ', '').split('\n')
  const [first, ...rest] = lines.map(property)
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') throw new Error('no calendar')
  const events: ReadEvent[] = []
  let name = ''
  let open: ReadEvent | undefined
  let isClosed = false
  for (const one of rest) {
    if (isClosed) throw new Error('something behind the end')
    if (one.name === 'BEGIN') {
      if (open || one.value !== 'VEVENT') throw new Error(`cannot begin ${one.value}`)
      open = {}
    } else if (one.name === 'END' && open) {
      for (const needed of ['UID', 'DTSTAMP', 'DTSTART']) {
        if (open[needed] === undefined) throw new Error(`an event without ${needed}`)
      }
      events.push(open)
      open = undefined
    } else if (one.name === 'END') isClosed = true
    else if (open) {
      if (open[one.name] !== undefined) throw new Error(`${one.name} twice`)
      open[one.name] = valueOf(one)
    } else if (one.name === 'X-WR-CALNAME') name = valueOf(one)
  }
  if (!isClosed) throw new Error('the calendar has no end')
  return { name, events }
}

interface Property {
  name: string
  parameters: string
  value: string
}

function property(line: string): Property {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/su.exec(line)
  if (!found) throw new Error(`no property: ${JSON.stringify(line)}`)
  return { name: found[1]!, parameters: found[2]!, value: found[3]! }
}

function valueOf({ name, parameters, value }: Property): string {
  if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`bad stamp ${value}`)
  if (parameters === ';VALUE=DATE') {
    if (!/^\d{8}$/.test(value)) throw new Error(`bad date ${value}`)
    return value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  }
  if (parameters !== '') throw new Error(`unknown ${parameters}`)
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`)
  if (/\p{Cc}/u.test(value)) throw new Error(`a control character in ${name}`)
  return value.replaceAll(/\\([\\;,nN])|\\./g, (all, character: string | undefined) => {
    if (character === undefined) throw new Error(`unknown escape ${all}`)
    return character.toLowerCase() === 'n' ? '\n' : character
  })
}
