import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import type { Life, StateChange } from '@pejl/domain/plan/transitions.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { saveParts } from './initiative-parts-store.ts'

/** An initiative for change. */
export interface LoadedInitiative extends Life {
  readonly id: InitiativeId
  readonly number: number
  readonly title: string
  readonly version: number
  readonly isOpen: boolean
}

/** Where the words an initiative comes from stand. */
export interface InitiativeSource {
  readonly commitmentId: string | null
  readonly documentId: string | null
  readonly start: number | null
  readonly end: number | null
  readonly quote: string | null
}

export async function loadInitiative(db: Db, id: InitiativeId): Promise<LoadedInitiative | undefined> {
  const [row] = await db.rows<LoadedInitiative & { startsOn: Day | null; endsOn: Day | null }>(sql`
    select id, number, title, version, is_open as "isOpen", state, weeks, pinned, began_on as began, ended_on as ended,
      starts_on as "startsOn", ends_on as "endsOn",
      (select max(c.happened_on) from initiative_changes c where c.initiative_id = i.id and c.state = 'paused') as "pausedOn"
      from initiatives i where id = ${id} for update`)
  if (!row) return undefined
  const { startsOn, endsOn, ...initiative } = row
  return { ...initiative, present: startsOn && endsOn ? { startsOn, endsOn } : null }
}

export async function saveNewInitiative(
  db: Db,
  text: InitiativeText,
  source: InitiativeSource,
  by: string,
): Promise<{ readonly id: InitiativeId; readonly number: number }> {
  const [made] = await db.rows<{ id: InitiativeId; number: number }>(sql`
    insert into initiatives (title, difference, owner, unit_id, rank, weeks, earliest_on, target_on, deadline_on, cost,
      is_open, commitment_id, source_document_id, source_start, source_end, source_quote)
    values (${text.title}, ${text.difference}, ${text.owner}, ${text.unitId}, ${text.rank}, ${text.weeks},
      ${text.earliestOn}, ${text.targetOn}, ${text.deadlineOn}, ${text.cost}, ${text.isOpen}, ${source.commitmentId},
      ${source.documentId}, ${source.start}, ${source.end}, ${source.quote})
    returning id, number`)
  if (!made) throw new Error('an initiative was saved and not returned')
  await saveParts(db, made.id, text, by)
  return made
}

/** The new version, or nothing when somebody else has saved since. `present` is where it is planned with its new length. */
export async function saveInitiative(
  db: Db,
  { id, version }: { readonly id: InitiativeId; readonly version: number },
  text: InitiativeText,
  endsOn: Day | null,
  by: string,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update initiatives set title = ${text.title}, difference = ${text.difference}, owner = ${text.owner},
      unit_id = ${text.unitId}, rank = ${text.rank}, weeks = ${text.weeks}, earliest_on = ${text.earliestOn},
      target_on = ${text.targetOn}, deadline_on = ${text.deadlineOn}, cost = ${text.cost}, is_open = ${text.isOpen},
      ends_on = ${endsOn}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  if (!saved) return undefined
  await saveParts(db, id, text, by)
  return saved.version
}

export async function saveState(
  db: Db,
  { id, version }: LoadedInitiative,
  { state, present, pinned, began, ended }: StateChange,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update initiatives set state = ${state}, starts_on = ${present?.startsOn ?? null}, ends_on = ${present?.endsOn ?? null},
      pinned = ${pinned && present !== null}, began_on = ${began}, ended_on = ${ended}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Where the plan has an initiative; what has its days is planned, what has none is proposed. */
export async function saveDays(
  db: Db,
  id: InitiativeId,
  {
    startsOn,
    endsOn,
    pinned,
  }: { readonly startsOn: Day | null; readonly endsOn: Day | null; readonly pinned: boolean },
): Promise<void> {
  await db.rows(sql`
    update initiatives set starts_on = ${startsOn}, ends_on = ${endsOn}, pinned = ${pinned}, version = version + 1,
      state = case when state in ('proposed', 'planned') then ${startsOn === null ? 'proposed' : 'planned'} else state end
     where id = ${id}`)
}

/** One change of an initiative's state or days; kept for good. */
export interface InitiativeChange {
  readonly initiativeId: InitiativeId
  readonly by: string
  readonly happenedOn: Day
  readonly state: string | null
  readonly from: { readonly startsOn: Day; readonly endsOn: Day } | null
  readonly to: { readonly startsOn: Day; readonly endsOn: Day } | null
  readonly reason: string | null
}

export async function saveChange(db: Db, change: InitiativeChange): Promise<void> {
  const { initiativeId, by, happenedOn, state, from, to, reason } = change
  await db.rows(sql`
    insert into initiative_changes (initiative_id, made_by, happened_on, kind, state, starts_from, ends_from, starts_to,
      ends_to, reason)
    values (${initiativeId}, ${by}, ${happenedOn}, ${state === null ? 'days' : 'state'}, ${state},
      ${from?.startsOn ?? null}, ${from?.endsOn ?? null}, ${to?.startsOn ?? null}, ${to?.endsOn ?? null}, ${reason})`)
}
