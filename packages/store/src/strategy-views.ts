import type { DocumentId, StrategyId } from '@pejl/domain/common/id.ts'
import type { StrategyText } from '@pejl/domain/strategies/strategy-text.ts'
import { containing } from './containing.ts'
import type { Db } from './db.ts'
import { findStrategyText } from './principle-store.ts'
import { raw, sql } from './sql.ts'

export interface StaffStrategy extends Omit<StrategyText, 'principles'> {
  readonly id: StrategyId
  readonly slug: string
  readonly version: number
  /** Fields a person has written. */
  readonly said: readonly string[]
  readonly links: number
  readonly commitments: number
  readonly firstOn: string | null
  readonly lastOn: string | null
}

/** An agenda item, as something that can be linked. */
export interface LinkedItem {
  readonly itemId: string
  readonly documentId: DocumentId
  readonly title: string
  readonly matterNumber: string | null
  readonly committee: string | null
  readonly heldOn: string | null
  readonly isOpen: boolean
  readonly start: number
  readonly end: number
}

/** What is said of an item and a strategy. `linked` false: a person has said that it does not belong. */
export interface StrategyLink extends LinkedItem {
  readonly linked: boolean
  readonly saidBy: string
  readonly why: string
}

export interface StaffStrategyView extends StaffStrategy {
  readonly principles: StrategyText['principles']
  readonly items: readonly StrategyLink[]
}

export async function listStrategiesForStaff(db: Db): Promise<readonly StaffStrategy[]> {
  return db.rows<StaffStrategy>(sql`${strategies} group by s.id order by s.title collate danish`)
}

export async function findStrategyForStaff(db: Db, id: StrategyId): Promise<StaffStrategyView | undefined> {
  const [strategy] = await db.rows<StaffStrategy>(sql`${strategies} where s.id = ${id} group by s.id`)
  const text = strategy && (await findStrategyText(db, id))
  if (!strategy || !text) return undefined
  const items = await db.rows<StrategyLink>(sql`
    select ${itemColumns}, si.linked, si.said_by as "saidBy", si.why
      from strategy_items si join items i on i.id = si.item_id ${around}
     where si.strategy_id = ${id} order by si.linked desc, m.held_on nulls last, i.id`)
  return { ...strategy, principles: text.principles, items }
}

/** Items of the record that tell no strategy's story, newest first. */
export async function listUnlinkedItems(
  db: Db,
  { about = '', limit, offset }: { readonly about?: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly items: readonly LinkedItem[]; readonly total: number }> {
  const isAbout =
    about === '' ? sql`true` : sql`concat_ws(' ', i.title, mt.number, c.name) ilike ${containing(about)}`
  // chosen first, so that what stands around an item is looked up for those alone
  const rows = await db.rows<LinkedItem & { total: number }>(sql`
    with page as materialized (
      select i.id, m.held_on, (count(*) over ())::int as total from items i ${about === '' ? justMeeting : around}
       where not exists (select 1 from strategy_items si where si.item_id = i.id and si.linked) and ${isAbout}
       order by m.held_on desc nulls last, i.id limit ${limit} offset ${offset}
    )
    select ${itemColumns}, page.total from page join items i on i.id = page.id ${around}
     order by page.held_on desc nulls last, i.id`)
  return { items: rows.map(({ total: _, ...item }) => item), total: rows[0]?.total ?? 0 }
}

const strategies = sql`
  select s.id, s.slug, s.title, s.area, s.period, s.purpose, s.state, s.version, s.said,
    count(distinct si.item_id)::int as links, count(distinct k.id)::int as commitments, min(m.held_on) as "firstOn",
    max(m.held_on) as "lastOn"
    from strategies s left join strategy_items si on si.strategy_id = s.id and si.linked
    left join items i on i.id = si.item_id left join meetings m on m.id = i.meeting_id
    left join commitments k on k.item_id = i.id and (k.concerns is null or s.id = any (k.concerns))`

const itemColumns =
  raw(`i.id as "itemId", i.document_id as "documentId", i.title, mt.number as "matterNumber",
  c.name as committee, m.held_on as "heldOn", i.is_open as "isOpen", i.place_start as start, i.place_end as "end"`)

const justMeeting = raw('left join meetings m on m.id = i.meeting_id')

const around =
  raw(`left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
  left join matters mt on mt.id = i.matter_id`)
