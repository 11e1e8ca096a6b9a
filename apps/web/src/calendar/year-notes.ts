import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MeetingId, PersonId } from '@pejl/domain/common/id.ts'
import { collisionsOf, type MeetingTime } from '@pejl/domain/meetings/calendar-collisions.ts'
import { type FreePeriod, hindranceOn } from '@pejl/domain/meetings/calendar-days.ts'
import { isSeatedOn } from '@pejl/domain/organisation/seat.ts'
import type { MeetingInCalendar, Sitting } from '@pejl/store/committees/calendar-views.ts'
import { hindranceText, timeText } from './calendar-words.ts'
import type { CalendarTexts } from './texts-da.ts'

/** What notes on meetings are made from. */
export interface NoteSources {
  readonly meetings: readonly MeetingInCalendar[]
  readonly sittings: readonly Sitting[]
  readonly free: readonly FreePeriod[]
  /** Names of committees by id. */
  readonly names: ReadonlyMap<CommitteeId, string>
}

/**
 * Says of a committee's meeting on a day what is to be noted: a holiday, a school holiday, other committees with some of the
 * same members on the day. Cancelled meetings are no hindrance.
 */
export function notesOn(sources: NoteSources, t: CalendarTexts): (meeting: MeetingTime) => readonly string[] {
  const byDay = new Map<Day, MeetingInCalendar[]>()
  for (const meeting of sources.meetings)
    if (meeting.state !== 'cancelled')
      byDay.set(meeting.heldOn, [...(byDay.get(meeting.heldOn) ?? []), meeting])
  const members = membersBy(sources.sittings)

  return (meeting) => {
    const hindrance = hindranceOn(meeting.heldOn, sources.free)
    const collisions = collisionsOf(meeting, byDay.get(meeting.heldOn) ?? [], members)
    return [
      ...(hindrance ? [hindranceText(hindrance, t)] : []),
      ...collisions.map(({ committeeId, people, startsAt, atOnce }) =>
        (atOnce ? t.collisionAtOnce : t.collision)(
          sources.names.get(committeeId) ?? '',
          people.length,
          timeText(startsAt),
        ),
      ),
    ]
  }
}

/** The notes on each meeting of a year. */
export function notesOfYear(
  sources: NoteSources,
  t: CalendarTexts,
): ReadonlyMap<MeetingId, readonly string[]> {
  const noted = notesOn(sources, t)
  return new Map(
    sources.meetings.flatMap((meeting) =>
      meeting.state === 'cancelled' ? [] : [[meeting.id, noted(meeting)]],
    ),
  )
}

function membersBy(sittings: readonly Sitting[]) {
  const byCommittee = new Map<CommitteeId, Sitting[]>()
  for (const one of sittings)
    byCommittee.set(one.committeeId, [...(byCommittee.get(one.committeeId) ?? []), one])
  return (committeeId: CommitteeId, day: Day): ReadonlySet<PersonId> =>
    new Set(
      (byCommittee.get(committeeId) ?? []).flatMap((one) => (isSeatedOn(one, day) ? [one.personId] : [])),
    )
}
