import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import { catchUp } from '@pejl/domain/matters/catch-up.ts'
import type { Visit } from '@pejl/domain/matters/rebuild-route.ts'
import type { RouteStop, StopState } from '@pejl/domain/matters/route.ts'
import type { Db } from '../db.ts'
import { isBeside } from '../matters/route-store.ts'
import { sql } from '../sql.ts'
import type { MatterName } from './source.ts'

/** A stop of a matter's planned way that everybody may see: a body that publishes, or a hearing. */
export interface PlannedStop {
  readonly name: string
  readonly kind: 'committee' | 'hearing'
  readonly state: 'done' | 'now' | 'ahead'
  /** At the same time as the stop shown before it. */
  readonly beside: boolean
  /** The day of its meeting, or a hearing's first and last. */
  readonly on: Day | null
  readonly untilOn: Day | null
  readonly meetingId: string | null
  readonly decides: boolean
  /** A hearing that has begun and is not over. */
  readonly isOn: boolean
}

export interface PlannedWay {
  readonly matter: MatterName
  readonly stops: readonly PlannedStop[]
  /** Committees of staff and management are asked on the way; which and when is theirs. */
  readonly hearsStaff: boolean
}

interface StopRow {
  readonly id: StopId
  readonly kind: 'committee' | 'hearing'
  readonly step: number | null
  readonly committeeId: CommitteeId | null
  readonly name: string
  readonly decides: boolean
  readonly state: StopState
  readonly passedOn: Day | null
  readonly meetingId: MeetingId | null
  readonly heldOn: Day | null
  readonly fromOn: Day | null
  readonly untilOn: Day | null
}

/**
 * The planned way of an open matter that is announced or published. Of one that was begun here there is one, without stops
 * while none is planned; of one known from papers nothing, then.
 */
export async function findPlannedWay(db: Db, slug: string, today: Day): Promise<PlannedWay | undefined> {
  const [matter] = await db.rows<
    MatterName & {
      readonly hearsStaff: boolean
      readonly stops: readonly StopRow[]
      readonly visits: readonly Visit[]
    }
  >(sql`
    select mt.slug, mt.number, mt.title, coalesce(route_hears_staff(r.id), false) as "hearsStaff",
      coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'step', s.step, 'committeeId', s.committee_id,
          'name', coalesce(s.title, c.name), 'decides', s.decides, 'state', s.state, 'passedOn', s.passed_on,
          'meetingId', m.id, 'heldOn', m.held_on, 'fromOn', s.from_on, 'untilOn', s.until_on) order by s.position)
        from route_stops s left join committees c on c.id = s.committee_id
        left join meetings m on m.id = s.meeting_id and m.state <> 'cancelled'
        where s.route_id = r.id), '[]') as stops,
      coalesce((select json_agg(json_build_object('meetingId', m.id, 'committeeId', m.committee_id, 'heldOn', m.held_on,
          'route', '[]'::json, 'isDone', exists (select 1 from decisions d where d.item_id = i.id
            and d.outcome <> 'postponed')) order by m.held_on, i.position)
        from items i join meetings m on m.id = i.meeting_id where i.matter_id = mt.id), '[]') as visits
      from matters mt left join routes r on r.matter_id = mt.id
     where mt.slug = ${slug} and (r.id is not null or mt.origin = 'made')`)
  if (!matter) return undefined
  const { stops, visits, hearsStaff, ...name } = matter
  return { matter: name, hearsStaff, stops: plannedStops(stops, visits, today) }
}

/** What has been published since the way was saved is counted in, as it is for staff. */
function plannedStops(
  rows: readonly StopRow[],
  visits: readonly Visit[],
  today: Day,
): readonly PlannedStop[] {
  const live = catchUp(
    rows.map((row, at) => stopOf(row, rows[at - 1])),
    visits,
    today,
  )
  const shown = rows.flatMap((row, at) => {
    const stop = live[at]
    return stop && stop.state !== 'skipped' ? [{ row, stop }] : []
  })
  return shown.map(({ row, stop }, at): PlannedStop => {
    const { name, kind, decides } = row
    const isPassed = stop.state === 'passed'
    return {
      name,
      kind,
      decides,
      beside: isBeside(row, shown[at - 1]?.row),
      isOn:
        kind === 'hearing' && row.fromOn !== null && row.fromOn <= today && (row.untilOn ?? today) >= today,
      state: isPassed ? 'done' : stop.state === 'here' ? 'now' : 'ahead',
      on: isPassed && kind === 'committee' ? stop.passedOn : (row.heldOn ?? row.fromOn),
      untilOn: row.untilOn,
      // an address only of what has been published
      meetingId: isPassed && stop.kind === 'committee' ? visitedAt(visits, stop.meetingId) : null,
    }
  })
}

const visitedAt = (visits: readonly Visit[], meetingId: string | null): string | null =>
  visits.find((visit) => visit.meetingId === meetingId)?.meetingId ?? null

function stopOf(row: StopRow, before: StopRow | undefined): RouteStop {
  const base = { id: row.id, beside: isBeside(row, before), workDays: 0, promisedOn: null, note: null }
  // table checks: a passed stop has its day, a committee stop its committee
  const life =
    row.state === 'passed'
      ? ({ state: row.state, passedOn: row.passedOn as Day } as const)
      : ({ state: row.state } as const)
  if (row.kind === 'committee') {
    const { meetingId, decides } = row
    return {
      ...base,
      ...life,
      kind: 'committee',
      committeeId: row.committeeId as CommitteeId,
      meetingId,
      decides,
    }
  }
  const { name, fromOn, untilOn } = row
  return { ...base, ...life, kind: 'hearing', title: name, days: 1, statute: null, fromOn, untilOn }
}

/** A matter that is announced and not on any published agenda yet. */
export interface AnnouncedMatter extends MatterName {
  /** What comes next; several where they run at the same time. */
  readonly committee: string | null
}

export async function listAnnounced(db: Db): Promise<readonly AnnouncedMatter[]> {
  return db.rows<AnnouncedMatter>(sql`
    select mt.slug, mt.number, mt.title, ${nextStops} as committee from matters mt where ${isOnItsWay}
     order by mt.number desc limit 200`)
}

/** Begun here, on no published agenda, and not decided. */
export const isOnItsWay = sql`mt.origin = 'made' and not exists (select 1 from items i where i.matter_id = mt.id)
  and not exists (select 1 from routes r join route_stops s on s.route_id = r.id and s.decides and s.state = 'passed'
    where r.matter_id = mt.id)`

/** What comes next on a matter's way, of what the public may see of it. */
export const nextStops = sql`(select string_agg(coalesce(s.title, c.name), ', ' order by s.position) from routes r
  join route_stops s on s.route_id = r.id and s.state in ('here', 'ahead') left join committees c on c.id = s.committee_id
  where r.matter_id = mt.id and not exists (select 1 from route_stops b where b.route_id = r.id
    and b.state in ('here', 'ahead') and b.position < s.position and b.step is distinct from coalesce(s.step, -1)))`
