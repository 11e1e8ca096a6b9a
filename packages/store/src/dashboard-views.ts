import type { Day } from '@pejl/domain/common/day.ts'
import { type Standing, standings } from '@pejl/domain/follow-up/commitment.ts'
import { listCommitmentsForStaff, listStandingsForStaff, type StaffCommitment } from './commitment-views.ts'
import type { Db } from './db.ts'
import { type JournalEntry, listJournal } from './journal-views.ts'
import { countQueue, type QueueCounts } from './review-views.ts'
import { sql } from './sql.ts'

/** What there is to do, and what there is. */
export interface Dashboard {
  readonly queue: QueueCounts
  readonly strategies: number
  readonly matters: number
  readonly committees: number
  readonly items: number
  readonly unlinkedItems: number
  readonly commitments: { readonly [S in Standing]: number }
  /** Evidence proposed that nobody has judged yet. */
  readonly proposals: number
  /** Commitments whose time comes soon, or has passed without evidence; what falls first comes first. */
  readonly next: readonly StaffCommitment[]
  readonly recent: readonly JournalEntry[]
}

export async function findDashboard(db: Db, today: Day): Promise<Dashboard> {
  const [numbers] = await db.rows<
    Pick<Dashboard, 'strategies' | 'matters' | 'committees' | 'items' | 'unlinkedItems' | 'proposals'>
  >(sql`
    select (select count(*)::int from strategies) as strategies, (select count(*)::int from matters) as matters,
      (select count(*)::int from committees) as committees, (select count(*)::int from items) as items,
      (select count(*)::int from items i where not exists
        (select 1 from strategy_items si where si.item_id = i.id and si.linked)) as "unlinkedItems",
      (select count(*)::int from evidence where state = 'proposed') as proposals`)
  if (!numbers) throw new Error('counting gave no row')
  const all = await listStandingsForStaff(db, today)
  const countOf = (standing: Standing) => all.filter(({ report }) => report.standing === standing).length
  const wanting = all.filter(({ report }) => /^(?:due|overdue|undocumented)$/.test(report.standing))
  const next = wanting.slice(0, 10).map(({ id }) => id)
  return {
    ...numbers,
    queue: await countQueue(db),
    // one count for each standing there is
    commitments: Object.fromEntries(standings.map((one) => [one, countOf(one)])) as Dashboard['commitments'],
    next: await listCommitmentsForStaff(db, today, next),
    recent: await listJournal(db, { limit: 12 }),
  }
}
