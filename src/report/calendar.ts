import type { CivilDate } from '../civil/date.ts'

/** Days to remember, before any file format. Texts may hold anything; making them safe is the encoder's business. */
export interface Calendar {
  name: string
  events: readonly CalendarEvent[]
}

/** Something that lasts the whole of one day. */
export interface CalendarEvent {
  /** The same each time the calendar is written, so that a newer file replaces what an older one said. */
  uid: string
  day: CivilDate
  title: string
  text: string
  /** When it was last changed, as a stamp of China. */
  stamp: string
}
