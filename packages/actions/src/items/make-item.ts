import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import {
  type AgendaItemId,
  type CommitteeId,
  type MatterId,
  type MeetingId,
  parseId,
  type StopId,
} from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type BesideItem, growItem } from '@pejl/domain/items/grow-item.ts'
import type { ItemKind, ItemTemplateId } from '@pejl/domain/items/item.ts'
import { type AccessGiven, type AccessRefusal, tidyAccess } from '@pejl/domain/items/item-closing.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import {
  findCommitteeKind,
  isMatterClosed,
  isMatterThere,
  isMeetingAhead,
  isStopThere,
} from '@pejl/store/items/around-store.ts'
import { copyAttachments } from '@pejl/store/items/attachment-store.ts'
import {
  type EarlierRef,
  type FoundEarlier,
  findEarlierItem,
  listBeside,
} from '@pejl/store/items/earlier-views.ts'
import { type NewItem, saveNewItem } from '@pejl/store/items/item-store.ts'
import { loadTemplate, type StoredTemplate } from '@pejl/store/items/template-store.ts'
import { record } from '@pejl/store/journal.ts'
import { mayWithClosedOf } from './item-access.ts'

export type MakeItemRefusal =
  | 'forbidden'
  | 'title-missing'
  | 'unknown-committee'
  | 'unknown-matter'
  | 'unknown-meeting'
  | 'unknown-template'
  | 'unknown-earlier'
  | 'no-part'
  | 'matter-closed'
  | AccessRefusal

export interface NewItemGiven extends AccessGiven {
  /** Empty: as the earlier item is called. */
  readonly title: string
  readonly committeeId: string
  readonly matterId: string | null
  readonly meetingId: string | null
  readonly stopId: string | null
  readonly templateId: string
  readonly responsible: string
  /** Of the meeting itself only when there is no matter. */
  readonly kind?: Exclude<ItemKind, 'matter'>
  /** The item of an earlier stop, whose words it begins with. */
  readonly from: EarlierRef | null
}

/**
 * Begins an agenda item from a template, empty or grown from the item of an earlier stop. One that grows from a closed item
 * is closed; so is one of a closed matter. What was written for stops at the same time comes along. To make a closed one needs a part in its committee.
 */
export async function makeItem(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  given: NewItemGiven,
): Promise<Result<{ readonly itemId: AgendaItemId }, MakeItemRefusal>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  return database.staff(async (db) => {
    const placed = await placeOf(db, given)
    if (!placed.ok) return placed
    const earlier = given.from === null ? null : await findEarlierItem(db, given.from)
    if (earlier === undefined || (earlier && earlier.matterId !== placed.value.matterId))
      return refuse('unknown-earlier')
    const title = tidyLine(given.title).slice(0, 500) || (earlier?.title ?? '')
    if (title === '') return refuse('title-missing')
    const access = tidyAccess(earlier?.access === 'closed' ? closedLike(given, earlier) : given, title)
    if (!access.ok) return access
    const isClosed = access.value.access === 'closed'
    if (isClosed && !(await mayWithClosedOf(db, actor, placed.value.committeeId, 'prepare')))
      return refuse('no-part')
    if (!isClosed && (await isMatterClosed(db, placed.value.matterId))) return refuse('matter-closed')

    const stamp = { by: nameOf(actor), at: now() }
    const beside =
      given.from?.kind === 'item' ? await listBeside(db, given.from.id, placed.value.committeeId) : []
    const made = itemOf(given, placed.value, earlier, beside)
    const itemId = await saveNewItem(db, { ...made, ...access.value, title }, stamp)
    if (given.from?.kind === 'item')
      for (const { id } of [given.from, ...beside]) await copyAttachments(db, id, itemId, stamp)
    const { committeeId, matterId } = placed.value
    await record(db, {
      actor: stamp.by,
      event: 'item-made',
      kind: 'agenda-item',
      subject: itemId,
      detail: { committeeId, matterId, from: given.from, ...(isClosed ? {} : { title }) },
    })
    return ok({ itemId })
  }, askedBy(actor))
}

interface Place {
  readonly committeeId: CommitteeId
  readonly matterId: MatterId | null
  readonly meetingId: MeetingId | null
  readonly stopId: StopId | null
  readonly template: StoredTemplate
}

/** Where an item belongs; each id is of something that is there for who asks. */
async function placeOf(db: Db, given: NewItemGiven): Promise<Result<Place, MakeItemRefusal>> {
  const committeeId = parseId<CommitteeId>(given.committeeId)
  if (!committeeId || !(await findCommitteeKind(db, committeeId))) return refuse('unknown-committee')
  const matterId = given.matterId === null ? null : parseId<MatterId>(given.matterId)
  if (matterId === undefined || (matterId !== null && !(await isMatterThere(db, matterId))))
    return refuse('unknown-matter')
  const meetingId = given.meetingId === null ? null : parseId<MeetingId>(given.meetingId)
  if (meetingId === undefined || (meetingId !== null && !(await isMeetingAhead(db, meetingId, committeeId))))
    return refuse('unknown-meeting')
  const templateId = parseId<ItemTemplateId>(given.templateId)
  const template = templateId && (await loadTemplate(db, templateId))
  if (!template) return refuse('unknown-template')
  const stopId = parseId<StopId>(given.stopId) ?? null
  const isStop = stopId !== null && (await isStopThere(db, stopId, matterId))
  return ok({ committeeId, matterId, meetingId, stopId: isStop ? stopId : null, template })
}

function itemOf(
  given: NewItemGiven,
  { committeeId, matterId, meetingId, stopId, template }: Place,
  earlier: FoundEarlier | null,
  beside: readonly BesideItem[],
): NewItem {
  const nothing = { title: '', sections: [], recommendations: [] }
  const grown = growItem(earlier ?? nothing, template.sections, committeeId, beside)
  return {
    ...grown,
    committeeId,
    matterId,
    meetingId,
    stopId,
    templateId: template.id,
    grownFrom: given.from?.kind === 'item' ? given.from.id : null,
    grownFromRecord: given.from?.kind === 'record' ? given.from.id : null,
    kind: matterId === null ? (given.kind ?? 'other') : 'matter',
    access: 'open',
    closedReason: null,
    neutralTitle: null,
    // what was read in was laid before another committee by somebody of theirs
    recommendedBy:
      (given.from?.kind === 'record' ? template.recommendedBy : null) ??
      earlier?.recommendedBy ??
      template.recommendedBy,
    responsible: tidyLine(given.responsible).slice(0, 200) || (earlier?.responsible ?? null),
  }
}

/** What grows from a closed item is closed for the same reason, unless another is given. */
const closedLike = (given: NewItemGiven, { closedReason, neutralTitle }: FoundEarlier): AccessGiven => ({
  access: 'closed',
  closedReason: given.closedReason || (closedReason ?? ''),
  neutralTitle: given.neutralTitle || (neutralTitle ?? ''),
})
