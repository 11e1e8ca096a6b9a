import { type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database, Db } from '@pejl/store/db.ts'

/** Carries a refusal out of a transaction, so that nothing of it is saved. */
class Refused extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Work that is saved together; when it refuses, nothing is, whatever it had already written. */
export async function savedTogether<T, R extends string>(
  database: Pick<Database, 'staff'>,
  work: (db: Db) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  try {
    return await database.staff(async (db) => {
      const result = await work(db)
      if (!result.ok) throw new Refused(result.reason)
      return result
    })
  } catch (fault) {
    if (fault instanceof Refused) return refuse(fault.reason as R) // thrown a few lines above with an R
    throw fault
  }
}
