import { type EditMatterRefusal, editMatter, makeMatter } from '@pejl/actions/matters/make-matter.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId } from '@pejl/domain/common/id.ts'
import { askedBy, type Db } from '@pejl/store/db.ts'
import {
  listMattersForStaff,
  listResponsible,
  type StaffMatter,
} from '@pejl/store/matters/matter-list-views.ts'
import { findMatterForStaff, findNextNumber } from '@pejl/store/matters/matter-views.ts'
import { listRouteCommittees, listSettledMeetings } from '@pejl/store/matters/route-committee-views.ts'
import { loadLiveRoutes, loadRouteSetting, planStored } from '@pejl/store/matters/route-plan-views.ts'
import { listVisits } from '@pejl/store/matters/visit-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { keyOf, newKey, onceEach } from '../desk/once.ts'
import { pageNumber } from '../desk/page-number.ts'
import type { Visit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { formOf, type MatterForm, readMatter } from './matter-form.ts'
import { MatterFormPage } from './matter-form-page.tsx'
import { readWish } from './matter-list.ts'
import { matterRoutes } from './matter-routes.tsx'
import type { MattersOptions } from './matters-options.ts'
import { type ListedPosition, MattersPage } from './matters-page.tsx'
import { positionOf } from './position.ts'
import { stopName } from './stop-name.ts'
import { matterTexts, routeTexts } from './texts.ts'
import { wayRoutes } from './way-routes.tsx'

const onePage = 50

/** The list of matters, the form of one, its page, and its way. */
export function mattersRoutes(desk: Desk, options: MattersOptions): void {
  const { database, today } = options
  const once = onceEach<Awaited<ReturnType<typeof makeMatter>>>()

  desk(routes.matters, async (asked) => {
    const { visit, query } = asked
    const wish = readWish(query)
    const number = pageNumber(query)
    const known = await database.staff(async (db) => {
      const slice = { limit: onePage, offset: (number - 1) * onePage, today: today() }
      const found = await listMattersForStaff(db, { ...wish, ...slice })
      return {
        ...found,
        positions: await listPositions(db, found.matters, today(), visit),
        committees: await listRouteCommittees(db),
        responsible: await listResponsible(db),
      }
    }, askedBy(visit.actor))
    return page(
      <MattersPage
        visit={visit}
        wish={wish}
        page={number}
        pages={Math.max(number, Math.ceil(known.total / onePage))}
        done={doneText(asked, matterTexts)}
        {...known}
      />,
    )
  })

  const showForm = async (
    { visit }: Asked,
    form: MatterForm,
    of: Parameters<typeof MatterFormPage>[0]['of'],
    refused?: EditMatterRefusal,
  ): Promise<Answer> => {
    const known = await database.staff(async (db) => ({
      committees: await listRouteCommittees(db),
      strategies: await listStrategiesForStaff(db),
    }))
    return page(
      <MatterFormPage visit={visit} form={form} of={of} once={newKey()} refused={refused} {...known} />,
      refused === undefined ? 200 : refused === 'stale' ? 409 : 422,
    )
  }
  desk(routes.newMatter, async (asked) => {
    const number = await database.staff((db) => findNextNumber(db, today()))
    return showForm(asked, { ...readMatter(asked.query), number }, null)
  })
  desk(routes.makeMatter, async (asked) => {
    const { visit, form } = asked
    const typed = readMatter(form)
    const made = await once(keyOf(visit, form, JSON.stringify(typed)), () =>
      makeMatter({ database, today }, visit.actor, typed),
    )
    if (!made.ok) return showForm(asked, typed, null, made.reason)
    return redirect(`${href.matter(made.value.id)}?besked=oprettet`)
  })

  const find = ({ params, visit }: Asked) =>
    database.staff((db) => findMatterForStaff(db, textOf(params, 'matter')), askedBy(visit.actor))
  desk(routes.matterForm, async (asked) => {
    const matter = await find(asked)
    if (!matter) return notFound
    // of one that papers tell of, whoever treated it last is the likely owner
    const visits = await database.staff((db) => listVisits(db, [matter.id]), askedBy(asked.visit.actor))
    const last = visits.get(matter.id)?.at(-1)?.committeeId ?? null
    const form = { ...formOf(matter), committeeId: matter.committeeId ?? (last as CommitteeId | null) } // an id of the record
    return showForm(asked, form, { ...matter, isRecorded: isRecorded(matter) })
  })
  desk(routes.saveMatter, async (asked) => {
    const matter = await find(asked)
    if (!matter) return notFound
    const { visit, form } = asked
    const typed = readMatter(form)
    const version = Number(textOf(form, 'version')) || 0
    const saved = await editMatter({ database }, visit.actor, { ...typed, matterId: matter.id, version })
    // somebody has saved the very same: a second click, mostly
    const isSame = !saved.ok && saved.reason === 'stale' && isAsTyped(typed, formOf(matter))
    if (saved.ok || isSame) return redirect(`${href.matter(matter.id)}?besked=gemt`)
    if (saved.reason === 'not-found') return notFound
    return showForm(asked, typed, { ...matter, isRecorded: isRecorded(matter) }, saved.reason)
  })
  matterRoutes(desk, options)
  wayRoutes(desk, options)
}

const isRecorded = ({ origin }: { readonly origin: 'recorded' | 'made' }) => origin === 'recorded'

const isAsTyped = (typed: MatterForm, now: MatterForm): boolean =>
  JSON.stringify({ ...typed, number: '' }) === JSON.stringify({ ...now, number: '' })

/** Where those of some matters are that have a way. */
async function listPositions(
  db: Db,
  matters: readonly StaffMatter[],
  today: Day,
  { language }: Visit,
): Promise<ReadonlyMap<MatterId, ListedPosition>> {
  const ids = matters.filter(({ standing }) => standing !== 'unplanned').map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const [routes, setting] = [await loadLiveRoutes(db, ids, today), await loadRouteSetting(db, today)]
  const settled = await listSettledMeetings(db, ids)
  return new Map(
    [...routes].map(([id, route]) => {
      const { here, lateBy } = positionOf(route.stops, planStored(route, setting, settled))
      const stops = here.map(({ stop, on, until }) => ({
        name: stopName(stop, setting.committees, routeTexts[language]),
        on,
        untilOn: until,
      }))
      return [id, { here: stops, lateBy }] as const
    }),
  )
}
