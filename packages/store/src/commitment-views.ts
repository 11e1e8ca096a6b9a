import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitmentId, DocumentId, StrategyId } from '@pejl/domain/common/id.ts'
import type { CommitmentTime, StandingReport } from '@pejl/domain/follow-up/commitment.ts'
import { standingOf } from '@pejl/domain/follow-up/standing.ts'
import { containing } from './containing.ts'
import type { Db } from './db.ts'
import { type Sql, sql } from './sql.ts'

export interface StaffEvidence {
  readonly id: string
  readonly occurrence: string
  readonly state: 'proposed' | 'linked' | 'dismissed'
  readonly itemId: string
  readonly documentId: DocumentId
  readonly itemTitle: string
  readonly committee: string | null
  readonly heldOn: string | null
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
  readonly why: string
  readonly saidBy: string
  readonly saidAt: string
}

export interface StaffCommitment extends CommitmentTime {
  readonly id: CommitmentId
  readonly version: number
  readonly itemId: string
  readonly documentId: DocumentId
  readonly what: string
  readonly who: string | null
  readonly recipient: string | null
  readonly quote: string
  readonly section: string
  readonly isOpen: boolean
  readonly verdictWhy: string | null
  readonly start: number | null
  readonly end: number | null
  readonly itemTitle: string
  readonly matterNumber: string | null
  readonly committee: string | null
  readonly heldOn: string | null
  readonly strategies: readonly { readonly id: StrategyId; readonly slug: string; readonly title: string }[]
  readonly evidence: readonly StaffEvidence[]
  readonly report: StandingReport
}

/** Where one commitment stands, and no more: enough to count all and to choose some. */
export interface StaffStanding {
  readonly id: CommitmentId
  readonly report: StandingReport
  /** Whether evidence is proposed that nobody has judged. */
  readonly hasProposal: boolean
}

/** Where every commitment of the record stands today; what falls first comes first. */
export async function listStandingsForStaff(db: Db, today: Day): Promise<readonly StaffStanding[]> {
  const rows = await db.rows<
    CommitmentTime & { id: CommitmentId; linked: readonly string[]; hasProposal: boolean }
  >(sql`
    select k.id, k.made_on as "madeOn", k.due_on as "dueOn", k.recurs, k.period, k.verdict,
      coalesce(e.linked, '{}') as linked, coalesce(e.proposed, false) as "hasProposal"
      from commitments k join items i on i.id = k.item_id left join meetings m on m.id = i.meeting_id
      left join (select commitment_id, array_agg(occurrence) filter (where state = 'linked') as linked,
          bool_or(state = 'proposed') as proposed from evidence group by commitment_id) e on e.commitment_id = k.id
     order by m.held_on nulls last, k.id`)
  const standings = rows.map(({ id, linked, hasProposal, ...time }) => ({
    id,
    hasProposal,
    report: standingOf(
      time,
      linked.map((occurrence) => ({ occurrence })),
      today,
    ),
  }))
  return standings.toSorted(firstToFall)
}

/** Commitments with their evidence and where they stand today: those asked for, or all. What falls first comes first. */
export async function listCommitmentsForStaff(
  db: Db,
  today: Day,
  ids?: readonly CommitmentId[],
): Promise<readonly StaffCommitment[]> {
  const where = ids ? sql`k.id = any(${[...ids]}::uuid[])` : sql`true`
  return (await commitmentsWhere(db, where, today)).toSorted(firstToFall)
}

type Fall = { readonly report: Pick<StandingReport, 'falls'> }
function firstToFall(a: Fall, b: Fall): number {
  const [one, other] = [a.report.falls ?? '9999', b.report.falls ?? '9999']
  return one < other ? -1 : one > other ? 1 : 0
}

export async function findCommitmentForStaff(
  db: Db,
  id: CommitmentId,
  today: Day,
): Promise<StaffCommitment | undefined> {
  return (await commitmentsWhere(db, sql`k.id = ${id}`, today))[0]
}

/** Items of the record that could be linked to a commitment as evidence: later ones first of its own strategies. */
export async function listEvidenceCandidates(
  db: Db,
  id: CommitmentId,
  { about = '', limit }: { readonly about?: string; readonly limit: number },
): Promise<
  readonly {
    readonly itemId: string
    readonly title: string
    readonly committee: string | null
    readonly heldOn: string | null
  }[]
> {
  const like = containing(about)
  return db.rows(sql`
    select i.id as "itemId", i.title, c.name as committee, m.held_on as "heldOn"
      from commitments k join items i on i.id <> k.item_id
      left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
      left join matters mt on mt.id = i.matter_id
     where k.id = ${id} and (m.held_on is null or k.made_on is null or m.held_on >= k.made_on)
       and concat_ws(' ', i.title, mt.number, c.name) ilike ${like}
     order by exists (select 1 from strategy_items a join strategy_items b on b.strategy_id = a.strategy_id
       where a.item_id = k.item_id and b.item_id = i.id and a.linked and b.linked) desc, m.held_on desc nulls last, i.id
     limit ${limit}`)
}

async function commitmentsWhere(db: Db, where: Sql, today: Day): Promise<readonly StaffCommitment[]> {
  const rows = await db.rows<Omit<StaffCommitment, 'report'>>(sql`
    select k.id, k.version, k.item_id as "itemId", i.document_id as "documentId", k.what, k.who, k.recipient,
      k.made_on as "madeOn", k.due_on as "dueOn", k.recurs, k.period, k.verdict, k.verdict_why as "verdictWhy", k.quote,
      k.section, k.is_open as "isOpen", k.place_start as start, k.place_end as end, i.title as "itemTitle",
      mt.number as "matterNumber", c.name as committee, m.held_on as "heldOn",
      coalesce((select json_agg(json_build_object('id', s.id, 'slug', s.slug, 'title', s.title) order by s.title)
        from strategy_items si join strategies s on s.id = si.strategy_id where si.item_id = i.id and si.linked
          and (k.concerns is null or s.id = any (k.concerns))), '[]') as strategies,
      coalesce((select json_agg(json_build_object('id', e.id, 'occurrence', e.occurrence, 'state', e.state, 'itemId', e.item_id,
          'documentId', ei.document_id, 'itemTitle', ei.title, 'committee', ec.name, 'heldOn', em.held_on, 'quote', e.quote,
          'start', e.place_start, 'end', e.place_end, 'why', e.why, 'saidBy', e.said_by, 'saidAt', e.said_at)
          order by e.occurrence, em.held_on)
        from evidence e join items ei on ei.id = e.item_id left join meetings em on em.id = ei.meeting_id
        left join committees ec on ec.id = em.committee_id where e.commitment_id = k.id), '[]') as evidence
      from commitments k join items i on i.id = k.item_id left join meetings m on m.id = i.meeting_id
      left join committees c on c.id = m.committee_id left join matters mt on mt.id = i.matter_id
     where ${where} order by m.held_on nulls last, k.id`)
  return rows.map((row) => ({
    ...row,
    report: standingOf(
      row,
      row.evidence.filter(({ state }) => state === 'linked'),
      today,
    ),
  }))
}
