import type { ItemTemplateId } from '@pejl/domain/items/item.ts'
import type { TemplateText } from '@pejl/domain/items/template.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

export interface StaffTemplate extends TemplateText {
  readonly id: ItemTemplateId
  readonly version: number
  /** How many items were written from it; of closed ones only those the asker can see. */
  readonly items: number
}

export function listTemplates(db: Db): Promise<readonly StaffTemplate[]> {
  return templatesWhere(db, sql`true`)
}

export async function findTemplate(db: Db, id: ItemTemplateId): Promise<StaffTemplate | undefined> {
  return (await templatesWhere(db, sql`t.id = ${id}`))[0]
}

function templatesWhere(db: Db, where: Sql): Promise<readonly StaffTemplate[]> {
  return db.rows<StaffTemplate>(sql`
    select t.id, t.name, t.sections, to_jsonb(t.committee_kinds) as "committeeKinds", t.recommended_by as "recommendedBy",
      t.approved_by as "approvedBy", t.active, t.version,
      (select count(*)::int from agenda_items i where i.template_id = t.id) as items
      from item_templates t where ${where} order by t.active desc, t.name collate danish`)
}
