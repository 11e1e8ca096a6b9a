import type { Day } from '../common/day.ts'
import type { CommitteeId, PersonId } from '../common/id.ts'

/** A meeting as far as another on the same day can collide with it. */
export interface MeetingTime {
  readonly committeeId: CommitteeId
  readonly heldOn: Day
  /** `17:00`; null when it is not set. */
  readonly startsAt: string | null
}

/** Another meeting on the same day with some of the same people. */
export interface Collision {
  readonly committeeId: CommitteeId
  readonly startsAt: string | null
  readonly people: readonly PersonId[]
  /** The two begin within so few hours that nobody can be at both; so, too, when one has no time set. */
  readonly atOnce: boolean
}

/** Two meetings that begin at least so many minutes apart can both be attended. */
const apart = 120

/** The meetings of other committees on the day of one, that share members with it. */
export function collisionsOf(
  meeting: MeetingTime,
  others: readonly MeetingTime[],
  membersOn: (committeeId: CommitteeId, day: Day) => ReadonlySet<PersonId>,
): readonly Collision[] {
  const mine = membersOn(meeting.committeeId, meeting.heldOn)
  return others.flatMap(({ committeeId, heldOn, startsAt }) => {
    if (heldOn !== meeting.heldOn || committeeId === meeting.committeeId) return []
    const people = [...membersOn(committeeId, heldOn)].filter((person) => mine.has(person))
    if (people.length === 0) return []
    return [{ committeeId, startsAt, people, atOnce: isAtOnce(meeting.startsAt, startsAt) }]
  })
}

function isAtOnce(one: string | null, other: string | null): boolean {
  return one === null || other === null || Math.abs(minutes(one) - minutes(other)) < apart
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
