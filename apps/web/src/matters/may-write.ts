import { mayWithClosed } from '@pejl/domain/access/parts.ts'
import type { Db } from '@pejl/store/db.ts'
import { listPartsOf, type StaffMatterView } from '@pejl/store/matters/matter-views.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'

/** Whether somebody may write in a matter: by their role, and in a closed one by their part in its committee. */
export async function mayWrite(
  db: Db,
  visit: Visit,
  { isOpen, origin, committeeId }: StaffMatterView,
): Promise<boolean> {
  if (!mayVisit(visit, 'prepare')) return false
  if (isOpen || origin === 'recorded' || committeeId === null) return true
  return mayWithClosed((await listPartsOf(db, visit.actor.id)).get(committeeId) ?? null, 'prepare')
}
