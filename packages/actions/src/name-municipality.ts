import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { slugOf } from '@pejl/domain/identifiers/slug.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { saveMunicipality } from '@pejl/store/municipality-store.ts'

/** Says whose strategies these are. */
export async function nameMunicipality(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly name: string },
): Promise<Result<true, 'forbidden' | 'wrong-value'>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const name = given.name
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (name.length < 2 || name.length > 120) return refuse('wrong-value')
  return database.staff(async (db) => {
    await saveMunicipality(db, { name, slug: slugOf(name), example: false })
    await record(db, {
      actor: nameOf(actor),
      event: 'municipality-named',
      kind: 'database',
      detail: { name },
    })
    return ok(true)
  })
}
