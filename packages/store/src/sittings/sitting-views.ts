import type { AgendaItemId, MeetingId } from '@pejl/domain/common/id.ts'
import type {
  AgendaChange,
  Attendee,
  Movement,
  Sitting,
  SittingItem,
  Substitute,
} from '@pejl/domain/sittings/sitting.ts'
import type { Db } from '../db.ts'
import { empty, sql } from '../sql.ts'

type Head = Omit<Sitting, 'attendees' | 'substitutes' | 'movements' | 'items' | 'agendaChanges'>

export interface SittingWanted {
  /** Nobody else changes it until the transaction ends. */
  readonly lock?: boolean
  /** What is entered under an item is loaded for this one alone. */
  readonly only?: AgendaItemId | null
  /** Without who is there, and without what was changed in the agenda. */
  readonly bare?: boolean
}

/** A meeting as it is held, with what whoever asks may see of it; nothing for a meeting that is not called. */
export async function loadSitting(
  db: Db,
  id: MeetingId,
  { lock = false, only = null, bare = false }: SittingWanted = {},
): Promise<Sitting | undefined> {
  const [head] = await db.rows<Head>(sql`
    select m.id, m.committee_id as "committeeId", c.kind, m.held_on as "heldOn", m.state,
           to_char(m.rose_at, 'HH24:MI') as "roseAt", m.version
      from meetings m join committees c on c.id = m.committee_id
     where m.id = ${id} and m.state in ('called', 'sitting', 'held') ${lock ? sql`for update of m` : empty}`)
  if (!head) return undefined
  return {
    ...head,
    attendees: bare ? [] : await listAttendees(db, id),
    substitutes: bare ? [] : await listSubstitutes(db, head),
    movements: bare ? [] : await listMovements(db, id),
    items: await listSittingItems(db, id, only),
    agendaChanges: bare ? [] : await listAgendaChanges(db, id),
  }
}

const listAttendees = (db: Db, id: MeetingId): Promise<readonly Attendee[]> =>
  db.rows<Attendee>(sql`
    select person_id as "personId", name, office, side, stands_for as "standsFor", represents, state,
           stands_in_for as "standsInFor", version
      from attendance where meeting_id = ${id} order by position, name collate danish`)

/** Who may be called in on that day, from the committee's seats. */
const listSubstitutes = (db: Db, { committeeId, heldOn }: Head): Promise<readonly Substitute[]> =>
  db.rows<Substitute>(sql`
    select distinct on (p.name collate danish, p.id) p.id as "personId", p.name, s.side, s.stands_for as "standsFor",
           s.represents, f.person_id as "substitutesFor"
      from seats s join people p on p.id = s.person_id left join seats f on f.id = s.substitutes_for
     where s.committee_id = ${committeeId} and s.is_substitute
       and s.from_on <= ${heldOn} and (s.to_on is null or s.to_on >= ${heldOn})
     order by p.name collate danish, p.id`)

const listMovements = (db: Db, id: MeetingId): Promise<readonly Movement[]> =>
  db.rows<Movement>(sql`
    select id, person_id as "personId", kind, item_id as "itemId", to_char(at, 'HH24:MI') as at
      from attendance_changes where meeting_id = ${id} and item_id is not null order by made_at, id`)

async function listAgendaChanges(db: Db, id: MeetingId): Promise<readonly AgendaChange[]> {
  const rows = await db.rows<{
    readonly kind: AgendaChange['kind']
    readonly itemId: AgendaItemId
    readonly title: string
    readonly beforeId: AgendaItemId | null
    readonly before: string | null
  }>(sql`
    select g.kind, g.item_id as "itemId", ${itemName('i')} as title, g.before_id as "beforeId",
           case when g.before_id is not null then ${itemName('b')} end as before
      from agenda_changes g join agenda_items i on i.id = g.item_id left join agenda_items b on b.id = g.before_id
     where g.meeting_id = ${id} order by g.position`)
  return rows.map(({ kind, itemId, title, beforeId, before }) =>
    kind === 'moved' ? { kind, itemId, title, before, beforeId } : { kind, itemId, title },
  )
}

/** The name an item may be told by: a closed one's neutral title. */
const itemName = (alias: 'i' | 'b') =>
  alias === 'i'
    ? sql`case when i.access = 'closed' then i.neutral_title else i.title end`
    : sql`case when b.access = 'closed' then b.neutral_title else b.title end`

/** The items with everything that is entered under them, in the order they are treated. */
const listSittingItems = (
  db: Db,
  id: MeetingId,
  only: AgendaItemId | null,
): Promise<readonly SittingItem[]> =>
  db.rows<SittingItem>(sql`
    select i.id, i.kind, i.number, i.title, i.access, i.closed_reason as "closedReason",
      i.neutral_title as "neutralTitle", i.heading, i.matter_id as "matterId", m.number as "matterNumber", i.note,
      i.public_decision as "publicDecision", i.version, c.person_id as "claimedBy",
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'text', r.text, 'goesOn',
          cardinality(r.addressed) > 0 and r.addressed[cardinality(r.addressed)] <> i.committee_id) order by r.number, r.id)
        from item_recommendations r where r.item_id = w.id), '[]') as recommendations,
      coalesce((select jsonb_agg(jsonb_build_object('recommendationId', d.recommendation_id, 'outcome', d.outcome,
          'text', d.text, 'remark', d.remark, 'amended', d.amended, 'referredTo', d.referred_to, 'postponedTo',
          d.postponed_to, 'by', d.made_by, 'version', d.version) order by r.number nulls first)
        from item_decisions d left join item_recommendations r on r.id = d.recommendation_id
        where d.item_id = w.id), '[]') as decisions,
      coalesce((select jsonb_agg(jsonb_build_object('personId', q.person_id, 'reason', q.reason) order by p.name)
        from disqualifications q join people p on p.id = q.person_id where q.item_id = w.id), '[]') as disqualified,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'recommendationId', b.recommendation_id, 'position',
          b.position, 'kind', b.kind, 'proposal', b.proposal, 'proposedBy', b.proposed_by, 'manner', b.manner, 'result',
          b.result, 'version', b.version, 'votes', coalesce((select jsonb_agg(jsonb_build_object('vote', v.vote,
            'personId', v.person_id, 'group', v.group_name, 'count', v.count)
            order by v.vote, v.group_name, v.person_id) from votes v where v.ballot_id = b.id), '[]')) order by b.position)
        from ballots b where b.item_id = w.id), '[]') as ballots,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'recommendationId', s.recommendation_id, 'saidBy',
          s.said_by, 'text', s.text, 'follows', s.follows, 'version', s.version) order by s.position, s.id)
        from minority_statements s where s.item_id = w.id), '[]') as statements,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'recommendationId', d.recommendation_id, 'what', k.what,
          'who', k.who, 'recipient', k.recipient, 'dueOn', k.due_on, 'version', k.version) order by k.due_on, k.id)
        from remark_commitments k join item_decisions d on d.id = k.decision_id where k.item_id = w.id), '[]') as promises
    from agenda_items i
    left join lateral (select i.id where ${only}::uuid is null or i.id = ${only}::uuid) w on true
    left join matters m on m.id = i.matter_id
    left join council_claims c on c.item_id = i.id
    where i.meeting_id = ${id} and i.state <> 'withdrawn'
    order by i.position nulls last, i.number nulls last, i.made_at, i.id`)

/** The version of a meeting that is called, begun or held; nothing for another. */
export async function findSittingVersion(db: Db, id: MeetingId): Promise<number | undefined> {
  const [found] = await db.rows<{ version: number }>(
    sql`select version from meetings where id = ${id} and state in ('called', 'sitting', 'held')`,
  )
  return found?.version
}
