import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { CommitteeSettings } from '@pejl/domain/organisation/tidy-settings.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** For change: the settings and the version they have. */
export async function loadCommitteeSettings(
  db: Db,
  id: CommitteeId,
): Promise<(CommitteeSettings & { readonly version: number }) | undefined> {
  const [row] = await db.rows<CommitteeSettings & { version: number }>(sql`
    select c.parent_id as "parentId", c.basis, c.publishes, c.place, to_char(c.starts_at, 'HH24:MI') as "startsAt",
      c.from_on as "fromOn", c.to_on as "toOn", c.agenda_days as "agendaDays", c.dispatch_days as "dispatchDays",
      c.publish_days as "publishDays", c.version,
      coalesce((select json_agg(json_build_object('abbreviation', a.abbreviation, 'fromOn', a.from_on, 'toOn', a.to_on)
        order by a.from_on, a.abbreviation) from committee_abbreviations a where a.committee_id = c.id), '[]') as "shortNames"
      from committees c where c.id = ${id}`)
  return row
}

/** Nothing when someone else has saved since. */
export async function saveCommitteeSettings(
  db: Db,
  id: CommitteeId,
  version: number,
  settings: CommitteeSettings,
): Promise<number | undefined> {
  const { parentId, basis, publishes, place, startsAt, fromOn, toOn } = settings
  const { agendaDays, dispatchDays, publishDays, shortNames } = settings
  const [saved] = await db.rows<{ version: number }>(sql`
    update committees set parent_id = ${parentId}, basis = ${basis}, publishes = ${publishes}, place = ${place},
      starts_at = ${startsAt}, from_on = ${fromOn}, to_on = ${toOn}, agenda_days = ${agendaDays},
      dispatch_days = ${dispatchDays}, publish_days = ${publishDays}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  if (!saved) return undefined
  await db.rows(sql`delete from committee_abbreviations where committee_id = ${id}`)
  await db.rows(sql`
    insert into committee_abbreviations (committee_id, abbreviation, from_on, to_on)
    select ${id}, abbreviation, "fromOn", "toOn" from jsonb_to_recordset(${json(shortNames)}::jsonb)
      as r(abbreviation text, "fromOn" date, "toOn" date)`)
  return saved.version
}

/** Every committee with the one above it. */
export async function listParents(
  db: Db,
): Promise<readonly { readonly id: CommitteeId; readonly parentId: CommitteeId | null }[]> {
  return db.rows(sql`select id, parent_id as "parentId" from committees`)
}

export async function saveCommitteeParent(db: Db, id: CommitteeId, parentId: CommitteeId): Promise<void> {
  await db.rows(sql`update committees set parent_id = ${parentId} where id = ${id}`)
}
