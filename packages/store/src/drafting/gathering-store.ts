import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { GatheringId, GatheringText, InputId, InputText } from '@pejl/domain/strategies/gathering.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface LoadedGathering {
  readonly id: GatheringId
  readonly strategyId: StrategyId
  readonly title: string
  readonly version: number
}

export async function loadGathering(db: Db, id: GatheringId): Promise<LoadedGathering | undefined> {
  const [gathering] = await db.rows<LoadedGathering>(sql`
    select id, strategy_id as "strategyId", title, version from gatherings where id = ${id} for update`)
  return gathering
}

export async function saveNewGathering(
  db: Db,
  strategyId: StrategyId,
  text: GatheringText,
): Promise<GatheringId> {
  const [made] = await db.rows<{ id: GatheringId }>(sql`
    insert into gatherings (strategy_id, kind, title, held_on, place, came, is_open)
    values (${strategyId}, ${text.kind}, ${text.title}, ${text.heldOn}, ${text.place}, ${text.came}, ${text.isOpen})
    returning id`)
  if (!made) throw new Error('a gathering was saved and not returned')
  await saveGuests(db, made.id, text)
  return made.id
}

export async function saveGathering(
  db: Db,
  { id, version }: LoadedGathering,
  text: GatheringText,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update gatherings set kind = ${text.kind}, title = ${text.title}, held_on = ${text.heldOn}, place = ${text.place},
      came = ${text.came}, is_open = ${text.isOpen}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  if (saved) await saveGuests(db, id, text)
  return saved?.version
}

async function saveGuests(db: Db, id: GatheringId, { guests }: GatheringText): Promise<void> {
  await db.rows(sql`delete from gathering_guests where gathering_id = ${id}`)
  await db.rows(sql`
    insert into gathering_guests (gathering_id, position, label, is_person)
    select ${id}, position, label, "isPerson" from jsonb_to_recordset(${json(guests.map((one, position) => ({ ...one, position })))}::jsonb)
      as r(position int, label text, "isPerson" boolean)`)
}

/** Adds input after what there is; answers how many. Input that is there already, word for word, is left. */
export async function addInputs(db: Db, id: GatheringId, inputs: readonly InputText[]): Promise<number> {
  const rows = inputs.map((one, position) => ({ ...one, position }))
  const added = await db.rows(sql`
    insert into gathering_inputs (gathering_id, position, text, said_by, theme, is_open)
    select ${id}, r.position + coalesce((select max(position) + 1 from gathering_inputs where gathering_id = ${id}), 0),
      r.text, r."saidBy", r.theme, r."isOpen"
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(position int, text text, "saidBy" text, theme text, "isOpen" boolean)
     where not exists (select 1 from gathering_inputs i where i.gathering_id = ${id} and i.text = r.text and i.said_by = r."saidBy")
    returning id`)
  return added.length
}

/** The gathering an input was given at. */
export async function findGatheringOf(db: Db, id: InputId): Promise<GatheringId | undefined> {
  const [input] = await db.rows<{ id: GatheringId }>(
    sql`select gathering_id as id from gathering_inputs where id = ${id}`,
  )
  return input?.id
}

export async function saveInput(db: Db, id: InputId, text: InputText): Promise<void> {
  await db.rows(sql`update gathering_inputs set text = ${text.text}, said_by = ${text.saidBy}, theme = ${text.theme},
    is_open = ${text.isOpen} where id = ${id}`)
}

export async function deleteInput(db: Db, id: InputId): Promise<void> {
  await db.rows(sql`delete from gathering_inputs where id = ${id}`)
}

export async function saveInputLink(
  db: Db,
  link: { inputId: InputId; passage: string; words: string; versionNumber: number; by: string },
): Promise<void> {
  await db.rows(sql`
    insert into input_links (input_id, passage, words, version_number, said_by)
    values (${link.inputId}, ${link.passage}, ${link.words}, ${link.versionNumber}, ${link.by})
    on conflict (input_id, passage) do update set words = excluded.words, version_number = excluded.version_number,
      said_by = excluded.said_by`)
}

export async function deleteInputLink(db: Db, inputId: InputId, passage: string): Promise<boolean> {
  const gone = await db.rows(
    sql`delete from input_links where input_id = ${inputId} and passage = ${passage} returning input_id`,
  )
  return gone.length > 0
}
