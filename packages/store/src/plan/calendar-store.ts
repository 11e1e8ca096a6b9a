import type { Day } from '@pejl/domain/common/day.ts'
import type { CalendarPeriod, FrozenPeriod, PlanLimit } from '@pejl/domain/plan/unit.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export async function listCalendar(db: Db): Promise<readonly CalendarPeriod[]> {
  return db.rows<CalendarPeriod>(sql`
    select name, from_on as "fromOn", to_on as "toOn", percent from calendar_periods order by from_on, to_on, name`)
}

/** The calendar as it should be. */
export async function saveCalendar(db: Db, periods: readonly CalendarPeriod[]): Promise<void> {
  await db.rows(sql`delete from calendar_periods`)
  await db.rows(sql`
    insert into calendar_periods (name, from_on, to_on, percent) select name, "fromOn", "toOn", percent
      from jsonb_to_recordset(${json(periods)}::jsonb) as r(name text, "fromOn" date, "toOn" date, percent int)`)
}

export async function listFrozen(db: Db): Promise<readonly FrozenPeriod[]> {
  return db.rows<FrozenPeriod>(sql`
    select unit_id as "unitId", from_on as "fromOn", to_on as "toOn", why from frozen_periods order by from_on, to_on, why`)
}

export async function saveFrozen(db: Db, periods: readonly FrozenPeriod[]): Promise<void> {
  await db.rows(sql`delete from frozen_periods`)
  await db.rows(sql`
    insert into frozen_periods (unit_id, from_on, to_on, why) select "unitId", "fromOn", "toOn", why
      from jsonb_to_recordset(${json(periods)}::jsonb) as r("unitId" uuid, "fromOn" date, "toOn" date, why text)`)
}

export async function listLimits(db: Db): Promise<readonly PlanLimit[]> {
  return db.rows<PlanLimit>(sql`
    select id, name, unit_id as "unitId", per, counts, most::float8 as most from plan_limits order by name collate danish, id`)
}

/** The limits as they should be; those that keep their id stay the same limit. */
export async function saveLimits(
  db: Db,
  limits: readonly (Omit<PlanLimit, 'id'> & { readonly id: string | null })[],
): Promise<void> {
  await db.rows(sql`delete from plan_limits where id <> all(${limits.flatMap(({ id }) => id ?? [])}::uuid[])`)
  await db.rows(sql`
    insert into plan_limits (id, name, unit_id, per, counts, most)
    select coalesce(id, gen_random_uuid()), name, "unitId", per, counts, most
      from jsonb_to_recordset(${json(limits)}::jsonb) as r(id uuid, name text, "unitId" uuid, per text, counts text, most numeric)
    on conflict (id) do update set name = excluded.name, unit_id = excluded.unit_id, per = excluded.per,
      counts = excluded.counts, most = excluded.most`)
}

/** Days a committee will meet, in place of those entered before, and how long before a case must be ready. */
export async function saveMeetingDates(
  db: Db,
  committeeId: string,
  dates: readonly Day[],
  leadDays: number,
): Promise<void> {
  await db.rows(
    sql`delete from meeting_dates where committee_id = ${committeeId} and meets_on <> all(${[...dates]}::date[])`,
  )
  await db.rows(sql`insert into meeting_dates (committee_id, meets_on)
    select ${committeeId}, unnest(${[...dates]}::date[]) on conflict do nothing`)
  await db.rows(sql`update committees set lead_days = ${leadDays} where id = ${committeeId}`)
}
