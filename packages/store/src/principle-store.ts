import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { PrincipleText, StrategyText } from '@pejl/domain/strategies/strategy-text.ts'
import type { Db } from './db.ts'
import { matchObjectives } from './objective-places.ts'
import { json, sql } from './sql.ts'

/** A strategy as a person edits it. */
export async function findStrategyText(db: Db, id: StrategyId): Promise<StrategyText | undefined> {
  const [strategy] = await db.rows<Omit<StrategyText, 'principles'>>(
    sql`select title, area, period, purpose, state from strategies where id = ${id}`,
  )
  if (!strategy) return undefined
  const principles = await db.rows<PrincipleText>(sql`
    select g.number, g.title, g.text, coalesce((select json_agg(json_build_object('number', o.number, 'text', o.text)
        order by o.number) from objectives o where o.principle_id = g.id), '[]') as objectives
      from guiding_principles g where g.strategy_id = ${id} order by g.number`)
  return { ...strategy, principles }
}

/** Principles as a person wants them. Those whose words did not change keep their place in the document. */
export async function savePrinciples(
  db: Db,
  id: StrategyId,
  principles: readonly PrincipleText[],
): Promise<void> {
  const goals = principles.flatMap(({ number, objectives }) =>
    objectives.map((one) => ({ ...one, principle: number })),
  )
  await db.rows(sql`
    insert into guiding_principles as g (strategy_id, number, title, text)
    select ${id}, number, title, text from jsonb_to_recordset(${json(principles)}::jsonb) as r(number int, title text, text text)
    on conflict (strategy_id, number) do update set title = excluded.title, text = excluded.text,
      document_id = null, place_start = null, place_end = null
      where g.title <> excluded.title or g.text is distinct from excluded.text`)
  await moveObjectives(db, id, goals)
  await db.rows(sql`delete from guiding_principles where strategy_id = ${id}
    and number <> all(${principles.map(({ number }) => number)}::int[])`)
  await db.rows(sql`
    delete from objectives o using guiding_principles g where g.id = o.principle_id and g.strategy_id = ${id}
      and not exists (select 1 from jsonb_to_recordset(${json(goals)}::jsonb) as r(principle int, number int)
        where r.principle = g.number and r.number = o.number)`)
  await db.rows(sql`
    insert into objectives as o (principle_id, number, text)
    select g.id, r.number, r.text from jsonb_to_recordset(${json(goals)}::jsonb) as r(principle int, number int, text text)
      join guiding_principles g on g.strategy_id = ${id} and g.number = r.principle
    on conflict (principle_id, number) do update set text = excluded.text, document_id = null, place_start = null,
      place_end = null where o.text <> excluded.text`)
}

type Goal = PrincipleText['objectives'][number] & { readonly principle: number }

/**
 * An objective that is given another number or another principle stays the same objective. Those in its way step aside,
 * below zero; what nobody wants is deleted afterwards.
 */
async function moveObjectives(db: Db, id: StrategyId, goals: readonly Goal[]): Promise<void> {
  const known = await db.rows<Goal & { id: string }>(sql`
    select o.id, g.number as principle, o.number, o.text from objectives o join guiding_principles g on g.id = o.principle_id
     where g.strategy_id = ${id} order by g.number, o.number`)
  const ids = matchObjectives(known, goals)
  const places = new Map(known.map((one) => [one.id, `${one.principle}.${one.number}`]))
  const moves = goals.flatMap((goal, index) => {
    const same = ids[index]
    return same && places.get(same) !== `${goal.principle}.${goal.number}` ? [{ ...goal, id: same }] : []
  })
  if (moves.length === 0) return
  const wanted = new Set(moves.map(({ principle, number }) => `${principle}.${number}`))
  const inTheWay = known.filter(
    (one) => moves.some((move) => move.id === one.id) || wanted.has(`${one.principle}.${one.number}`),
  )
  await db.rows(
    sql`update objectives set number = -number where id = any(${inTheWay.map((one) => one.id)}::uuid[])`,
  )
  await db.rows(sql`
    update objectives o set number = r.number, principle_id = g.id
      from jsonb_to_recordset(${json(moves)}::jsonb) as r(id uuid, principle int, number int)
      join guiding_principles g on g.strategy_id = ${id} and g.number = r.principle where o.id = r.id`)
}

/** Adds the principles and objectives a strategy does not have yet; those it has stay as they are. */
export async function completePrinciples(
  db: Db,
  id: StrategyId,
  principles: readonly PrincipleText[],
): Promise<void> {
  const goals = principles.flatMap(({ number, objectives }) =>
    objectives.map((one) => ({ ...one, principle: number })),
  )
  await db.rows(sql`
    insert into guiding_principles (strategy_id, number, title, text)
    select ${id}, number, title, text from jsonb_to_recordset(${json(principles)}::jsonb) as r(number int, title text, text text)
    on conflict (strategy_id, number) do update set text = coalesce(guiding_principles.text, excluded.text)`)
  await db.rows(sql`
    insert into objectives (principle_id, number, text)
    select g.id, r.number, r.text from jsonb_to_recordset(${json(goals)}::jsonb) as r(principle int, number int, text text)
      join guiding_principles g on g.strategy_id = ${id} and g.number = r.principle
    on conflict (principle_id, number) do nothing`)
}
