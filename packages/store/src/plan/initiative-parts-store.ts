import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/**
 * What belongs to an initiative, as it should be. An indicator that keeps its id keeps its readings; those given are
 * added or corrected, none is taken away.
 */
export async function saveParts(db: Db, id: InitiativeId, text: InitiativeText, by: string): Promise<void> {
  await saveObjectives(db, id, text)
  await saveLoads(db, id, text)
  await saveWaits(db, id, text)
  await saveBudgets(db, id, text)
  await saveIndicators(db, id, text, by)
  await saveMilestones(db, id, text)
}

async function saveObjectives(db: Db, id: InitiativeId, { objectives }: InitiativeText): Promise<void> {
  await db.rows(sql`delete from initiative_objectives where initiative_id = ${id}
    and objective_id <> all(${[...objectives]}::uuid[])`)
  await db.rows(sql`insert into initiative_objectives (initiative_id, objective_id)
    select ${id}, unnest(${[...objectives]}::uuid[]) on conflict do nothing`)
}

async function saveLoads(db: Db, id: InitiativeId, { loads }: InitiativeText): Promise<void> {
  await db.rows(sql`delete from initiative_loads where initiative_id = ${id}`)
  await db.rows(sql`
    insert into initiative_loads (initiative_id, unit_id, points)
    select ${id}, "unitId", array(select jsonb_array_elements_text(points)::numeric)
      from jsonb_to_recordset(${json(loads)}::jsonb) as r("unitId" uuid, points jsonb)`)
}

async function saveWaits(db: Db, id: InitiativeId, { waits }: InitiativeText): Promise<void> {
  await db.rows(sql`delete from initiative_waits where initiative_id = ${id}`)
  await db.rows(sql`
    insert into initiative_waits (initiative_id, position, kind, after_id, committee_id, matter_id, least_weeks, most_weeks,
      met_on, note)
    select ${id}, position, w->>'kind', (w->>'afterId')::uuid, (w->>'committeeId')::uuid, (w->>'matterId')::uuid,
      (w->>'leastWeeks')::int, (w->>'mostWeeks')::int, (w->>'metOn')::date, w->>'note'
      from jsonb_array_elements(${json(waits)}::jsonb) with ordinality as r(w, position)`)
}

async function saveBudgets(db: Db, id: InitiativeId, { budgets }: InitiativeText): Promise<void> {
  await db.rows(sql`delete from initiative_budgets where initiative_id = ${id}`)
  await db.rows(sql`
    insert into initiative_budgets (initiative_id, year, allocated, spent, matter_id, decided_on, source)
    select ${id}, year, allocated, spent, "matterId", "decidedOn", source
      from jsonb_to_recordset(${json(budgets)}::jsonb) as r(year int, allocated numeric, spent numeric, "matterId" uuid,
        "decidedOn" date, source text)`)
}

async function saveIndicators(
  db: Db,
  id: InitiativeId,
  { indicators }: InitiativeText,
  by: string,
): Promise<void> {
  // one without an id that is called as one there was is the same: a spreadsheet knows names, not ids
  const known = await db.rows<{ id: string; name: string }>(
    sql`select id, name from indicators where initiative_id = ${id}`,
  )
  const rows = indicators.map((one, position) => ({
    ...one,
    position,
    id: (known.find((had) => had.id === one.id) ?? known.find((had) => had.name === one.name))?.id ?? null,
  }))
  const kept = rows.flatMap((row) => row.id ?? [])
  await db.rows(sql`delete from indicators where initiative_id = ${id} and id <> all(${kept}::uuid[])`)
  // positions are unique, so they make room before they are given anew
  await db.rows(sql`update indicators set position = -1 - position where initiative_id = ${id}`)
  for (const row of rows) {
    const [saved] = await db.rows<{ id: string }>(sql`
      insert into indicators (id, initiative_id, position, name, measure, baseline, target, target_on, better)
      values (coalesce(${row.id}::uuid, gen_random_uuid()), ${id}, ${row.position}, ${row.name}, ${row.measure},
        ${row.baseline}, ${row.target}, ${row.targetOn}, ${row.better})
      on conflict (id) do update set position = excluded.position, name = excluded.name, measure = excluded.measure,
        baseline = excluded.baseline, target = excluded.target, target_on = excluded.target_on, better = excluded.better
      returning id`)
    if (saved) for (const reading of row.readings) await saveReading(db, saved.id, reading, by)
  }
}

/** Enters what an indicator showed on a day, in place of what was entered for that day before. */
export async function saveReading(
  db: Db,
  indicatorId: string,
  { readOn, value, note }: InitiativeText['indicators'][number]['readings'][number],
  by: string,
): Promise<void> {
  await db.rows(sql`
    insert into indicator_readings as r (indicator_id, read_on, value, note, made_by)
    values (${indicatorId}, ${readOn}, ${value}, ${note}, ${by})
    on conflict (indicator_id, read_on) do update set value = excluded.value, note = excluded.note,
      made_by = excluded.made_by where r.value <> excluded.value or r.note is distinct from excluded.note`)
}

async function saveMilestones(db: Db, id: InitiativeId, { milestones }: InitiativeText): Promise<void> {
  await db.rows(sql`delete from milestones where initiative_id = ${id}`)
  await db.rows(sql`
    insert into milestones (initiative_id, position, title, due_on, done_on)
    select ${id}, position, m->>'title', (m->>'dueOn')::date, (m->>'doneOn')::date
      from jsonb_array_elements(${json(milestones)}::jsonb) with ordinality as r(m, position)`)
}
