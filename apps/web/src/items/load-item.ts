import { mayWithClosed } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { type AgendaItemId, parseId } from '@pejl/domain/common/id.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { listAttachments } from '@pejl/store/items/attachment-views.ts'
import { findOwnPart, listCommitteeChoices, listMeetingChoices } from '@pejl/store/items/choice-views.ts'
import { listDecisionsSoFar } from '@pejl/store/items/decisions-so-far-views.ts'
import { findTemplate } from '@pejl/store/items/template-views.ts'
import { loadWholeItem } from '@pejl/store/items/whole-item-views.ts'
import type { Asked } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import type { ItemPageProps } from './item-props.ts'

export interface ItemNeeds {
  readonly database: Database
  readonly now: () => Date
  readonly today: () => Day
}

/** All that an item's page shows, asked by the visitor; nothing when the item is not there for them. */
export async function loadItemPage(
  { visit, params }: Asked,
  { database, today }: ItemNeeds,
): Promise<ItemPageProps | undefined> {
  const id = parseId<AgendaItemId>(textOf(params, 'item'))
  if (!id) return undefined
  return database.staff(async (db) => {
    const item = await loadWholeItem(db, id)
    if (!item) return undefined
    const part = await findOwnPart(db, visit.actor.id, item.committee.id)
    const mayPrepare = mayVisit(visit, 'prepare')
    const mayClose = mayPrepare && mayWithClosed(part, 'prepare')
    return {
      visit,
      item,
      template: item.templateId === null ? undefined : await findTemplate(db, item.templateId),
      attachments: await listAttachments(db, id),
      committees: await listCommitteeChoices(db, today()),
      meetings: await listMeetingChoices(db, item.committee.id),
      stops: item.matter === null ? [] : await listDecisionsSoFar(db, item.matter.id, id),
      mayWrite: item.access === 'closed' ? mayClose : mayPrepare,
      mayClose,
    }
  }, askedBy(visit.actor))
}
