import { type Day, dayOf } from '@pejl/domain/common/day.ts'
import type { Span } from '@pejl/domain/meetings/calendar-days.ts'
import { listFreePeriods, listMeetingsIn, listSittings } from '@pejl/store/committees/calendar-views.ts'
import { listCommitteeLines } from '@pejl/store/committees/detail-views.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import type { Asked } from '../desk/desk.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { calendarTexts } from './texts.ts'
import type { CalendarTexts } from './texts-da.ts'

export interface CalendarNeeds {
  readonly database: Database
  readonly today: () => Day
  readonly now: () => Date
}

/** What is said of the calendar in the reader's language. */
export const calendarSaid = ({ visit }: Pick<Asked, 'visit'>): CalendarTexts => calendarTexts[visit.language]

/** The year an address asks for, or the present one. */
export function yearAsked(fields: Fields, today: Day): number {
  const typed = textOf(fields, 'aar')
  return /^(?:199\d|20\d\d)$/.test(typed) ? Number(typed) : Number(today.slice(0, 4))
}

export function yearSpan(year: number): Span {
  return { fromOn: dayOf(year, 1, 1) as Day, toOn: dayOf(year, 12, 31) as Day } // days every year has
}

/** Everything that meetings of a year are shown and judged by: all committees' meetings, who sits where, school holidays. */
export async function loadYear({ database, today }: CalendarNeeds, { visit }: Asked, year: number) {
  const span = yearSpan(year)
  return database.staff(async (db) => {
    const lines = await listCommitteeLines(db, today())
    return {
      lines,
      names: new Map(lines.map(({ id, name }) => [id, name])),
      meetings: await listMeetingsIn(db, span),
      sittings: await listSittings(db, span),
      free: await listFreePeriods(db, span),
    }
  }, askedBy(visit.actor))
}
