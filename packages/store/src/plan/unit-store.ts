import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import type { AllowedOverload, CapacityChange } from '@pejl/domain/plan/unit.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface LoadedUnit extends UnitText {
  readonly id: UnitId
  readonly slug: string
  readonly version: number
}

export async function loadUnit(db: Db, id: UnitId): Promise<LoadedUnit | undefined> {
  const [unit] = await db.rows<LoadedUnit>(sql`
    select id, slug, name, kind, parent_id as "parentId", committee_id as "committeeId", points::float8 as points,
      at_once as "atOnce", version from units where id = ${id} for update`)
  return unit
}

export async function saveNewUnit(db: Db, slug: string, text: UnitText): Promise<UnitId> {
  const [made] = await db.rows<{ id: UnitId }>(sql`
    insert into units (slug, name, kind, parent_id, committee_id, points, at_once)
    values (${slug}, ${text.name}, ${text.kind}, ${text.parentId}, ${text.committeeId}, ${text.points}, ${text.atOnce})
    returning id`)
  if (!made) throw new Error('a unit was saved and not returned')
  return made.id
}

/** Its address stays: what is published lasts. */
export async function saveUnit(
  db: Db,
  { id, version }: { readonly id: UnitId; readonly version: number },
  text: UnitText,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update units set name = ${text.name}, kind = ${text.kind}, parent_id = ${text.parentId},
      committee_id = ${text.committeeId}, points = ${text.points}, at_once = ${text.atOnce}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Addresses that are taken, and the way up from each unit: whose parent is who. */
export async function listUnitParents(
  db: Db,
): Promise<readonly { readonly id: UnitId; readonly slug: string; readonly parentId: UnitId | null }[]> {
  return db.rows(sql`select id, slug, parent_id as "parentId" from units`)
}

export async function saveCapacity(db: Db, unitId: UnitId, change: CapacityChange): Promise<string> {
  const [made] = await db.rows<{ id: string }>(sql`
    insert into unit_capacities (unit_id, from_on, to_on, points, at_once, why)
    values (${unitId}, ${change.fromOn}, ${change.toOn}, ${change.points}, ${change.atOnce}, ${change.why}) returning id`)
  if (!made) throw new Error('a capacity was saved and not returned')
  return made.id
}

/** What was taken away; nothing when there was no such thing. */
export async function deleteCapacity(
  db: Db,
  id: string,
): Promise<(CapacityChange & { readonly unitId: UnitId }) | undefined> {
  const [gone] = await db.rows<CapacityChange & { unitId: UnitId }>(sql`
    delete from unit_capacities where id = ${id}
    returning unit_id as "unitId", from_on as "fromOn", to_on as "toOn", points::float8 as points, at_once as "atOnce", why`)
  return gone
}

export async function saveOverload(
  db: Db,
  unitId: UnitId,
  overload: Omit<AllowedOverload, 'id'>,
  by: string,
): Promise<string> {
  const { fromOn, toOn, points, atOnce, reason, allowedBy } = overload
  const [made] = await db.rows<{ id: string }>(sql`
    insert into unit_overloads (unit_id, from_on, to_on, points, at_once, reason, allowed_by, made_by)
    values (${unitId}, ${fromOn}, ${toOn}, ${points}, ${atOnce}, ${reason}, ${allowedBy}, ${by}) returning id`)
  if (!made) throw new Error('an overload was saved and not returned')
  return made.id
}

export async function deleteOverload(
  db: Db,
  id: string,
): Promise<(Omit<AllowedOverload, 'id'> & { readonly unitId: UnitId }) | undefined> {
  const [gone] = await db.rows<Omit<AllowedOverload, 'id'> & { unitId: UnitId }>(sql`
    delete from unit_overloads where id = ${id}
    returning unit_id as "unitId", from_on as "fromOn", to_on as "toOn", points::float8 as points, at_once as "atOnce",
      reason, allowed_by as "allowedBy"`)
  return gone
}
