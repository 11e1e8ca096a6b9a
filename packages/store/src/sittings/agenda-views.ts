import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { AgendaLine } from '@pejl/domain/sittings/agenda.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export type MeetingState = 'planned' | 'called' | 'sitting' | 'held' | 'cancelled'

/** A meeting that is prepared and held here. */
export interface MeetingCard {
  readonly id: MeetingId
  readonly committeeId: CommitteeId
  readonly committee: string
  readonly kind: CommitteeKind
  readonly heldOn: Day
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly state: MeetingState
  readonly agendaDueOn: Day | null
  readonly dispatchOn: Day | null
  readonly version: number
}

/** A meeting in a list, with how many items its agenda has for whoever asks. */
export interface ListedMeeting extends MeetingCard {
  readonly items: number
  readonly notReady: number
}

/** An item on a meeting's agenda, or one that could be. */
export interface AgendaRow extends AgendaLine {
  readonly heading: string | null
  readonly neutralTitle: string | null
  readonly matterId: string | null
  readonly matterNumber: string | null
  readonly strategyId: string | null
}

const card = sql`m.id, m.committee_id as "committeeId", c.name as committee, c.kind, m.held_on as "heldOn",
  to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.ends_at, 'HH24:MI') as "endsAt", m.place, m.state,
  m.agenda_due_on as "agendaDueOn", m.dispatch_on as "dispatchOn", m.version`

export interface MeetingsWanted {
  readonly when: 'coming' | 'past'
  readonly committeeId: string | null
  readonly today: Day
  readonly page: number
}

export const meetingsAPage = 50

/** Coming meetings first to last, or past ones last to first. A meeting that is not closed is still coming. */
export async function listMeetings(
  db: Db,
  { when, committeeId, today, page }: MeetingsWanted,
): Promise<{ readonly meetings: readonly ListedMeeting[]; readonly total: number }> {
  const isComing = when === 'coming'
  const wanted = sql`m.state <> 'recorded'
    and (${committeeId}::uuid is null or m.committee_id = ${committeeId}::uuid)
    and ((m.held_on >= ${today} and m.state in ('planned', 'called')) or m.state in ('sitting', 'called')) = ${isComing}`
  const rows = await db.rows<ListedMeeting & { total: number }>(sql`
    select ${card}, count(*) over ()::int as total,
           (select count(*)::int from agenda_items i where i.meeting_id = m.id and i.state <> 'withdrawn') as items,
           (select count(*)::int from agenda_items i
             where i.meeting_id = m.id and i.state in ('writing', 'approval')) as "notReady"
      from meetings m join committees c on c.id = m.committee_id
     where ${wanted}
     order by case when ${isComing} then m.held_on end, m.held_on desc, m.starts_at, c.name collate danish
     limit ${meetingsAPage} offset ${(page - 1) * meetingsAPage}`)
  return { meetings: rows.map(({ total: _, ...meeting }) => meeting), total: rows[0]?.total ?? 0 }
}

export async function findMeeting(db: Db, id: MeetingId): Promise<MeetingCard | undefined> {
  const [found] = await db.rows<MeetingCard>(sql`
    select ${card} from meetings m join committees c on c.id = m.committee_id
     where m.id = ${id} and m.state <> 'recorded'`)
  return found
}

const row = sql`i.id, i.kind, i.state, i.access, i.number, i.is_supplement as "isSupplement", i.title, i.heading,
  i.neutral_title as "neutralTitle", i.matter_id as "matterId", t.number as "matterNumber", i.strategy_id as "strategyId"`

/** The agenda in the order it has now, with what whoever asks may see. */
export const listAgenda = (db: Db, id: MeetingId): Promise<readonly AgendaRow[]> =>
  db.rows<AgendaRow>(sql`
    select ${row} from agenda_items i left join matters t on t.id = i.matter_id
     where i.meeting_id = ${id} and i.state <> 'withdrawn'
     order by i.position nulls last, i.number nulls last, i.made_at, i.id`)

/** Items of the committee that are on no agenda: those that are ready first. */
export const listWaitingItems = (db: Db, committeeId: CommitteeId): Promise<readonly AgendaRow[]> =>
  db.rows<AgendaRow>(sql`
    select ${row} from agenda_items i left join matters t on t.id = i.matter_id
     where i.committee_id = ${committeeId} and i.meeting_id is null and i.state in ('writing', 'approval', 'ready')
     order by i.state = 'ready' desc, i.made_at, i.id limit 200`)

/** How many closed items an agenda has, for whoever asks. */
export async function countClosed(db: Db, id: MeetingId): Promise<number> {
  const [found] = await db.rows<{ n: number }>(sql`select count(*)::int as n from agenda_items
    where meeting_id = ${id} and access = 'closed' and state <> 'withdrawn'`)
  return found?.n ?? 0
}

export interface LaterMeeting {
  readonly id: MeetingId
  readonly heldOn: Day
}

/** The committee's coming meetings after a day, for what is postponed. */
export const listLaterMeetings = (
  db: Db,
  committeeId: CommitteeId,
  after: Day,
): Promise<readonly LaterMeeting[]> =>
  db.rows<LaterMeeting>(sql`select id, held_on as "heldOn" from meetings
    where committee_id = ${committeeId} and held_on > ${after} and state in ('planned', 'called')
    order by held_on limit 24`)

export interface CommitteeChoice {
  readonly id: CommitteeId
  readonly name: string
}

/** Every committee by name, to choose from. */
export const listCommitteesToChoose = (db: Db): Promise<readonly CommitteeChoice[]> =>
  db.rows<CommitteeChoice>(sql`select id, name from committees order by name collate danish`)
