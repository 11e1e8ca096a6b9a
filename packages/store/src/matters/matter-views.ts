import type { Part } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, StrategyId, UserId } from '@pejl/domain/common/id.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A matter as its page shows it. */
export interface StaffMatterView {
  readonly id: MatterId
  readonly slug: string
  readonly number: string | null
  readonly title: string
  readonly isOpen: boolean
  readonly origin: 'recorded' | 'made'
  readonly committeeId: CommitteeId | null
  readonly committee: string | null
  readonly responsible: string | null
  readonly strategyId: StrategyId | null
  readonly strategy: string | null
  readonly begunOn: Day | null
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly announced: boolean
  readonly version: number
}

/** By its id or its public slug; nothing for one the asker may not see. */
export async function findMatterForStaff(db: Db, idOrSlug: string): Promise<StaffMatterView | undefined> {
  const id = parseId<MatterId>(idOrSlug) ?? null
  const [row] = await db.rows<StaffMatterView>(sql`
    select mt.id, mt.slug, mt.number, mt.title, mt.is_open as "isOpen", mt.origin, mt.committee_id as "committeeId",
      c.name as committee, mt.responsible, mt.strategy_id as "strategyId", s.title as strategy, mt.begun_on as "begunOn",
      mt.closed_reason as "closedReason", mt.neutral_title as "neutralTitle", mt.announced, mt.version
      from matters mt left join committees c on c.id = mt.committee_id left join strategies s on s.id = mt.strategy_id
     where mt.id = ${id} or mt.slug = ${idOrSlug.replaceAll('\u0000', '')}`)
  return row
}

/** The next free number of a year, `26/1042`; counts what the asker may not see as well. */
export async function findNextNumber(db: Db, today: Day): Promise<string> {
  const year = today.slice(2, 4)
  const [row] = await db.rows<{ next: number }>(sql`select next_matter_number(${year}) as next`)
  return `${year}/${row?.next ?? 1}`
}

/** Committees in which a person may write what is closed. */
export async function listPartsOf(db: Db, userId: UserId): Promise<ReadonlyMap<CommitteeId, Part>> {
  const rows = await db.rows<{ committeeId: CommitteeId; part: Part }>(
    sql`select committee_id as "committeeId", part from committee_access where user_id = ${userId}`,
  )
  return new Map(rows.map(({ committeeId, part }) => [committeeId, part]))
}
