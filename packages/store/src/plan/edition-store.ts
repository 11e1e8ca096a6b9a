import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/**
 * Whoever changes what the plan depends on takes turns. Answers the plan's edition, which every such change raises.
 */
export async function lockPlan(db: Db): Promise<number> {
  const [plan] = await db.rows<{ edition: string }>(sql`select edition from plan_edition for update`)
  if (!plan) throw new Error('there is no plan edition')
  return Number(plan.edition)
}

/** The edition after a change of the plan. */
export async function raiseEdition(db: Db): Promise<number> {
  const [plan] = await db.rows<{ edition: string }>(
    sql`update plan_edition set edition = edition + 1 returning edition`,
  )
  if (!plan) throw new Error('there is no plan edition')
  return Number(plan.edition)
}
