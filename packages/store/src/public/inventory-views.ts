import type { InventoryKind } from '@pejl/domain/strategies/inventory.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type MatterName, matterName } from './source.ts'

/** A line of the inventory of all the municipality's strategies that is open. */
export interface PublicInventoryLine {
  readonly id: string
  /** Of a strategy that has its own page; null for one that is only listed. */
  readonly slug: string | null
  readonly title: string
  readonly kind: InventoryKind
  readonly area: string
  readonly owner: string
  readonly unit: string | null
  readonly adoptedOn: string | null
  readonly expiresOn: string | null
  readonly isRequired: boolean
  readonly requiredBy: string | null
  readonly keywords: readonly string[]
  readonly about: string
  readonly stopState: 'proposed' | 'stopped' | null
  readonly stopReason: string | null
  readonly stopDecider: string | null
  readonly stoppedOn: string | null
  readonly stopMatter: MatterName | null
}

/** Every open line, by title. */
export async function listPublicInventory(db: Db): Promise<readonly PublicInventoryLine[]> {
  return db.rows<PublicInventoryLine>(sql`
    select v.id, case when exists (select 1 from strategy_items si where si.strategy_id = s.id) then s.slug end as slug,
      coalesce(s.title, v.title) as title, v.kind, coalesce(s.area, v.area) as area, v.owner, u.name as unit,
      v.adopted_on as "adoptedOn", v.expires_on as "expiresOn", v.is_required as "isRequired", v.required_by as "requiredBy",
      v.keywords, v.about, v.stop_state as "stopState", v.stop_reason as "stopReason", v.stop_decider as "stopDecider",
      v.stopped_on as "stoppedOn", ${matterName} as "stopMatter"
      from inventory v left join strategies s on s.id = v.strategy_id left join units u on u.id = v.unit_id
      left join matters mt on mt.id = v.stop_matter_id
     order by coalesce(s.title, v.title) collate danish`)
}
