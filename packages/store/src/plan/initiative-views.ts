import type { Day } from '@pejl/domain/common/day.ts'
import type {
  InitiativeId,
  InitiativeState,
  InitiativeText,
  ObjectiveId,
  PlannedDays,
  Standing,
  UnitId,
  Wait,
} from '@pejl/domain/plan/initiative.ts'
import { containing } from '../containing.ts'
import type { Db } from '../db.ts'
import { empty, sql } from '../sql.ts'
import { findInitiativeText } from './initiative-text-views.ts'
import { newestAdopted } from './plan-views.ts'

export interface StaffInitiative {
  readonly id: InitiativeId
  readonly number: number
  readonly title: string
  readonly owner: string
  readonly unitId: UnitId | null
  readonly unit: string | null
  readonly state: InitiativeState
  readonly rank: 1 | 2 | 3 | 4
  readonly weeks: number
  readonly pinned: boolean
  readonly isOpen: boolean
  readonly targetOn: Day | null
  readonly deadlineOn: Day | null
  readonly present: PlannedDays | null
  readonly adopted: PlannedDays | null
  readonly began: Day | null
  readonly ended: Day | null
  readonly version: number
  /** Titles of the strategies it serves. */
  readonly strategies: readonly { readonly slug: string; readonly title: string }[]
  /** What the owner said last. */
  readonly standing: Standing | null
  readonly saidOn: Day | null
}

export interface InitiativeFilter {
  readonly id?: InitiativeId
  readonly about?: string
  readonly state?: InitiativeState
  /** Slug of a strategy. */
  readonly strategy?: string
  readonly objectiveId?: ObjectiveId
  /** One that it touches or that owns it, or a unit below that. */
  readonly unitId?: UnitId
}

type Days = 'present' | 'adopted'
type Row = Omit<StaffInitiative, Days> & {
  readonly startsOn: Day | null
  readonly endsOn: Day | null
  readonly adoptedStartsOn: Day | null
  readonly adoptedEndsOn: Day | null
}

/** Initiatives by number. */
export async function listInitiativesForStaff(
  db: Db,
  { id, about, state, strategy, objectiveId, unitId }: InitiativeFilter = {},
): Promise<readonly StaffInitiative[]> {
  const rows = await db.rows<Row>(sql`
    select i.id, i.number, i.title, i.owner, i.unit_id as "unitId", u.name as unit, i.state, i.rank, i.weeks, i.pinned,
      i.is_open as "isOpen", i.target_on as "targetOn", i.deadline_on as "deadlineOn", i.version,
      i.starts_on as "startsOn", i.ends_on as "endsOn", kept.starts_on as "adoptedStartsOn", kept.ends_on as "adoptedEndsOn",
      i.began_on as began, i.ended_on as ended, said.standing, said.said_on as "saidOn",
      coalesce((select json_agg(distinct jsonb_build_object('slug', s.slug, 'title', s.title)) ${strategiesOf}), '[]') as strategies
      from initiatives i left join units u on u.id = i.unit_id
      left join lateral (${newestAdopted}) kept on true
      left join lateral (select standing, said_on from initiative_statuses where initiative_id = i.id
        order by said_on desc, id desc limit 1) said on true
     where true ${id ? sql`and i.id = ${id}` : empty}
       ${about ? sql`and concat_ws(' ', i.number, i.title, i.owner, u.name) ilike ${containing(about)}` : empty}
       ${state ? sql`and i.state = ${state}` : empty}
       ${strategy ? sql`and exists (select 1 ${strategiesOf} and s.slug = ${strategy})` : empty}
       ${objectiveId ? sql`and exists (select 1 from initiative_objectives x where x.initiative_id = i.id and x.objective_id = ${objectiveId})` : empty}
       ${unitId ? sql`and ${touching(unitId)}` : empty}
     order by i.number`)
  return rows.map(withDays)
}

const strategiesOf = sql`from initiative_objectives io join objectives o on o.id = io.objective_id
  join guiding_principles g on g.id = o.principle_id join strategies s on s.id = g.strategy_id where io.initiative_id = i.id`

const touching = (unitId: UnitId) => sql`exists (
  with recursive below as (select id from units where id = ${unitId}
    union select c.id from units c join below b on c.parent_id = b.id)
  select 1 from below b where b.id = i.unit_id
    or b.id in (select l.unit_id from initiative_loads l where l.initiative_id = i.id))`

function withDays({ startsOn, endsOn, adoptedStartsOn, adoptedEndsOn, ...row }: Row): StaffInitiative {
  return {
    ...row,
    present: startsOn && endsOn ? { startsOn, endsOn } : null,
    adopted: adoptedStartsOn && adoptedEndsOn ? { startsOn: adoptedStartsOn, endsOn: adoptedEndsOn } : null,
  }
}

/** A wait with the names of what is waited for. */
export type NamedWait = Wait & { readonly name: string; readonly matterNumber: string | null }

export interface StatusView {
  readonly saidOn: Day
  readonly saidBy: string
  readonly standing: Standing
  readonly text: string
}

export interface ChangeView {
  readonly at: Date
  readonly by: string
  readonly happenedOn: Day
  readonly kind: 'state' | 'days'
  readonly state: InitiativeState | null
  readonly from: PlannedDays | null
  readonly to: PlannedDays | null
  readonly reason: string | null
}

/** Where a revision has it. */
export interface PlanLineView extends PlannedDays {
  readonly revisionId: string
  readonly number: number
  readonly strategy: string | null
  readonly state: 'proposed' | 'adopted' | 'dropped'
  readonly decidedOn: Day | null
  readonly reason: string | null
}

export interface ApartView {
  readonly id: InitiativeId
  readonly title: string
  readonly why: string
  readonly present: PlannedDays | null
}

export interface StaffInitiativeView extends StaffInitiative {
  readonly text: InitiativeText
  readonly waits: readonly NamedWait[]
  /** Initiatives that wait for it. */
  readonly awaitedBy: readonly {
    readonly id: InitiativeId
    readonly number: number
    readonly title: string
  }[]
  /** What it never runs at the same time as, and why, by title. */
  readonly apart: readonly ApartView[]
  /** The words it comes from. */
  readonly source: {
    readonly commitmentId: string | null
    readonly documentId: string | null
    readonly start: number | null
    readonly end: number | null
    readonly quote: string | null
  }
  /** Newest first. */
  readonly statuses: readonly StatusView[]
  readonly changes: readonly ChangeView[]
  readonly lines: readonly PlanLineView[]
}

/** Everything that is known of an initiative. */
export async function findInitiativeForStaff(
  db: Db,
  id: InitiativeId,
): Promise<StaffInitiativeView | undefined> {
  const text = await findInitiativeText(db, id)
  const [row] = await db.rows<
    Pick<StaffInitiativeView, 'number' | 'source' | 'statuses' | 'changes' | 'lines' | 'awaitedBy' | 'apart'>
  >(sql`
    select i.number, json_build_object('commitmentId', i.commitment_id, 'documentId', i.source_document_id,
        'start', i.source_start, 'end', i.source_end, 'quote', i.source_quote) as source,
      coalesce((select json_agg(json_build_object('saidOn', s.said_on, 'saidBy', s.said_by, 'standing', s.standing,
          'text', s.text) order by s.said_on desc, s.id desc) from initiative_statuses s where s.initiative_id = i.id), '[]') as statuses,
      coalesce((select json_agg(json_build_object('at', c.at, 'by', c.made_by, 'happenedOn', c.happened_on, 'kind', c.kind,
          'state', c.state, 'reason', c.reason,
          'from', case when c.starts_from is not null then json_build_object('startsOn', c.starts_from, 'endsOn', c.ends_from) end,
          'to', case when c.starts_to is not null then json_build_object('startsOn', c.starts_to, 'endsOn', c.ends_to) end)
          order by c.id desc) from initiative_changes c where c.initiative_id = i.id), '[]') as changes,
      coalesce((select json_agg(json_build_object('revisionId', r.id, 'number', r.number, 'strategy', s.title, 'state', r.state,
          'decidedOn', r.decided_on, 'startsOn', l.starts_on, 'endsOn', l.ends_on, 'reason', l.reason)
          order by r.decided_on desc nulls first, r.made_at desc)
        from plan_lines l join plan_revisions r on r.id = l.revision_id left join strategies s on s.id = r.strategy_id
        where l.initiative_id = i.id), '[]') as lines,
      coalesce((select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title) order by a.number)
        from initiatives a where a.id in (select w.initiative_id from initiative_waits w where w.after_id = i.id)), '[]') as "awaitedBy",
      coalesce((select json_agg(json_build_object('id', o.id, 'title', o.title, 'why', p.why,
          'present', case when o.starts_on is not null then json_build_object('startsOn', o.starts_on, 'endsOn', o.ends_on) end)
          order by o.title collate danish, o.number)
        from initiatives_apart p join initiatives o on o.id = case when p.one_id = i.id then p.other_id else p.one_id end
        where i.id in (p.one_id, p.other_id)), '[]') as apart
      from initiatives i where i.id = ${id}`)
  if (!text || !row) return undefined
  const [card] = await listInitiativesForStaff(db, { id })
  if (!card) return undefined
  const changes = row.changes.map((change) => ({ ...change, at: new Date(change.at) }))
  return { ...card, ...row, changes, text, waits: await nameWaits(db, text.waits) }
}

async function nameWaits(db: Db, waits: readonly Wait[]): Promise<readonly NamedWait[]> {
  const ids = waits.flatMap((wait) =>
    wait.kind === 'initiative' ? [wait.afterId] : [wait.committeeId, wait.matterId ?? []].flat(),
  )
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select id, title as name from initiatives where id = any(${ids}::uuid[])
    union all select id, name from committees where id = any(${ids}::uuid[])
    union all select id, coalesce(number, slug) from matters where id = any(${ids}::uuid[])`)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return waits.map((wait) => ({
    ...wait,
    name: names.get(wait.kind === 'initiative' ? wait.afterId : wait.committeeId) ?? '',
    matterNumber: wait.kind === 'initiative' || !wait.matterId ? null : (names.get(wait.matterId) ?? null),
  }))
}
