import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { MedUnit } from '@pejl/domain/matters/med-route.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** All units as far as their MED committees go. */
export async function listMedUnits(db: Db): Promise<readonly MedUnit[]> {
  return db.rows<MedUnit>(sql`select id, parent_id as "parentId", committee_id as "committeeId" from units`)
}

/** Units that a strategy's initiatives load or will load. */
export async function listUnitsTouchedBy(db: Db, strategyId: StrategyId): Promise<readonly UnitId[]> {
  const rows = await db.rows<{ id: UnitId }>(sql`
    select distinct l.unit_id as id from initiative_loads l join initiatives i on i.id = l.initiative_id
      join initiative_objectives io on io.initiative_id = l.initiative_id join objectives o on o.id = io.objective_id
      join guiding_principles g on g.id = o.principle_id
     where g.strategy_id = ${strategyId} and i.state in ('proposed', 'planned', 'running', 'paused')`)
  return rows.map(({ id }) => id)
}
