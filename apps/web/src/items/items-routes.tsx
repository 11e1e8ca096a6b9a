import { type MakeItemRefusal, makeItem } from '@pejl/actions/items/make-item.ts'
import { type AgendaItemId, type CommitteeId, type MatterId, parseId } from '@pejl/domain/common/id.ts'
import type { ItemKind } from '@pejl/domain/items/item.ts'
import { askedBy, type Db } from '@pejl/store/db.ts'
import {
  findMatterForItem,
  findMatterNumbered,
  listCommitteeChoices,
  listMeetingChoices,
} from '@pejl/store/items/choice-views.ts'
import { type EarlierRef, findEarlierItem, listEarlierItems } from '@pejl/store/items/earlier-views.ts'
import { countAgendaItems, listAgendaItems } from '@pejl/store/items/item-list-views.ts'
import { listTemplates } from '@pejl/store/items/template-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'
import { keyOf, onceEach } from '../desk/once.ts'
import { href, routes } from '../routes.ts'
import { readShown, statesShown } from './items-filter.ts'
import { ItemsPage } from './items-page.tsx'
import type { ItemNeeds } from './load-item.ts'
import { NewItemPage, type TypedItem } from './new-item-page.tsx'

const perPage = 50

/** The list of items, and the form that begins one. */
export function itemsRoutes(desk: Desk, needs: ItemNeeds): void {
  const { database, today } = needs
  const once = onceEach<Awaited<ReturnType<typeof makeItem>>>()

  desk(routes.items, async ({ visit, query }) => {
    const shown = readShown(query)
    const mine = { ...visit.actor, name: visit.name }
    const filter = {
      mine: shown.show === 'mine' ? mine : null,
      committeeId: shown.committee === '' ? null : shown.committee,
    }
    const states = statesShown(shown)
    const lists = await database.staff(async (db) => {
      const slice = { limit: perPage, offset: (shown.page - 1) * perPage }
      return {
        items: await listAgendaItems(db, { ...filter, states }, slice),
        counts: await countAgendaItems(db, filter),
        committees: await listCommitteeChoices(db, today()),
      }
    }, askedBy(visit.actor))
    const total = lists.counts
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { count }) => sum + count, 0)
    const pages = Math.max(1, Math.ceil(total / perPage))
    return page(<ItemsPage visit={visit} {...lists} shown={shown} pages={pages} today={today()} />)
  })
  desk(routes.newItem, (asked) => showNew(asked, needs))
  desk(routes.makeItem, async (asked) => {
    const { visit, form } = asked
    const typed = readTyped(form)
    const matterId = await database.staff((db) => matterOf(db, form), askedBy(visit.actor))
    const { kind, ...words } = typed
    const make = () =>
      makeItem(needs, visit.actor, {
        ...words,
        matterId,
        meetingId: typed.meetingId || null,
        stopId: typed.stopId || null,
        from: readFrom(typed.from),
        ...(isOwnKind(kind) ? { kind } : {}),
      })
    // the same form sent twice begins one item
    const made = await once(keyOf(visit, form, JSON.stringify([typed, matterId])), make)
    if (made.ok) return redirect(`${href.item(made.value.itemId)}?besked=oprettet`)
    return showNew(asked, needs, typed, made.reason)
  })
}

/** A matter's id, or by the number that was typed; a number nobody has is no matter's id. */
async function matterOf(db: Db, form: Fields): Promise<string | null> {
  const number = textOrNull(form, 'sagsnummer')
  if (number === null) return textOrNull(form, 'sag')
  return (await findMatterNumbered(db, number)) ?? number
}

const isOwnKind = (kind: string): kind is Exclude<ItemKind, 'matter'> =>
  kind === 'standing' || kind === 'information' || kind === 'other'

function readFrom(text: string): EarlierRef | null {
  const [kind, given] = text.split(':')
  const id = parseId<AgendaItemId>(given)
  if (!id) return null
  return kind === 'record' ? { kind, id } : { kind: 'item', id }
}

function readTyped(fields: Fields): TypedItem {
  return {
    title: textOf(fields, 'titel'),
    committeeId: textOf(fields, 'udvalg'),
    meetingId: textOf(fields, 'moede'),
    stopId: textOf(fields, 'stop'),
    templateId: textOf(fields, 'skabelon'),
    responsible: textOf(fields, 'ansvarlig'),
    kind: textOf(fields, 'art'),
    matterNumber: textOf(fields, 'sagsnummer'),
    from: textOf(fields, 'fra'),
    access: textOf(fields, 'adgang') === 'closed' ? 'closed' : 'open',
    closedReason: textOf(fields, 'lukket-grund'),
    neutralTitle: textOf(fields, 'neutral-titel'),
  }
}

/** The form as typed; opened by a link, with what its matter's route says of the next stop. */
async function showNew(
  { visit, query, form }: Asked,
  { database, today }: ItemNeeds,
  typed?: TypedItem,
  refusal?: MakeItemRefusal,
): Promise<Answer> {
  const matterId = parseId<MatterId>(textOf(query, 'sag') || textOf(form, 'sag'))
  const props = await database.staff(async (db) => {
    const matter = matterId && (await findMatterForItem(db, matterId))
    const shown = typed ?? (await proposed(db, query, matter))
    return {
      matter,
      typed: shown,
      earlier: matter ? await listEarlierItems(db, matter.id) : [],
      committees: await listCommitteeChoices(db, today()),
      meetings: await listMeetingChoices(db, parseId<CommitteeId>(shown.committeeId) ?? null),
      templates: await listTemplates(db),
    }
  }, askedBy(visit.actor))
  return page(
    <NewItemPage visit={visit} {...props} today={today()} {...(refusal ? { refusal } : {})} />,
    refusal ? 422 : 200,
  )
}

async function proposed(
  db: Db,
  query: Fields,
  matter: Awaited<ReturnType<typeof findMatterForItem>>,
): Promise<TypedItem> {
  const asked = readTyped(query)
  const from = readFrom(asked.from)
  const earlier = from && (await findEarlierItem(db, from))
  const next = matter?.ahead.find((stop) =>
    asked.committeeId === ''
      ? stop.committeeId !== earlier?.committeeId
      : stop.committeeId === asked.committeeId,
  )
  const isClosed = matter ? !matter.isOpen || earlier?.access === 'closed' : false
  return {
    ...asked,
    title: earlier ? '' : asked.title || (matter?.title ?? ''),
    committeeId: asked.committeeId || (next?.committeeId ?? ''),
    meetingId: asked.meetingId || (next?.meetingId ?? ''),
    stopId: asked.stopId || (next?.stopId ?? ''),
    templateId: earlier?.templateId ?? '',
    responsible: earlier?.responsible ?? matter?.responsible ?? '',
    access: isClosed ? 'closed' : 'open',
    closedReason: earlier?.closedReason ?? (isClosed ? (matter?.closedReason ?? '') : ''),
    neutralTitle: earlier?.neutralTitle ?? (isClosed ? (matter?.neutralTitle ?? '') : ''),
  }
}
