import type { Result } from '@pejl/domain/common/result.ts'
import type { Database, Db } from '@pejl/store/db.ts'

interface Refusal {
  readonly ok: false
  readonly reason: string
}

/** Carries a refusal out of a transaction, so that nothing of it is saved. */
class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/**
 * Work that is saved together; when it refuses, nothing is, whatever it had already written. `More`: refusals that say
 * more than their reason.
 */
export async function savedTogether<T, R extends string, More extends Refusal = never>(
  database: Pick<Database, 'staff'>,
  work: (db: Db) => Promise<Result<T, R> | More>,
): Promise<Result<T, R> | More> {
  try {
    return await database.staff(async (db) => {
      const result = await work(db)
      if (!result.ok) throw new Refused(result)
      return result
    })
  } catch (fault) {
    // thrown a few lines above with what the work answered
    if (fault instanceof Refused) return fault.refusal as Extract<Result<T, R>, Refusal> | More
    throw fault
  }
}
