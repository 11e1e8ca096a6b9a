import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import type { Db } from '@pejl/store/db.ts'

/**
 * Whom a recommendation is addressed to, from ids with commas between: an item's own committee first, then the others in
 * order, each once. Ids that are nobody's are left out; the own committee alone is nobody in particular.
 */
export async function readCommittees(
  db: Db,
  own: CommitteeId,
  text: string,
): Promise<readonly CommitteeId[]> {
  const known = new Set((await listCommittees(db)).map(({ id }) => id))
  const given = text.split(',').flatMap((id) => parseId<CommitteeId>(id.trim()) ?? [])
  const others = [...new Set(given)].filter((id) => id !== own && known.has(id)).slice(0, 5)
  return others.length === 0 ? [] : [own, ...others]
}
