import { utcStamp } from '../civil/clock.ts'
import { addDays, type CivilDate } from '../civil/date.ts'
import type { Calendar, CalendarEvent } from '../report/calendar.ts'

/** Octets of a line without its end, RFC 5545 3.1. */
const longestLine = 75

/**
 * iCalendar (RFC 5545): whole days as VEVENT, which telephones show and to-dos often not. A day is a civil date without
 * a zone, so it is the same day wherever the telephone is; `DTEND` is the first day that no longer belongs to it.
 */
export function toIcs({ name, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zicha//zicha//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, day, title, text, stamp }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${utcStamp(stamp)}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
    `SUMMARY:${textValue(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${textValue(text)}`]),
    // Nobody is busy all day because something is due.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function dateValue(day: CivilDate): string {
  return day.replaceAll('-', '')
}

/** No other control character may stand in a text. */
function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, '')
}

/** Cut between characters, never within one; each line but the first begins with a space that is counted. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const more = Buffer.byteLength(character)
    if (octets + more > longestLine) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += more
  }
  return [...lines, current].join('\r\n')
}
