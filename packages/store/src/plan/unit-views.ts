import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { CapacityChange, PlanUnit } from '@pejl/domain/plan/unit.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { listPlanUnits } from './plan-views.ts'

/** A unit in the list, parents before those below them. */
export interface StaffUnit extends PlanUnit {
  readonly version: number
  readonly parent: string | null
  readonly committee: string | null
  /** How far down in the organisation, from 0. */
  readonly depth: number
  /** Initiatives that load it and have not ended. */
  readonly initiatives: number
  /** The same changes as `capacities`, with the ids by which they are taken away. */
  readonly changes: readonly (CapacityChange & { readonly id: string })[]
}

export async function listUnits(db: Db): Promise<readonly StaffUnit[]> {
  const units = await listPlanUnits(db)
  const rows = await db.rows<Pick<StaffUnit, 'id' | 'version' | 'committee' | 'initiatives' | 'changes'>>(sql`
    select u.id, u.version, c.name as committee, (select count(*)::int from initiative_loads l
        join initiatives i on i.id = l.initiative_id
        where l.unit_id = u.id and i.state in ('proposed', 'planned', 'running', 'paused')) as initiatives,
      coalesce((select json_agg(json_build_object('id', k.id, 'fromOn', k.from_on, 'toOn', k.to_on, 'points', k.points,
          'atOnce', k.at_once, 'why', k.why) order by k.from_on, k.id)
        from unit_capacities k where k.unit_id = u.id), '[]') as changes
      from units u left join committees c on c.id = u.committee_id`)
  const more = new Map(rows.map((row) => [row.id, row]))
  const depths = new Map<UnitId, number>()
  return units.flatMap((unit) => {
    const row = more.get(unit.id)
    const depth = unit.parentId === null ? 0 : (depths.get(unit.parentId) ?? 0) + 1
    depths.set(unit.id, depth)
    const parent = units.find(({ id }) => id === unit.parentId)?.name ?? null
    return row ? [{ ...unit, ...row, parent, depth }] : []
  })
}

/** By its id or its slug. */
export async function findUnit(db: Db, idOrSlug: string): Promise<StaffUnit | undefined> {
  const id = parseId<UnitId>(idOrSlug)
  return (await listUnits(db)).find((unit) => unit.id === id || unit.slug === idOrSlug)
}

/** Days on which committees will meet, as they were entered. */
export interface MeetingDates {
  readonly committeeId: string
  readonly committee: string
  readonly leadDays: number
  readonly dates: readonly Day[]
}

export async function listMeetingDates(db: Db): Promise<readonly MeetingDates[]> {
  return db.rows<MeetingDates>(sql`
    select c.id as "committeeId", c.name as committee, c.lead_days as "leadDays",
      array(select d.meets_on::text from meeting_dates d where d.committee_id = c.id order by d.meets_on) as dates
      from committees c order by c.name collate danish`)
}
