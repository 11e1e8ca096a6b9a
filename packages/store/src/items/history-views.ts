import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import type { ItemChange, ItemContent, PartBefore } from '@pejl/domain/items/item-version.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import type { WholeItem } from './whole-item-views.ts'

/** The newest changes of an item, newest first. */
export async function listItemChanges(db: Db, itemId: AgendaItemId): Promise<readonly ItemChange[]> {
  const rows = await db.rows<{
    readonly id: string
    readonly part: string
    readonly was: unknown
    readonly madeBy: string
    readonly madeAt: Date
  }>(sql`
    select id::text, part, was, made_by as "madeBy", made_at as "madeAt" from item_history
     where item_id = ${itemId} order by item_history.id desc limit 500`)
  return rows.map(({ part, was, madeAt, ...row }) => {
    // the part was written by `keepBefore`, which wrote what belongs to it
    const before = (named.has(part) ? { part, was } : { part: 'section', key: part, was }) as PartBefore
    return { ...row, madeAt: madeAt.toISOString(), ...before }
  })
}

const named = new Set(['title', 'facts', 'access', 'recommendations', 'attachments', 'state'])

/** What an item says now, as its history has it. */
export const contentOf = (item: WholeItem): ItemContent => ({
  title: item.title,
  facts: { responsible: item.responsible, recommendedBy: item.recommendedBy },
  access: { access: item.access, closedReason: item.closedReason, neutralTitle: item.neutralTitle },
  recommendations: item.recommendations.map(({ text, addressed }) => ({ text, addressed })),
  attachments: item.attachments.map(({ id, file }) => ({ id, number: file.number })),
  sections: item.sections.map(({ key, heading, text }) => ({ key, heading, text })),
})
