import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { deadlinesOf } from '@pejl/domain/meetings/calendar-deadlines.ts'
import { planMeetings } from '@pejl/store/committees/calendar-store.ts'
import { loadCommitteeSettings } from '@pejl/store/committees/settings-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { recordChange } from '../plan/record-change.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

/** Most meetings that are planned at once: a body that meets twice a week for a year. */
const most = 110

export type PlanMeetingsRefusal = 'forbidden' | 'not-found' | 'no-days' | 'wrong-day' | 'too-many'

/**
 * Plans a committee's meetings on days, with its usual time and place and the deadlines its settings give. Where it meets
 * already nothing is changed; a meeting cancelled on the day is planned again.
 */
export async function planCommitteeMeetings(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: { readonly committeeId: string; readonly days: readonly string[] },
): Promise<Result<{ readonly planned: readonly Day[]; readonly known: number }, PlanMeetingsRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const committeeId = parseId<CommitteeId>(given.committeeId)
  if (!committeeId) return refuse('not-found')
  const typed = new Set(given.days)
  const days = [...typed].flatMap((day) => parsePlanned(day) ?? []).toSorted()
  if (typed.size === 0) return refuse('no-days')
  if (typed.size > most) return refuse('too-many')
  if (days.length < typed.size) return refuse('wrong-day')

  return savedTogether<{ planned: readonly Day[]; known: number }, PlanMeetingsRefusal>(
    database,
    async (db) => {
      await lockPlan(db)
      const settings = await loadCommitteeSettings(db, committeeId)
      if (!settings) return refuse('not-found')
      const { startsAt, place } = settings
      const meetings = days.map((heldOn) => ({
        heldOn,
        startsAt,
        endsAt: null,
        place,
        ...deadlinesOf(heldOn, settings),
      }))
      const planned = (await planMeetings(db, committeeId, meetings)).map(({ heldOn }) => heldOn).toSorted()
      if (planned.length > 0)
        await recordChange(db, actor, {
          event: 'meetings-planned',
          kind: 'plan',
          subject: committeeId,
          detail: { days: planned },
        })
      return ok({ planned, known: days.length - planned.length })
    },
  )
}

function parsePlanned(text: string): Day | undefined {
  const day = parseDay(text)
  return day && day > '1990' && day < '2100' ? day : undefined
}
