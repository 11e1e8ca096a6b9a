import type { Db } from './db.ts'
import { sql } from './sql.ts'

/** Whose strategies these are. `example` only when it is made as one; a later name does not make it less of one. */
export async function saveMunicipality(
  db: Db,
  { name, slug, example }: { readonly name: string; readonly slug: string; readonly example: boolean },
): Promise<void> {
  await db.rows(sql`insert into municipality (name, slug, example) values (${name}, ${slug}, ${example})
    on conflict (one) do update set name = excluded.name, slug = excluded.slug`)
}
