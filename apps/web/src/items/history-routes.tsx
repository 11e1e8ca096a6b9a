import { restoreVersion } from '@pejl/actions/items/restore-version.ts'
import { contentBefore, type ItemChange, type ItemContent } from '@pejl/domain/items/item-version.ts'
import { askedBy } from '@pejl/store/db.ts'
import { contentOf, listItemChanges } from '@pejl/store/items/history-views.ts'
import { notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { DifferencePage } from './difference-page.tsx'
import { HistoryPage } from './history-page.tsx'
import { answerItem } from './item-routes.tsx'
import { type ItemNeeds, loadItemPage } from './load-item.ts'

/** What an item has said: its changes, the difference between two of its versions, and the way back. */
export function historyRoutes(desk: Desk, needs: ItemNeeds): void {
  const load = async (asked: Asked) => {
    const props = await loadItemPage(asked, needs)
    if (!props) return undefined
    const changes = await needs.database.staff(
      (db) => listItemChanges(db, props.item.id),
      askedBy(asked.visit.actor),
    )
    return { ...props, changes }
  }

  desk(routes.itemHistory, async (asked) => {
    const props = await load(asked)
    return props ? page(<HistoryPage {...props} />) : notFound
  })
  desk(routes.itemDifference, async (asked) => {
    const props = await load(asked)
    if (!props) return notFound
    const now = contentOf(props.item)
    const [from, to] = [textOf(asked.query, 'fra'), textOf(asked.query, 'til')]
    const before = versionAt(now, props.changes, from)
    const after = versionAt(now, props.changes, to)
    if (!before || !after) return notFound
    return page(<DifferencePage {...props} ids={{ from, to }} before={before} after={after} />)
  })
  desk(routes.restoreItem, async (asked) => {
    const itemId = textOf(asked.params, 'item')
    const changeId = textOf(asked.params, 'change')
    const restored = await restoreVersion(needs, asked.visit.actor, { itemId, changeId })
    if (restored.ok) return redirect(`${href.item(itemId)}?besked=ord`)
    return restored.reason === 'not-found' ? notFound : answerItem(asked, needs, restored.reason)
  })
}

/** The version just before a change, or as it is now for no change; nothing for a change that is none. */
function versionAt(now: ItemContent, changes: readonly ItemChange[], id: string): ItemContent | undefined {
  if (id === '') return now
  return changes.some((change) => change.id === id) ? contentBefore(now, changes, id) : undefined
}
