import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { endOfWork, workingWeeks } from '@pejl/domain/plan/calendar.ts'
import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { tidyInitiative } from '@pejl/domain/plan/tidy-initiative.ts'
import { tidyLines } from '@pejl/domain/plan/tidy-text.ts'
import type { CalendarPeriod } from '@pejl/domain/plan/unit.ts'
import { circleOf, type Waits } from '@pejl/domain/plan/waits.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { listCalendar } from '@pejl/store/plan/calendar-store.ts'
import { saveInitiativeEntry } from '@pejl/store/plan/initiative-entry-store.ts'
import {
  type LoadedInitiative,
  loadInitiative,
  saveChange,
  saveInitiative,
} from '@pejl/store/plan/initiative-store.ts'
import { findInitiativeText } from '@pejl/store/plan/initiative-text-views.ts'
import { listWaits } from '@pejl/store/plan/known-store.ts'
import { type InitiativeRefusal, refusalOf, type WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'
import { type OverloadedPlan, withinLimits } from './within-limits.ts'

export type EditInitiativeRefusal = InitiativeRefusal | 'not-found' | 'stale'

export type GivenEdit = InitiativeText & {
  readonly initiativeId: string
  readonly version: number
  /** Why it takes longer or shorter; everybody can read it. */
  readonly reason?: string | null
  /** Also when a unit goes over its limit by it: the person has been shown who, and how far. */
  readonly anyway?: boolean
}

/**
 * Saves what a person writes of an initiative. Where it has its days and takes longer or shorter, its end moves with
 * it, and that is kept as a change of days. What makes a unit go over its limit is refused until the person says that
 * it is to be so.
 */
export async function editInitiative(
  needs: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenEdit,
): Promise<
  | Result<{ readonly version: number }, EditInitiativeRefusal>
  | WrongValues<keyof InitiativeText>
  | OverloadedPlan
> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const id = parseId<InitiativeId>(given.initiativeId)
  if (!id) return refuse('not-found')
  const tidied = tidyInitiative(given)
  if (!tidied.ok) return tidied
  const text = tidied.value

  return withinLimits(needs, given.anyway ?? false, async (db) => {
    const { version } = given
    const reason = tidyLines(given.reason).slice(0, 1_000) || null
    const waits = await listWaits(db)
    return editInitiativeIn(db, actor, { id, version, text, reason, waits, on: needs.today() })
  })
}

export interface Edit {
  readonly id: InitiativeId
  readonly version: number
  readonly text: InitiativeText
  readonly reason: string | null
  /** What waits for what once all that is saved together is saved. */
  readonly waits: Waits
  readonly on: Day
  /** The plan's edition, when it has been raised for all that is saved together. */
  readonly edition?: number
}

/** The same for a text that is in order, in the transaction of somebody who has locked the plan. */
export async function editInitiativeIn(
  db: Db,
  actor: Actor,
  edit: Edit,
): Promise<Result<{ readonly version: number }, EditInitiativeRefusal>> {
  const { id, text, reason, on } = edit
  const initiative = await loadInitiative(db, id)
  const before = await findInitiativeText(db, id)
  if (!initiative || !before) return refuse('not-found')
  if (initiative.version !== edit.version) return refuse('stale')
  const refusal = await refusalOf(db, text)
  if (refusal) return refuse(refusal)
  if (circleOf(id, text.waits, edit.waits).length > 0) return refuse('circle')

  const endsOn = newEnd(initiative, text.weeks, await listCalendar(db))
  const version = await saveInitiative(db, initiative, text, endsOn, nameOf(actor))
  if (!version) return refuse('stale')
  await saveSlip(db, initiative, endsOn, { by: nameOf(actor), on, reason })
  await saveInitiativeEntry(db, id)
  const now = await findInitiativeText(db, id)
  const detail = { ...(now ? differences(before, now) : {}), ...(reason ? { reason } : {}) }
  const entry = { event: 'initiative-edited', kind: 'initiative', subject: id, detail } as const
  await recordChange(db, actor, entry, edit.edition)
  return ok({ version })
}

/** Work that has begun keeps the weeks it has rested; what has ended has ended. */
function newEnd(
  { present, weeks, ended }: LoadedInitiative,
  wanted: number,
  calendar: readonly CalendarPeriod[],
): Day | null {
  if (!present || ended || wanted === weeks) return present?.endsOn ?? null
  const { startsOn, endsOn } = present
  const rested = Math.max(0, workingWeeks({ fromOn: startsOn, toOn: endsOn }, calendar) - weeks)
  return endOfWork(startsOn, wanted + rested, calendar)
}

async function saveSlip(
  db: Db,
  { id, present }: LoadedInitiative,
  endsOn: Day | null,
  { by, on, reason }: { readonly by: string; readonly on: Day; readonly reason: string | null },
): Promise<void> {
  if (!present || !endsOn || endsOn === present.endsOn) return
  const to = { startsOn: present.startsOn, endsOn }
  await saveChange(db, { initiativeId: id, by, happenedOn: on, state: null, from: present, to, reason })
}

function differences(before: InitiativeText, now: InitiativeText): Readonly<Record<string, unknown>> {
  const fields = Object.keys(now) as (keyof InitiativeText)[] // its own keys
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
      .map((field) => [field, { from: before[field], to: now[field] }]),
  )
}
