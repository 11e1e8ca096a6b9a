import type { Actor } from '@pejl/domain/access/actor.ts'
import { type MatterId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Db } from '@pejl/store/db.ts'
import { type LoadedMatter, loadMatter } from '@pejl/store/matters/matter-text-store.ts'
import { mayWriteIn } from './may-prepare.ts'

/** A matter whose way an actor with the permission may change; not found for those who may not see it. */
export async function findMatter(
  db: Db,
  actor: Actor,
  matterId: string,
): Promise<Result<LoadedMatter, 'not-found' | 'no-part'>> {
  const id = parseId<MatterId>(matterId)
  const matter = id && (await loadMatter(db, id))
  if (!matter) return refuse('not-found')
  return matter.isOpen || (await mayWriteIn(db, actor, matter)) ? ok(matter) : refuse('no-part')
}
