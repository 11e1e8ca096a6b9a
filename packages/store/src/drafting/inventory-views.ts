import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InventoryId, InventoryKind, StopState } from '@pejl/domain/strategies/inventory.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

export interface StaffInventoryLine {
  /** Null for a followed strategy nobody has said anything of here yet. */
  readonly id: InventoryId | null
  readonly strategyId: StrategyId | null
  readonly title: string
  readonly kind: InventoryKind
  readonly area: string
  readonly owner: string
  readonly unitId: string | null
  readonly unit: string | null
  readonly adoptedOn: string | null
  readonly expiresOn: string | null
  readonly isRequired: boolean
  readonly requiredBy: string | null
  readonly cost: number | null
  readonly hours: number | null
  readonly keywords: readonly string[]
  readonly about: string
  /** The words overlap is found in: what it is about, and its principles and objectives. */
  readonly words: string
  readonly stopState: Exclude<StopState['state'], 'goes-on'> | null
  readonly stopReason: string | null
  readonly stopDecider: string | null
  readonly stoppedOn: string | null
  readonly stopMatter: string | null
  readonly isOpen: boolean
  readonly version: number
}

/** Every strategy the municipality has, followed or only listed, by title. */
export function listInventory(db: Db): Promise<readonly StaffInventoryLine[]> {
  return linesWhere(db, sql`true`)
}

export async function findInventoryLine(db: Db, id: InventoryId): Promise<StaffInventoryLine | undefined> {
  return (await linesWhere(db, sql`v.id = ${id}`))[0]
}

/** The units a line can belong to. */
export async function listUnitChoices(
  db: Db,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.rows(sql`select id, name from units order by name collate danish`)
}

// what an adopted version says of its days counts where nobody has said otherwise
function linesWhere(db: Db, where: Sql): Promise<readonly StaffInventoryLine[]> {
  return db.rows<StaffInventoryLine>(sql`
    select v.id, s.id as "strategyId", coalesce(s.title, v.title) as title, coalesce(v.kind, 'strategy') as kind,
      coalesce(s.area, v.area) as area, coalesce(v.owner, '') as owner, v.unit_id as "unitId", u.name as unit,
      coalesce(v.adopted_on, a.decided_on) as "adoptedOn", coalesce(v.expires_on, a.expires_on) as "expiresOn",
      coalesce(v.is_required, false) as "isRequired", v.required_by as "requiredBy", v.cost::float8 as cost,
      v.hours::float8 as hours, coalesce(v.keywords, '{}') as keywords, coalesce(v.about, '') as about,
      concat_ws(' ', v.about, s.purpose, (select string_agg(concat_ws(' ', g.title, g.text), ' ') from guiding_principles g
          where g.strategy_id = s.id), (select string_agg(o.text, ' ') from objectives o join guiding_principles g
          on g.id = o.principle_id where g.strategy_id = s.id)) as words,
      v.stop_state as "stopState", v.stop_reason as "stopReason", v.stop_decider as "stopDecider",
      v.stopped_on as "stoppedOn", mt.number as "stopMatter", coalesce(v.is_open, true) as "isOpen", coalesce(v.version, 0) as version
      from strategies s full join inventory v on v.strategy_id = s.id left join units u on u.id = v.unit_id
      left join matters mt on mt.id = v.stop_matter_id
      left join strategy_versions a on a.strategy_id = s.id and a.state in ('adopted', 'expired')
     where ${where} order by coalesce(s.title, v.title) collate danish`)
}
