import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import {
  type CallRefusal,
  lastDispatch,
  mayCall,
  numberAgenda,
  orderAgenda,
} from '@pejl/domain/sittings/agenda.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { listMissingHearingsOf } from '@pejl/store/matters/hearing-views.ts'
import { lockMeeting, raiseMeeting, saveCalled, saveOrder } from '@pejl/store/sittings/agenda-store.ts'
import { listAgenda, type MeetingCard } from '@pejl/store/sittings/agenda-views.ts'
import { hasClosedForOthers, type RunRefusal, runMeeting } from './run-meeting.ts'

/** What speaks against sending an agenda out as it is; a person may do it all the same. */
export type CallWarning =
  | { readonly kind: 'late'; readonly day: Day }
  | { readonly kind: 'late-by-law'; readonly day: Day }
  | { readonly kind: 'no-adoption' }
  | {
      readonly kind: 'not-heard'
      readonly matterId: string
      readonly title: string
      readonly bodies: readonly string[]
    }

/** What is to be considered before an agenda is sent out. */
export async function listCallWarnings(
  db: Db,
  meeting: MeetingCard,
  today: Day,
): Promise<readonly CallWarning[]> {
  const lines = await listAgenda(db, meeting.id)
  const missing = await listMissingHearingsOf(db, meeting.id)
  const lawful = lastDispatch(meeting.kind, meeting.heldOn)
  return [
    ...(lawful && today > lawful ? [{ kind: 'late-by-law', day: lawful } as const] : []),
    ...(meeting.dispatchOn && today > meeting.dispatchOn
      ? [{ kind: 'late', day: meeting.dispatchOn } as const]
      : []),
    ...(lines.some(({ kind }) => kind === 'agenda-approval') ? [] : [{ kind: 'no-adoption' } as const]),
    ...[...missing].map(([matterId, standings]) => ({
      kind: 'not-heard' as const,
      matterId,
      title: lines.find((line) => line.matterId === matterId)?.title ?? '',
      bodies: standings.map(({ body }) => body),
    })),
  ]
}

export type CallMeetingRefusal = RunRefusal | CallRefusal | 'stale' | 'closed-for-others' | 'unconsidered'

/**
 * Sends the agenda out, or a supplement to one that is: the items get their numbers, closed ones numbered on. Warnings
 * must have been seen.
 */
export async function callMeeting(
  needs: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  {
    meetingId,
    version,
    considered,
  }: {
    readonly meetingId: string
    readonly version: number
    readonly considered: boolean
  },
): Promise<Result<{ readonly sent: 'agenda' | 'supplement' }, CallMeetingRefusal>> {
  return runMeeting<{ sent: 'agenda' | 'supplement' }, CallMeetingRefusal>(
    needs,
    actor,
    meetingId,
    async (run) => {
      const { db, meeting } = run
      const locked = await lockMeeting(db, meeting.id)
      if (locked?.version !== version) return refuse('stale')
      if (await hasClosedForOthers(needs, run)) return refuse('closed-for-others')
      const lines = orderAgenda(await listAgenda(db, meeting.id))
      const allowed = mayCall(locked.state, lines)
      if (!allowed.ok) return allowed
      const warnings = await listCallWarnings(db, meeting, needs.today())
      if (warnings.length > 0 && !considered) return refuse('unconsidered')

      await saveOrder(
        db,
        meeting.id,
        lines.map(({ id }) => id),
      )
      await saveCalled(db, meeting.id, numberAgenda(lines))
      await raiseMeeting(db, meeting.id, version + 1)
      await record(db, {
        actor: nameOf(actor),
        event: allowed.value === 'agenda' ? 'agenda-sent' : 'supplement-sent',
        kind: 'meeting',
        subject: meeting.id,
        detail: { items: lines.length, warnings: warnings.map(({ kind }) => kind) },
      })
      return ok({ sent: allowed.value })
    },
  )
}
