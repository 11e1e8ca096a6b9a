import type { Database } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import { fjordby } from './fjordby-ids.ts'

/**
 * A plan for the tests' municipality. Number 1 was adopted, has slipped with a reason, and runs over its unit's limit;
 * number 2 is closed, number 3 an idea: of those nobody outside may know.
 */
export async function fillPlan(database: Database): Promise<void> {
  await database.staff(async (db) => {
    await db.rows(sql`insert into units (id, slug, name, kind, parent_id, committee_id, points) values
      ('00000000-0000-4000-8000-0000000000a1', 'voksne', 'Voksenområdet', 'department', null, ${fjordby.committees.area}, null),
      ('00000000-0000-4000-8000-0000000000a2', 'bofaellesskabet', 'Bofællesskabet Birken', 'workplace',
       '00000000-0000-4000-8000-0000000000a1', null, 2)`)
    const [objective] = await db.rows<{ id: string }>(sql`select id from objectives limit 1`)
    const rows = await db.rows<{ id: string; number: number }>(sql`
      insert into initiatives (title, difference, owner, unit_id, state, weeks, target_on, starts_on, ends_on, began_on, is_open)
      values
      ('Faste vagtplaner', 'Borgerne møder de samme medarbejdere.', 'Lederen af Birken', '00000000-0000-4000-8000-0000000000a2',
       'running', 20, '2026-10-30', '2026-08-03', '2027-01-29', '2026-08-03', true),
      ('Hemmelig omlægning', null, 'Direktøren', '00000000-0000-4000-8000-0000000000a2', 'planned', 10, null, '2027-02-01',
       '2027-04-09', null, false),
      ('Løs tanke', null, 'Direktøren', null, 'idea', 10, null, null, null, null, true)
      returning id, number`)
    const [open, closed] = rows
    if (!open || !closed || !objective) throw new Error('the plan of the tests was not saved')
    await db.rows(sql`insert into initiative_objectives (initiative_id, objective_id) values
      (${open.id}, ${objective.id}), (${closed.id}, ${objective.id})`)
    await db.rows(sql`insert into initiative_loads (initiative_id, unit_id, points) values
      (${open.id}, '00000000-0000-4000-8000-0000000000a2', '{3}'),
      (${closed.id}, '00000000-0000-4000-8000-0000000000a2', '{7}')`)
    await db.rows(sql`insert into unit_overloads (unit_id, from_on, to_on, points, reason, allowed_by, made_by) values
      ('00000000-0000-4000-8000-0000000000a2', '2026-08-03', '2027-01-31', 1, 'Vikarer er ansat imens', 'Direktøren', 'sigrid')`)
    const [revision] = await db.rows<{ id: string }>(sql`
      insert into plan_revisions (strategy_id, number, state, made_by, committee_id, decided_on)
      values (${fjordby.strategy.id}, 1, 'proposed', 'sigrid', ${fjordby.committees.social}, '2026-05-04') returning id`)
    await db.rows(sql`insert into plan_lines (revision_id, initiative_id, title, starts_on, ends_on, weeks) values
      (${revision?.id}, ${open.id}, 'Faste vagtplaner', '2026-08-03', '2026-12-18', 20)`)
    await db.rows(sql`update plan_revisions set state = 'adopted' where id = ${revision?.id}`)
    await db.rows(sql`insert into initiative_changes (initiative_id, happened_on, made_by, kind, starts_from, starts_to, ends_from,
      ends_to, reason) values (${open.id}, '2026-10-12', 'sigrid', 'days', '2026-08-03', '2026-08-03', '2026-12-18', '2027-01-29',
      'To medarbejdere er langtidssyge')`)
    await db.rows(sql`insert into initiative_statuses (initiative_id, said_on, said_by, standing, text) values
      (${open.id}, '2026-11-02', 'sigrid', 'at-risk', 'Halvdelen af planerne er lagt.')`)
    await db.rows(sql`insert into initiative_budgets (initiative_id, year, allocated, spent, source) values
      (${open.id}, 2026, 100000, 120000, 'Budget 2026')`)
    await db.rows(sql`insert into initiative_waits (initiative_id, position, kind, committee_id, least_weeks, met_on) values
      (${open.id}, 1, 'involvement', ${fjordby.committees.area}, 4, '2026-06-15')`)
    await db.rows(sql`insert into milestones (initiative_id, position, title, due_on) values
      (${open.id}, 1, 'Planen er delt ud', '2026-10-01')`)
    const [indicator] = await db.rows<{
      id: string
    }>(sql`insert into indicators (initiative_id, position, name, measure, baseline,
      target, target_on, better) values (${open.id}, 1, 'Medarbejdere pr. borger', 'antal', 14, 6, '2027-06-30', 'down')
      returning id`)
    await db.rows(sql`insert into indicator_readings (indicator_id, read_on, value, made_by) values
      (${indicator?.id}, '2026-11-01', 11, 'sigrid')`)
  })
}
