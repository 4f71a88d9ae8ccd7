import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, test } from 'vitest'
import { addDays } from '../../src/civil/date.ts'
import { toIcs } from '../../src/export/ics.ts'
import type { CalendarEvent } from '../../src/report/calendar.ts'
import { readCalendar } from '../support/icalendar.ts'

const event: CalendarEvent = {
  uid: 'one@school',
  day: '2026-12-31',
  title: '整改到期：消防（李四）',
  text: '第一行\n逗号, 分号; 反斜杠\\',
  stamp: '2026-11-21T07:30:00.000+08:00',
}
const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

function written(overrides: Partial<CalendarEvent>) {
  return readCalendar(toIcs({ name: '晨光学校', events: [{ ...event, ...overrides }] })).events[0]!
}

describe('a calendar', () => {
  test('is one event for a whole day, in UTC when it was changed', () => {
    expect(toIcs({ name: '晨光学校', events: [event] }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//zicha//zicha//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:晨光学校',
      'BEGIN:VEVENT',
      'UID:one@school',
      'DTSTAMP:20261120T233000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:整改到期：消防（李四）',
      String.raw`DESCRIPTION:第一行\n逗号\, 分号\; 反斜杠\\`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('says any text again, in lines of at most 75 octets', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, (title, more) => {
        const read = written({ title, text: more })
        expect(read['SUMMARY']).toBe(plain(title))
        expect(read['DESCRIPTION'] ?? '').toBe(plain(more))
      }),
    )
  })

  test('cuts Chinese where it must and nowhere within a character', () => {
    const title = '消'.repeat(200)
    const text = toIcs({ name: '', events: [{ ...event, title }] })
    const cut = text.split('\r\n').filter((line) => /^(SUMMARY| )/.test(line))
    expect(cut.map((line) => Buffer.byteLength(line))).toEqual([74, ...Array(7).fill(73), 31])
    expect(written({ title })['SUMMARY']).toBe(title)
  })

  test('ends on the next day, over leap days and years', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n))
    fc.assert(
      fc.property(days, (day) => {
        const read = written({ day })
        expect(read['DTSTART']).toBe(day)
        expect(read['DTEND']).toBe(addDays(day, 1))
      }),
    )
  })

  test('is the same file in every zone', () => {
    const zones = ['Etc/GMT+12', 'America/New_York', 'UTC', 'Asia/Shanghai', 'Etc/GMT-14']
    const files = zones.map((name) => {
      process.env['TZ'] = name
      return toIcs({ name: '', events: [event] })
    })
    expect(new Set(files).size).toBe(1)
  })

  test.each(['Etc/GMT+12', 'Asia/Shanghai', 'Etc/GMT-14'])(
    'is read by another program as the same day in %s',
    (name) => {
      process.env['TZ'] = name
      const days = ['2026-12-31', '2024-02-29', '2027-01-01']
      const events = days.map((day) => ({ ...event, uid: day, day }))
      const calendar = new ICAL.Component(
        ICAL.parse(toIcs({ name: '晨光学校', events })) as unknown[],
      )
      const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      expect(read.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual(
        days.map((day) => [true, day]),
      )
      expect(read.map(({ endDate }) => endDate.toString())).toEqual(
        days.map((day) => addDays(day, 1)),
      )
      expect(read.map(({ summary, description }) => [summary, description])).toEqual(
        days.map(() => [event.title, event.text]),
      )
    },
  )
})

/** Line ends are one character; other control characters say nothing. */
function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '')
}
