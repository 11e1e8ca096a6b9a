import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { mayWithClosed } from '@pejl/domain/access/parts.ts'
import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { Db } from '@pejl/store/db.ts'
import { findPartIn, type LoadedMatter } from '@pejl/store/matters/matter-text-store.ts'

/** Whether an actor may write what is closed in a committee: the role's permission, and a part that gives it. */
export async function mayPrepareClosed(db: Db, actor: Actor, committeeId: CommitteeId): Promise<boolean> {
  if (!mayActor(actor, 'prepare')) return false
  return actor.kind === 'program' || mayWithClosed(await findPartIn(db, actor.id, committeeId), 'prepare')
}

/** Whether an actor may write in a closed matter that was begun here. What papers tell of is closed for the public alone. */
export async function mayWriteIn(
  db: Db,
  actor: Actor,
  { origin, committeeId }: Pick<LoadedMatter, 'origin' | 'committeeId'>,
): Promise<boolean> {
  return origin === 'recorded' || (committeeId !== null && mayPrepareClosed(db, actor, committeeId))
}
