import type { Actor } from '@pejl/domain/access/actor.ts'
import type { AgendaItemId, CommitteeId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { findMatterNumbered, listMeetingChoices } from '@pejl/store/items/choice-views.ts'
import { listEarlierItems } from '@pejl/store/items/earlier-views.ts'
import { listTemplates } from '@pejl/store/items/template-views.ts'
import { loadWholeItem } from '@pejl/store/items/whole-item-views.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { findUserByName } from '@pejl/store/user-store.ts'
import { attach } from './attach.ts'
import { changeItemState } from './change-item-state.ts'
import { makeTemplate } from './edit-template.ts'
import type { ExampleItem, ExampleItemStep, ExampleItems } from './example-items.ts'
import { makeItem } from './make-item.ts'
import { rearrangeRecommendations } from './rearrange-recommendations.ts'
import { type PartWrite, writeParts } from './write-parts.ts'

export interface ExampleItemNeeds {
  readonly database: Database
  readonly db: Db
  readonly committees: ReadonlyMap<string, CommitteeId>
}

/**
 * Loads the example's templates and agenda items by the same actions that people use, each step by its person and at its
 * time. All in one transaction. A database that has templates already is left alone.
 */
export async function loadExampleItems(
  { database }: { readonly database: Database },
  actor: Actor,
  example: ExampleItems,
): Promise<void> {
  await database.staff(async (db) => {
    // another process may load it too: the second waits here, and finds it done
    await lockRecord(db)
    if ((await listTemplates(db)).length > 0) return
    const own: Database = { ...database, staff: (work) => work(db) }
    for (const template of example.templates) {
      const sections = template.sections.map((section) => ({ ...section, key: null }))
      taken(await makeTemplate({ database: own }, actor, { ...template, sections, active: true }))
    }
    const committees = new Map((await listCommittees(db)).map(({ slug, id }) => [slug, id]))
    for (const item of example.items) await loadItem({ database: own, db, committees }, actor, item)
  }, askedBy(actor))
}

export async function loadItem(needs: ExampleItemNeeds, actor: Actor, wanted: ExampleItem): Promise<void> {
  const { db, committees } = needs
  const committeeId = committees.get(wanted.committee)
  if (!committeeId) return
  const [first] = wanted.steps
  const day = (first?.at ?? '').slice(0, 10)
  const matterId = wanted.matter === null ? undefined : await findMatterNumbered(db, wanted.matter)
  const template = (await listTemplates(db)).find(({ name }) => name === wanted.template)
  const [earlier] = matterId && wanted.growFrom ? await listEarlierItems(db, matterId) : []
  const meetings = await listMeetingChoices(db, committeeId)
  const { itemId } = taken(
    await makeItem(at(needs, first?.at), actor, {
      title: wanted.title,
      committeeId,
      matterId: matterId ?? null,
      meetingId: meetings.find(({ heldOn }) => heldOn > day)?.id ?? null,
      stopId: null,
      templateId: template?.id ?? '',
      responsible: wanted.responsible,
      access: wanted.closed === null ? 'open' : 'closed',
      closedReason: wanted.closed?.reason ?? '',
      neutralTitle: wanted.closed?.neutralTitle ?? '',
      from: earlier?.from ?? null,
      ...(wanted.kind === null ? {} : { kind: wanted.kind }),
    }),
  )
  for (const step of wanted.steps) await takeStep(needs, actor, itemId, step)
}

/** What one person did in one sitting. In a closed item the program writes: a part in its committee is given by hand. */
async function takeStep(
  needs: ExampleItemNeeds,
  actor: Actor,
  itemId: AgendaItemId,
  step: ExampleItemStep,
): Promise<void> {
  const own = at(needs, step.at)
  const user = await findUserByName(needs.db, step.by)
  const isOpen = (await loadWholeItem(needs.db, itemId))?.access === 'open'
  const writer: Actor = user && isOpen ? { ...user, kind: 'user' } : actor
  if (step.recommend.length > 0) {
    const before = (await loadWholeItem(needs.db, itemId))?.recommendations ?? []
    for (const { id } of before)
      taken(await rearrangeRecommendations(own, writer, { itemId, step: { kind: 'remove', id } }))
    for (const _ of step.recommend)
      taken(await rearrangeRecommendations(own, writer, { itemId, step: { kind: 'add' } }))
  }
  const writes = await writesOf(needs, itemId, step)
  taken(await writeParts(own, writer, { itemId, writes }))
  for (const { title, name, closed, text } of step.attach) {
    const file = { name, bytes: new TextEncoder().encode(text) }
    taken(
      await attach(own, closed ? actor : writer, { itemId, title, access: closed ? 'closed' : 'open', file }),
    )
  }
  if (!step.finish) return
  const life = { itemId, version: 'newest', step: 'finish', reason: '' } as const
  taken(await changeItemState(own, writer, life))
}

async function writesOf(
  { db, committees }: ExampleItemNeeds,
  itemId: AgendaItemId,
  step: ExampleItemStep,
): Promise<readonly PartWrite[]> {
  const item = await loadWholeItem(db, itemId)
  const sections = (item?.sections ?? []).flatMap(({ key, heading, text }) => {
    const wanted = step.write[heading]
    return wanted === undefined ? [] : [{ part: `section:${key}`, base: text, text: wanted }]
  })
  const points = step.recommend.flatMap(({ text, to }, index) => {
    const one = item?.recommendations[index]
    if (!one) return []
    const ids = to.flatMap((slug) => committees.get(slug) ?? [])
    const others = one.addressed.filter((id) => id !== item.committee.id)
    return [
      { part: `recommendation:${one.id}`, base: one.text, text },
      { part: `addressed:${one.id}`, base: others.join(','), text: ids.join(',') },
    ]
  })
  return [...sections, ...points]
}

const at = (needs: ExampleItemNeeds, moment = '') => ({ ...needs, now: () => new Date(moment) })

/** The example is ours: what refuses it is a fault. */
function taken<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`the example's items: ${result.reason}`)
  return result.value
}
