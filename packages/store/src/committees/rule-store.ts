import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { CalendarRule } from '@pejl/domain/meetings/calendar-rule.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** A rule a committee's meetings are planned from, and the days it is for. */
export interface StoredRule {
  readonly id: string
  readonly rule: CalendarRule
  readonly fromOn: Day
  readonly toOn: Day | null
}

export async function saveNewRule(
  db: Db,
  committeeId: CommitteeId,
  { rule, fromOn, toOn }: Omit<StoredRule, 'id'>,
): Promise<void> {
  await db.rows(sql`insert into meeting_rules (committee_id, rule, from_on, to_on)
    select ${committeeId}, ${json(rule)}::jsonb, ${fromOn}::date, ${toOn}::date
     where not exists (select 1 from meeting_rules where committee_id = ${committeeId} and rule = ${json(rule)}::jsonb
       and from_on = ${fromOn} and to_on is not distinct from ${toOn}::date)`)
}

export async function removeRule(db: Db, committeeId: CommitteeId, id: string): Promise<boolean> {
  const gone = await db.rows(
    sql`delete from meeting_rules where committee_id = ${committeeId} and id = ${id} returning id`,
  )
  return gone.length > 0
}
