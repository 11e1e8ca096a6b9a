import { writeParts } from '@pejl/actions/items/write-parts.ts'
import { type AgendaItemId, parseId } from '@pejl/domain/common/id.ts'
import { partName } from '@pejl/domain/items/write-part.ts'
import { askedBy } from '@pejl/store/db.ts'
import { loadWholeItem, type WholeItem } from '@pejl/store/items/whole-item-views.ts'
import { json } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { routes } from '../routes.ts'
import type { ItemNeeds } from './load-item.ts'
import { presence } from './presence.ts'

/** What an item's page asks while somebody types: to save one part, and what the others have written since. */
export function liveRoutes(desk: Desk, needs: ItemNeeds): void {
  const present = presence()

  desk(
    routes.writePart,
    async ({ visit, params, form }) => {
      const itemId = textOf(params, 'item')
      const write = {
        part: textOf(form, 'del'),
        base: form.get('base')?.at(-1) ?? '',
        text: form.get('tekst')?.at(-1) ?? '',
      }
      const written = await writeParts(needs, visit.actor, { itemId, writes: [write] })
      if (written.ok) return json(written.value[0])
      const status = { forbidden: 403, 'not-found': 404, locked: 409 } as const
      return json({ reason: written.reason }, status[written.reason])
    },
    { bodyLimit: 2_000_000 },
  )
  desk(routes.itemNow, async ({ visit, params }) => {
    const id = parseId<AgendaItemId>(textOf(params, 'item'))
    const item = id && (await needs.database.staff((db) => loadWholeItem(db, id), askedBy(visit.actor)))
    if (!item) return json({ reason: 'not-found' }, 404)
    const at = needs.now()
    if (mayVisit(visit, 'prepare')) present.note(item.id, visit, at)
    return json({ state: item.state, people: present.others(item.id, visit, at), parts: partsNow(item) })
  })
}

/** What each part says now. */
function partsNow(item: WholeItem) {
  const { recommendations, sections } = item
  return [
    { part: 'title', text: item.title, by: null },
    { part: 'responsible', text: item.responsible ?? '', by: null },
    { part: 'recommended-by', text: item.recommendedBy ?? '', by: null },
    ...sections.map(({ key, text, changedBy }) => ({
      part: partName({ kind: 'section', key }),
      text,
      by: changedBy,
    })),
    ...recommendations.map(({ id, text }) => ({
      part: partName({ kind: 'recommendation', id }),
      text,
      by: null,
    })),
  ]
}
