import type { Term } from '@pejl/domain/organisation/new-term.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A term is known by its first day: a second one from that day is the same, by its newest name and end. */
export async function saveTerm(db: Db, { name, fromOn, toOn }: Term): Promise<void> {
  await db.rows(sql`insert into terms (name, from_on, to_on) values (${name}, ${fromOn}, ${toOn})
    on conflict (from_on) do update set name = excluded.name, to_on = excluded.to_on`)
}

export async function loadTerms(db: Db): Promise<readonly Term[]> {
  return db.rows<Term>(sql`select name, from_on as "fromOn", to_on as "toOn" from terms order by from_on`)
}
