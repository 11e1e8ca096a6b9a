import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ItemTemplateId } from '@pejl/domain/items/item.ts'
import {
  type GivenSection,
  type TemplateRefusal,
  type TemplateText,
  tidyTemplate,
} from '@pejl/domain/items/template.ts'
import type { Database } from '@pejl/store/db.ts'
import { isNameTaken, loadTemplate, saveNewTemplate, saveTemplate } from '@pejl/store/items/template-store.ts'
import { record } from '@pejl/store/journal.ts'

export type GivenTemplate = Omit<TemplateText, 'sections'> & { readonly sections: readonly GivenSection[] }

/** Makes a template for agenda items (skabelon). */
export async function makeTemplate(
  { database }: { readonly database: Database },
  actor: Actor,
  given: GivenTemplate,
): Promise<Result<{ readonly templateId: ItemTemplateId }, 'forbidden' | 'name-taken' | TemplateRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const text = tidyTemplate(given)
  if (!text.ok) return text
  return database.staff(async (db) => {
    const templateId = await saveNewTemplate(db, text.value)
    if (!templateId) return refuse('name-taken')
    await record(db, {
      actor: nameOf(actor),
      event: 'template-made',
      kind: 'agenda-item',
      subject: templateId,
      detail: { name: text.value.name },
    })
    return ok({ templateId })
  })
}

/** Changes a template. Items that were begun from it keep their sections; what is required of them follows. */
export async function editTemplate(
  { database }: { readonly database: Database },
  actor: Actor,
  given: GivenTemplate & { readonly templateId: string; readonly version: number },
): Promise<
  Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | 'name-taken' | TemplateRefusal>
> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const text = tidyTemplate(given)
  if (!text.ok) return text
  return database.staff(async (db) => {
    const id = parseId<ItemTemplateId>(given.templateId)
    const template = id && (await loadTemplate(db, id))
    if (!template) return refuse('not-found')
    if (template.version !== given.version) return refuse('stale')
    if (await isNameTaken(db, text.value.name, template.id)) return refuse('name-taken')
    const version = await saveTemplate(db, template.id, given.version, text.value)
    if (!version) return refuse('stale')
    await record(db, {
      actor: nameOf(actor),
      event: 'template-edited',
      kind: 'agenda-item',
      subject: template.id,
      detail: { name: text.value.name },
    })
    return ok({ version })
  })
}
