import { concerns } from '@pejl/domain/strategies/concerns.ts'
import { listShared, saveConcerns } from '@pejl/store/concern-store.ts'
import type { Db } from '@pejl/store/db.ts'

/**
 * Sorts what is told and promised in items about several strategies to the strategy it names, as part of a change.
 * A statement that names none of them, or all, stays with all.
 */
export async function sortStatements(db: Db): Promise<void> {
  const sorted = (await listShared(db)).flatMap(({ id, quote, strategies }) => {
    const own = strategies.filter((one) =>
      concerns(
        quote,
        one.area,
        strategies.flatMap((other) => (other.id === one.id ? [] : [other.area])),
      ),
    )
    return own.length < strategies.length ? [{ id, strategies: own.map((one) => one.id) }] : []
  })
  await saveConcerns(db, sorted)
}
