import { answerHearing } from '@pejl/actions/matters/answer-hearing.ts'
import { beginRoute } from '@pejl/actions/matters/begin-route.ts'
import { type AskedChange, changeRoute } from '@pejl/actions/matters/change-route.ts'
import { parseId, type StopId } from '@pejl/domain/common/id.ts'
import { heardBodies } from '@pejl/domain/matters/hearing-duties.ts'
import { isLeft } from '@pejl/domain/matters/route.ts'
import { firstDecidingBody } from '@pejl/domain/matters/route-warnings.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listMedUnits } from '@pejl/store/matters/med-unit-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { beginStops, medStops } from './begin-stops.ts'
import { type LoadedWay, loadWay, tryChoice } from './load-way.ts'
import type { MattersOptions } from './matters-options.ts'
import type { RouteFormRefusal } from './route-texts-da.ts'
import { routeTexts } from './texts.ts'
import { readChoice, readNewStop, readPassDay, readSubject, readUnits } from './way-forms.ts'
import { WayPage } from './way-page.tsx'
import type { Refused } from './way-props.ts'

/** The page of a matter's way, and everything that is done on it. */
export function wayRoutes(desk: Desk, { database, today }: MattersOptions): void {
  const load = ({ visit, params }: Asked) =>
    database.staff((db) => loadWay(db, visit, textOf(params, 'matter'), today()), askedBy(visit.actor))

  const show = async (asked: Asked, way: LoadedWay, refused?: Refused): Promise<Answer> => {
    const { visit, query } = asked
    const tried = refused
      ? undefined
      : await database.staff((db) => tryChoice(db, way, query), askedBy(visit.actor))
    return page(
      <WayPage
        {...way}
        visit={visit}
        t={routeTexts[visit.language]}
        today={today()}
        tried={tried}
        refused={refused}
        done={refused ? undefined : doneText(asked, routeTexts)}
      />,
      refused === undefined ? 200 : refused.reason === 'stale' ? 409 : 422,
    )
  }
  const refuseForm = async (asked: Asked, form: string, reason: RouteFormRefusal): Promise<Answer> => {
    const way = await load(asked)
    return way ? show(asked, way, { form, reason, typed: asked.form }) : notFound
  }

  /** One change that a form asks for; `change` may say at once why not. */
  const change = (
    route: (typeof routes)[keyof typeof routes],
    form: (asked: Asked) => string,
    done: string,
    asks: (asked: Asked, way: LoadedWay, stopId: StopId) => Promise<AskedChange | RouteFormRefusal>,
  ) =>
    desk(route, async (asked) => {
      const way = await load(asked)
      const stopId = parseId<StopId>(textOf(asked.params, 'stop')) ?? ('' as StopId) // '' names no stop
      if (!way?.way) return notFound
      const wanted = await asks(asked, way, stopId)
      if (typeof wanted === 'string') return refuseForm(asked, form(asked), wanted)
      const version = Number(textOf(asked.form, 'version')) || 0
      const given = { matterId: way.matter.id, version, change: wanted }
      const changed = await changeRoute({ database, today }, asked.visit.actor, given)
      if (changed.ok) return redirect(`${href.matterRoute(way.matter.id)}?besked=${done}#vejen`)
      return changed.reason === 'not-found' ? notFound : refuseForm(asked, form(asked), changed.reason)
    })
  const formAt =
    (name: string) =>
    ({ params }: Asked) =>
      `${name}-${textOf(params, 'stop')}`

  desk(routes.matterRoute, async (asked) => {
    const way = await load(asked)
    return way ? show(asked, way) : notFound
  })
  desk(routes.beginRoute, async (asked) => {
    const way = await load(asked)
    if (!way) return notFound
    const { visit, form } = asked
    const units = await database.staff(listMedUnits)
    const [stops, subject] = [beginStops(form, way, units, routeTexts[visit.language]), readSubject(form)]
    if (!stops.ok) return refuseForm(asked, 'vej', stops.reason)
    if (!subject.ok) return refuseForm(asked, 'vej', subject.reason)
    const given = { matterId: way.matter.id, stops: stops.value, ...subject.value }
    const begun = await beginRoute({ database, today }, visit.actor, given)
    // it has been begun already: by a second click, mostly
    if (begun.ok || begun.reason === 'exists')
      return redirect(`${href.matterRoute(way.matter.id)}?besked=lagt`)
    return begun.reason === 'not-found' ? notFound : refuseForm(asked, 'vej', begun.reason)
  })

  change(
    routes.routeAbout,
    () => 'om',
    'gemt',
    async ({ form }) => {
      const subject = readSubject(form)
      return subject.ok ? { kind: 'about', ...subject.value } : subject.reason
    },
  )
  change(
    routes.promiseRoute,
    () => 'godkend-form',
    'godkendt',
    async () => ({ kind: 'promise' }),
  )
  change(
    routes.addStop,
    () => 'nyt-led',
    'tilfoejet',
    async ({ form }) => {
      const read = readNewStop(form)
      return read.ok ? { kind: 'add', stops: [read.value.stop], before: read.value.before } : read.reason
    },
  )
  change(
    routes.addMedStops,
    () => 'med-form',
    'med',
    async ({ form }, way) => {
      const stops = medStops(readUnits(form), way, await database.staff(listMedUnits))
      const first = way.way && firstDecidingBody(way.way.route.stops, way.setting.kinds)
      return stops.length === 0
        ? 'no-med'
        : { kind: 'add', stops, before: first && isLeft(first) ? first.id : null }
    },
  )
  change(routes.setStop, formAt('ret'), 'gemt', async ({ form }, { way }, stopId) => {
    const stop = way?.route.stops.find(({ id }) => id === stopId)
    if (!stop) return 'no-such-stop'
    const read = readChoice(form, stop)
    return read.ok ? { kind: 'set', stopId, to: read.value } : read.reason
  })
  change(routes.moveStop, formAt('led'), 'flyttet', async ({ form }, _, stopId) => ({
    kind: 'move',
    stopId,
    to: textOf(form, 'til') === 'op' ? 'earlier' : 'later',
  }))
  change(routes.removeStop, formAt('led'), 'fjernet', async (_, __, stopId) => ({ kind: 'remove', stopId }))
  change(routes.skipStop, formAt('ud'), 'gemt', async ({ form }, _, stopId) =>
    textOf(form, 'igen') === ''
      ? { kind: 'skip', stopId, why: textOf(form, 'hvorfor').slice(0, 1000) }
      : { kind: 'take-in-again', stopId },
  )
  change(routes.passStop, formAt('slut'), 'afsluttet', async ({ form }, _, stopId) => {
    const on = readPassDay(form)
    return on ? { kind: 'pass', stopId, on } : 'not-a-day'
  })

  desk(routes.answerHearing, async (asked) => {
    const way = await load(asked)
    const { visit, form } = asked
    const body = heardBodies.find((one) => one === textOf(form, 'hvem'))
    if (!way || !body) return notFound
    const [how, why] = [textOf(form, 'hvordan'), textOf(form, 'hvorfor')]
    if (how === '') return refuseForm(asked, `svar-${body}`, 'answer-missing')
    const answer =
      how === 'andet' || how === 'nej'
        ? ({ kind: how === 'nej' ? 'not-needed' : 'otherwise', why } as const)
        : ({ kind: 'by-stop', stopId: how } as const)
    const said = await answerHearing({ database }, visit.actor, { matterId: way.matter.id, body, answer })
    if (said.ok) return redirect(`${href.matterRoute(way.matter.id)}?besked=hoert#hoeres`)
    return said.reason === 'not-found' ? notFound : refuseForm(asked, `svar-${body}`, said.reason)
  })
}
