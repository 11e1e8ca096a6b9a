import type { AgendaItemId, MeetingId } from '@pejl/domain/common/id.ts'
import type { AgendaChange, SittingItem } from '@pejl/domain/sittings/sitting.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** A meeting locked for change: nobody else changes it until the transaction ends. Nothing when there is none. */
export async function lockMeeting(
  db: Db,
  id: MeetingId,
): Promise<{ readonly state: string; readonly version: number; readonly committeeId: string } | undefined> {
  const [found] = await db.rows<{ state: string; version: number; committeeId: string }>(
    sql`select state, version, committee_id as "committeeId" from meetings where id = ${id} for update`,
  )
  return found
}

export async function raiseMeeting(db: Db, id: MeetingId, version: number): Promise<void> {
  await db.rows(sql`update meetings set version = ${version} where id = ${id}`)
}

/** Puts an item of the committee on the agenda, last; one that is sent out already gets it as a supplement. */
export async function placeItem(
  db: Db,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  isSupplement: boolean,
): Promise<boolean> {
  const placed = await db.rows(sql`
    update agenda_items i set meeting_id = m.id, is_supplement = ${isSupplement}, version = i.version + 1,
           position = (select coalesce(max(position), 0) + 1 from agenda_items where meeting_id = m.id)
      from meetings m
     where i.id = ${itemId} and m.id = ${meetingId} and m.committee_id = i.committee_id
       and i.meeting_id is distinct from m.id and i.state in ('writing', 'approval', 'ready')
       and not exists (select 1 from meetings o where o.id = i.meeting_id and o.state in ('sitting', 'held'))
    returning 1`)
  return placed.length > 0
}

/** Takes an item off the agenda: one with a matter waits for another meeting, a standing one is gone. */
export async function removeItem(db: Db, meetingId: MeetingId, itemId: AgendaItemId): Promise<boolean> {
  const removed = await db.rows(sql`
    update agenda_items set meeting_id = case when matter_id is null then meeting_id end,
           state = case when matter_id is null then 'withdrawn' else state end, position = null, number = null,
           is_supplement = false, version = version + 1
     where id = ${itemId} and meeting_id = ${meetingId} and state <> 'withdrawn' returning 1`)
  return removed.length > 0
}

export async function saveHeading(
  db: Db,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  heading: string | null,
): Promise<boolean> {
  const saved = await db.rows(sql`update agenda_items set heading = ${heading}, version = version + 1
    where id = ${itemId} and meeting_id = ${meetingId} returning 1`)
  return saved.length > 0
}

/** The items of an agenda in order. Those that whoever asks does not see keep their places. */
export async function saveOrder(
  db: Db,
  meetingId: MeetingId,
  itemIds: readonly AgendaItemId[],
): Promise<void> {
  await db.rows(sql`
    update agenda_items i set position = o.place
      from unnest(${[...itemIds]}::uuid[]) with ordinality as o(id, place)
     where i.id = o.id and i.meeting_id = ${meetingId} and i.position is distinct from o.place`)
}

/** An item of the meeting itself. It is ready at once: nobody need write it. */
export async function saveStandingItem(
  db: Db,
  meetingId: MeetingId,
  {
    kind,
    title,
    strategyId,
    isSupplement,
    by,
  }: {
    readonly kind: string
    readonly title: string
    readonly strategyId: string | null
    readonly isSupplement: boolean
    readonly by: string
  },
): Promise<void> {
  await db.rows(sql`
    insert into agenda_items (committee_id, meeting_id, kind, state, title, strategy_id, is_supplement, position, made_by)
    select m.committee_id, m.id, ${kind}, 'ready', ${title}, ${strategyId}, ${isSupplement},
           (select coalesce(max(position), 0) + 1 from agenda_items where meeting_id = m.id), ${by}
      from meetings m where m.id = ${meetingId}`)
}

/** Sends the agenda out: the items have their numbers, and are treated in this order. */
export async function saveCalled(
  db: Db,
  meetingId: MeetingId,
  numbers: ReadonlyMap<AgendaItemId, number>,
): Promise<void> {
  const numbered = [...numbers].map(([id, number]) => ({ id, number }))
  await db.rows(sql`
    update agenda_items i set number = r.number from jsonb_to_recordset(${json(numbered)}::jsonb) as r(id uuid, number int)
     where i.id = r.id and i.meeting_id = ${meetingId}`)
  await db.rows(sql`update meetings set state = 'called' where id = ${meetingId} and state = 'planned'`)
}

/** What adopting the agenda did to an item: closed or opened for it. */
export async function saveAccess(
  db: Db,
  { id, access, closedReason, neutralTitle, version }: SittingItem,
): Promise<void> {
  await db.rows(sql`
    update agenda_items set access = ${access}, closed_reason = ${closedReason}, neutral_title = ${neutralTitle},
           version = ${version} where id = ${id}`)
}

/** The changes of the agenda as they should be, in order. */
export async function saveAgendaChanges(
  db: Db,
  meetingId: MeetingId,
  {
    id,
    by,
    changes,
  }: { readonly id: string; readonly by: string; readonly changes: readonly AgendaChange[] },
): Promise<void> {
  for (const [index, change] of changes.entries()) {
    const before = change.kind === 'moved' ? change.beforeId : null
    const isLast = index === changes.length - 1
    await db.rows(sql`
      insert into agenda_changes (id, meeting_id, item_id, position, kind, before_id, made_by)
      values (${isLast ? id : sql`gen_random_uuid()`}, ${meetingId}, ${change.itemId}, ${index}, ${change.kind}, ${before},
        ${by})
      on conflict (item_id, meeting_id, kind) do update set position = excluded.position, before_id = excluded.before_id`)
  }
}

export async function saveSitting(db: Db, meetingId: MeetingId): Promise<void> {
  await db.rows(sql`update meetings set state = 'sitting' where id = ${meetingId}`)
}

/** A meeting that had begun is called again, with nobody entered as there; false when something was done at it. */
export async function saveNotBegun(db: Db, meetingId: MeetingId): Promise<boolean> {
  const saved = await db.rows(sql`update meetings m set state = 'called' where id = ${meetingId}
    and not exists (select 1 from meeting_operations o where o.meeting_id = m.id) returning 1`)
  if (saved.length > 0) await db.rows(sql`delete from attendance where meeting_id = ${meetingId}`)
  return saved.length > 0
}

/** A meeting of which nothing is known yet is prepared here, though its day may have passed; nothing for another. */
export async function prepareAfterAll(
  db: Db,
  committeeId: string,
  heldOn: string,
): Promise<MeetingId | undefined> {
  const [found] = await db.rows<{ id: MeetingId }>(sql`
    update meetings m set state = 'planned' where committee_id = ${committeeId} and held_on = ${heldOn}
       and (state = 'planned' or (state = 'held' and not exists (select 1 from agenda_items where meeting_id = m.id)))
    returning id`)
  return found?.id
}
