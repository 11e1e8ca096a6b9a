import type { ItemTemplateId } from '@pejl/domain/items/item.ts'
import type { TemplateText } from '@pejl/domain/items/template.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface StoredTemplate extends TemplateText {
  readonly id: ItemTemplateId
  readonly version: number
}

export async function loadTemplate(db: Db, id: ItemTemplateId): Promise<StoredTemplate | undefined> {
  const [template] = await db.rows<StoredTemplate>(sql`
    select id, name, sections, to_jsonb(committee_kinds) as "committeeKinds", recommended_by as "recommendedBy",
      approved_by as "approvedBy", active, version from item_templates where id = ${id}`)
  return template
}

/** Nothing when another has the name. */
export async function saveNewTemplate(db: Db, text: TemplateText): Promise<ItemTemplateId | undefined> {
  const [made] = await db.rows<{ id: ItemTemplateId }>(sql`
    insert into item_templates (name, sections, committee_kinds, recommended_by, approved_by, active)
    values (${text.name}, ${json(text.sections)}::jsonb, ${[...text.committeeKinds]}, ${text.recommendedBy},
      ${text.approvedBy}, ${text.active}) on conflict (name) do nothing returning id`)
  return made?.id
}

export async function isNameTaken(db: Db, name: string, except: ItemTemplateId): Promise<boolean> {
  const rows = await db.rows(sql`select 1 from item_templates where name = ${name} and id <> ${except}`)
  return rows.length > 0
}

export async function saveTemplate(
  db: Db,
  id: ItemTemplateId,
  version: number,
  text: TemplateText,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update item_templates set name = ${text.name}, sections = ${json(text.sections)}::jsonb,
      committee_kinds = ${[...text.committeeKinds]}, recommended_by = ${text.recommendedBy},
      approved_by = ${text.approvedBy}, active = ${text.active}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}
