import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId } from '@pejl/domain/common/id.ts'
import { unreachable } from '@pejl/domain/common/result.ts'
import type { StopChoice } from '@pejl/domain/matters/change-route.ts'
import type { RouteStop } from '@pejl/domain/matters/route.ts'
import type { StopText } from '@pejl/domain/matters/route-presets.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { findPlannedRoute } from '@pejl/store/matters/route-plan-views.ts'
import { taken } from '../drafting/example-drafting-needs.ts'
import { answerHearing } from './answer-hearing.ts'
import { beginRoute } from './begin-route.ts'
import { type AskedChange, changeRoute } from './change-route.ts'
import type { ExampleMatterStep, ExampleStop } from './example-matters.ts'

/** What a step needs: the transaction, as a database of its own, and the day it was. */
export interface ExampleMatterNeeds {
  readonly database: Pick<Database, 'staff'>
  readonly db: Db
  readonly committees: ReadonlyMap<string, CommitteeId>
  readonly today: () => Day
}

/** Takes one step of a matter whose example begins with `count` stops. */
export async function takeMatterStep(
  needs: ExampleMatterNeeds,
  actor: Actor,
  { id, count }: { readonly id: MatterId; readonly count: number },
  step: ExampleMatterStep,
): Promise<void> {
  if (step.do === 'begin') {
    const stops = step.stops.map((stop) => stopText(stop, needs))
    taken(
      await beginRoute(needs, actor, { matterId: id, fields: step.fields, wishedOn: step.wishedOn, stops }),
    )
    return
  }
  const found = await findPlannedRoute(needs.db, id, needs.today())
  if (!found) throw new Error('the example began a way that is not there')
  // stops that papers tell of stand before those the example counts
  const own = found.route.stops.slice(-count)
  const stopAt = (index: number): RouteStop => {
    const stop = own[index]
    if (!stop) throw new Error(`the example has no stop ${index}`)
    return stop
  }
  if (step.do === 'answer') {
    const answer =
      'stop' in step
        ? ({ kind: 'by-stop', stopId: stopAt(step.stop).id } as const)
        : ({ kind: 'otherwise', why: step.why } as const)
    taken(await answerHearing(needs, actor, { matterId: id, body: step.body, answer }))
    return
  }
  const change = await changeOf(step, stopAt, found)
  taken(await changeRoute(needs, actor, { matterId: id, version: found.route.version, change }))
}

type Found = NonNullable<Awaited<ReturnType<typeof findPlannedRoute>>>

async function changeOf(
  step: Exclude<ExampleMatterStep, { do: 'begin' | 'answer' }>,
  stopAt: (index: number) => RouteStop,
  found: Found,
): Promise<AskedChange> {
  switch (step.do) {
    case 'promise':
      return { kind: 'promise' }
    case 'pass':
      return { kind: 'pass', stopId: stopAt(step.stop).id, on: step.on }
    case 'choose': {
      const stop = stopAt(step.stop)
      return { kind: 'set', stopId: stop.id, to: choiceOf(stop, step.day, found) }
    }
    default:
      return unreachable(step)
  }
}

function choiceOf(stop: RouteStop, day: Day, { setting }: Found): StopChoice {
  if (stop.kind === 'hearing') {
    const { title, days, statute, workDays, beside } = stop
    return { kind: 'hearing', title, days, statute, workDays, beside, fromOn: day }
  }
  const meeting = setting.meetings.get(stop.committeeId)?.find(({ heldOn }) => heldOn === day)
  const { workDays, decides, beside } = stop
  return { kind: 'committee', meetingId: meeting?.id ?? null, workDays, decides, beside }
}

function stopText(stop: ExampleStop, { committees }: ExampleMatterNeeds): StopText {
  if ('hearing' in stop) {
    const { hearing, days, workDays, statute } = stop
    return { kind: 'hearing', title: hearing, days, statute: statute ?? null, workDays }
  }
  const committeeId = committees.get(stop.committee)
  if (!committeeId) throw new Error(`the example has no committee ${stop.committee}`)
  return { kind: 'committee', committeeId, decides: stop.decides ?? false, workDays: stop.workDays }
}
