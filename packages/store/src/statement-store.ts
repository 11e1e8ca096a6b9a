import type { Db } from './db.ts'
import type { SavedItem } from './saved-item.ts'
import { json, sql } from './sql.ts'

/** Recommendations, decisions and events of items, in place of those there were. */
export async function saveStatements(db: Db, items: readonly SavedItem[]): Promise<void> {
  const ids = items.map(({ id }) => id)
  await db.rows(sql`delete from recommendations where item_id = any(${ids}::uuid[])`)
  await db.rows(sql`
    insert into recommendations (item_id, position, number, text, is_open, place_start, place_end)
    select "itemId", position, number, text, "isOpen", (place->>'start')::int, (place->>'end')::int
    from jsonb_to_recordset(${rowsOf(items, (item) => item.recommendations)}::jsonb) as r("itemId" uuid, position int,
      number int, text text, "isOpen" boolean, place jsonb)`)

  await db.rows(sql`delete from decisions where item_id = any(${ids}::uuid[])`)
  await db.rows(sql`
    insert into decisions (item_id, position, number, outcome, text, remark, committee, decided_on, is_open,
      place_start, place_end)
    select "itemId", position, number, outcome, text, remark, committee, date, "isOpen", (place->>'start')::int,
      (place->>'end')::int
    from jsonb_to_recordset(${rowsOf(items, (item) => item.decisions)}::jsonb) as r("itemId" uuid, position int,
      number int, outcome text, text text, remark text, committee text, date date, "isOpen" boolean, place jsonb)`)

  await db.rows(sql`delete from events where item_id = any(${ids}::uuid[])`)
  await db.rows(sql`
    insert into events (item_id, position, kind, starts_on, ends_on, precision, what, quote, is_open, place_start, place_end)
    select "itemId", position, kind, "startsOn", "endsOn", precision, what, quote, "isOpen", (place->>'start')::int,
      (place->>'end')::int
    from jsonb_to_recordset(${rowsOf(items, (item) => item.events)}::jsonb) as r("itemId" uuid, position int, kind text,
      "startsOn" date, "endsOn" date, precision text, what text, quote text, "isOpen" boolean, place jsonb)`)
}

/** Commitments of items. One that is still there keeps its id, its verdict and its evidence. */
export async function saveCommitments(db: Db, items: readonly SavedItem[]): Promise<void> {
  const rows = rowsOf(items, (item) => item.commitments.map((one) => ({ ...one, madeOn: item.meetingDate })))
  await db.rows(sql`
    with wanted as (
      select * from jsonb_to_recordset(${rows}::jsonb) as r("itemId" uuid, fingerprint text, what text, who text,
        "to" text, "madeOn" date, due date, recurs text, period text, quote text, section text, "isOpen" boolean,
        place jsonb)
    ), gone as (
      delete from commitments k where k.item_id = any(${items.map(({ id }) => id)}::uuid[]) and not exists
        (select 1 from wanted w where w."itemId" = k.item_id and w.fingerprint = k.fingerprint)
    )
    insert into commitments (item_id, fingerprint, what, who, recipient, made_on, due_on, recurs, period, quote, section,
      is_open, place_start, place_end)
    select "itemId", fingerprint, what, who, "to", "madeOn", due, recurs, period, quote, section, "isOpen",
      (place->>'start')::int, (place->>'end')::int from wanted
    on conflict (item_id, fingerprint) do update set what = excluded.what, who = excluded.who,
      recipient = excluded.recipient, made_on = excluded.made_on, due_on = excluded.due_on, recurs = excluded.recurs,
      period = excluded.period, quote = excluded.quote, section = excluded.section, is_open = excluded.is_open,
      place_start = excluded.place_start, place_end = excluded.place_end`)
  await db.rows(sql`
    update evidence e set is_open = shown.is_open
      from (select v.id, i.is_open and k.is_open as is_open from evidence v join items i on i.id = v.item_id
              join commitments k on k.id = v.commitment_id) shown
     where shown.id = e.id and e.is_open <> shown.is_open`)
}

// an element may have an isOpen of its own (an event that names what is hidden); else its item's counts
function rowsOf(items: readonly SavedItem[], elements: (item: SavedItem) => readonly object[]): string {
  return json(
    items.flatMap((item) =>
      elements(item).map((element, position) => ({
        isOpen: item.isOpen,
        ...element,
        itemId: item.id,
        position,
      })),
    ),
  )
}
