import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InventoryId, InventoryText } from '@pejl/domain/strategies/inventory.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface LoadedLine {
  readonly id: InventoryId
  readonly strategyId: StrategyId | null
  readonly title: string
  readonly stopState: 'proposed' | 'stopped' | null
  readonly version: number
}

export async function loadLine(db: Db, id: InventoryId): Promise<LoadedLine | undefined> {
  const [line] = await db.rows<LoadedLine>(sql`
    select id, strategy_id as "strategyId", title, stop_state as "stopState", version from inventory where id = ${id} for update`)
  return line
}

/** Every followed strategy has a line; those without get one, with the title and area they have. */
export async function saveMissingLines(db: Db): Promise<void> {
  await db.rows(sql`
    insert into inventory (strategy_id, title, kind, area)
    select s.id, s.title, case when s.title ~* 'politik' then 'policy' else 'strategy' end, s.area from strategies s
     where not exists (select 1 from inventory v where v.strategy_id = s.id)
    on conflict (strategy_id) do nothing`)
}

export async function saveNewLine(db: Db, text: InventoryText): Promise<InventoryId> {
  const [made] = await db.rows<{ id: InventoryId }>(sql`
    insert into inventory (title, kind, area, owner, unit_id, adopted_on, expires_on, is_required, required_by, cost, hours,
      keywords, about, is_open)
    values (${text.title}, ${text.kind}, ${text.area}, ${text.owner}, ${text.unitId}, ${text.adoptedOn}, ${text.expiresOn},
      ${text.isRequired}, ${text.requiredBy}, ${text.cost}, ${text.hours}, ${[...text.keywords]}, ${text.about}, ${text.isOpen})
    returning id`)
  if (!made) throw new Error('a line of the inventory was saved and not returned')
  return made.id
}

export async function saveLine(
  db: Db,
  { id, version }: LoadedLine,
  text: InventoryText,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update inventory set title = ${text.title}, kind = ${text.kind}, area = ${text.area}, owner = ${text.owner},
      unit_id = ${text.unitId}, adopted_on = ${text.adoptedOn}, expires_on = ${text.expiresOn}, is_required = ${text.isRequired},
      required_by = ${text.requiredBy}, cost = ${text.cost}, hours = ${text.hours}, keywords = ${[...text.keywords]},
      about = ${text.about}, is_open = ${text.isOpen}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** What is to come of a line; `null` for one that goes on. */
export interface SavedStop {
  readonly state: 'proposed' | 'stopped'
  readonly reason: string
  readonly decider: string
  readonly on: Day | null
  readonly matterId: string | null
}

export async function saveStop(
  db: Db,
  { id, version }: LoadedLine,
  stop: SavedStop | null,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update inventory set stop_state = ${stop?.state ?? null}, stop_reason = ${stop?.reason ?? null},
      stop_decider = ${stop?.decider ?? null}, stopped_on = ${stop?.on ?? null}, stop_matter_id = ${stop?.matterId ?? null},
      version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

export async function isUnit(db: Db, id: string): Promise<boolean> {
  return (await db.rows(sql`select 1 from units where id = ${id}`)).length > 0
}
