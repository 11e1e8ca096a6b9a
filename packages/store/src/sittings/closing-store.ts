import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Closes the meeting: it is held, and its items are treated. */
export async function saveHeld(db: Db, meetingId: MeetingId): Promise<void> {
  await db.rows(
    sql`update meetings set state = 'held', ends_at = coalesce(rose_at, ends_at) where id = ${meetingId}`,
  )
  await db.rows(
    sql`update agenda_items set state = 'treated' where meeting_id = ${meetingId} and state <> 'withdrawn'`,
  )
}

interface Treated {
  readonly itemId: string
  readonly routeId: string
  readonly stopId: string
  readonly position: number
  readonly postponedTo: string | null
  readonly isPostponed: boolean
  readonly referredTo: string | null
  readonly isClaimed: boolean
  readonly heldOn: string
}

/**
 * Moves the routes of the meeting's matters on. A stop that was treated is passed, and the next is where the matter is
 * now; one that was postponed waits for its other meeting; a matter that was sent to a committee, or brought before the
 * council (§ 23), gets that stop next, unless it is already the next.
 */
export async function moveRoutes(db: Db, meetingId: MeetingId): Promise<void> {
  const treated = await db.rows<Treated>(sql`
    select i.id as "itemId", s.route_id as "routeId", s.id as "stopId", s.position, m.held_on as "heldOn",
           bool_and(d.outcome = 'postponed') as "isPostponed",
           (array_agg(d.postponed_to) filter (where d.postponed_to is not null))[1] as "postponedTo",
           (array_agg(d.referred_to) filter (where d.referred_to is not null))[1] as "referredTo",
           exists (select 1 from council_claims c where c.item_id = i.id) as "isClaimed"
      from agenda_items i join meetings m on m.id = i.meeting_id
      join item_decisions d on d.item_id = i.id
      join lateral (select s.* from route_stops s join routes r on r.id = s.route_id
        where r.matter_id = i.matter_id and s.committee_id = i.committee_id
          and (s.id = i.stop_id or s.state in ('here', 'ahead'))
        order by s.id = i.stop_id desc nulls last, s.position limit 1) s on true
     where i.meeting_id = ${meetingId} and i.state <> 'withdrawn'
     group by i.id, s.route_id, s.id, s.position, m.held_on`)
  for (const one of treated) await moveOn(db, meetingId, one)
}

async function moveOn(db: Db, meetingId: MeetingId, one: Treated): Promise<void> {
  const { routeId, stopId, position, isPostponed, postponedTo, referredTo, isClaimed, heldOn } = one
  await db.rows(sql`update routes set version = version + 1 where id = ${routeId}`)
  if (isPostponed) {
    await db.rows(sql`update route_stops set state = 'here', passed_on = null, meeting_id = ${postponedTo}
      where id = ${stopId}`)
    return
  }
  await db.rows(sql`update route_stops set state = 'passed', passed_on = ${heldOn}, meeting_id = ${meetingId}
    where id = ${stopId}`)
  if (referredTo) await insertNext(db, routeId, position, referredTo)
  if (isClaimed) {
    const [council] = await db.rows<{ id: string }>(
      sql`select id from committees where kind = 'council' order by to_on desc nulls first limit 1`,
    )
    if (council) await insertNext(db, routeId, position, council.id)
  }
  await db.rows(sql`
    update route_stops set state = 'here' where id = (select id from route_stops where route_id = ${routeId}
      and state = 'ahead' order by position limit 1)
      and not exists (select 1 from route_stops where route_id = ${routeId} and state = 'here')`)
}

/** A stop right after another, unless the committee is next already. */
async function insertNext(db: Db, routeId: string, after: number, committeeId: string): Promise<void> {
  const [next] = await db.rows<{ committeeId: string | null }>(sql`
    select committee_id as "committeeId" from route_stops
     where route_id = ${routeId} and position > ${after} and state in ('ahead', 'here') order by position limit 1`)
  if (next?.committeeId === committeeId) return
  // far away and back again: two stops never have the same place on the way there
  await db.rows(sql`update route_stops set position = position + 100000
    where route_id = ${routeId} and position > ${after}`)
  await db.rows(sql`update route_stops set position = position - 99999
    where route_id = ${routeId} and position > 100000`)
  await db.rows(sql`insert into route_stops (route_id, position, kind, committee_id)
    values (${routeId}, ${after + 1}, 'committee', ${committeeId})`)
}
