import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitmentTime, StandingReport } from '@pejl/domain/follow-up/commitment.ts'
import { standingOf } from '@pejl/domain/follow-up/standing.ts'
import type { Db } from '../db.ts'
import { empty, join, type Sql, sql } from '../sql.ts'
import { type MatterName, matterName, type Occasion, occasion, type Source, sourceOf } from './source.ts'

export interface EvidenceView {
  readonly occurrence: string
  readonly quote: string
  readonly title: string
  readonly source: Source | null
  readonly occasion: Occasion | null
}

/** A promise as the public sees it, with where it stands today. */
export interface CommitmentView extends CommitmentTime {
  readonly id: string
  readonly itemId: string
  readonly what: string
  readonly who: string | null
  readonly recipient: string | null
  readonly quote: string
  readonly section: string
  readonly verdictWhy: string | null
  readonly itemTitle: string
  readonly source: Source | null
  readonly occasion: Occasion | null
  readonly matter: MatterName | null
  readonly strategies: readonly { readonly slug: string; readonly title: string }[]
  readonly evidence: readonly EvidenceView[]
  readonly report: StandingReport
}

export interface CommitmentsOf {
  readonly ids?: readonly string[]
  readonly strategy?: string
  /** Slug of the committee that was promised something or in which it was promised. */
  readonly committee?: string
  readonly matter?: string
}

/** Where one promise stands, and no more: enough to count and choose by. */
export interface CommitmentStanding {
  readonly id: string
  /** Slugs of the strategies its item tells of. */
  readonly strategies: readonly string[]
  readonly report: StandingReport
}

/** Where every promise stands, first to fall due first. One light query, for counts of all and for choosing some. */
export async function listStandings(
  db: Db,
  today: Day,
  wanted: CommitmentsOf = {},
): Promise<readonly CommitmentStanding[]> {
  const rows = await db.rows<
    CommitmentTime & { id: string; strategies: string[]; occurrences: string[] }
  >(sql`
    select k.id, k.recurs, k.period, coalesce(k.made_on, m.held_on) as "madeOn", k.due_on as "dueOn", k.verdict,
      coalesce(st.slugs, '{}') as strategies, coalesce(ev.occurrences, '{}') as occurrences
    ${around}
    left join (select sk.id, array_agg(s.slug) as slugs from commitments sk
      join strategy_items si on si.item_id = sk.item_id join strategies s on s.id = si.strategy_id
      where sk.concerns is null or s.id = any (sk.concerns) group by sk.id) st on st.id = k.id
    left join (select e.commitment_id, array_agg(e.occurrence) as occurrences from evidence e
      group by e.commitment_id) ev on ev.commitment_id = k.id
    ${whereOf(wanted)}`)

  return rows
    .map(({ id, strategies, occurrences, ...time }) => ({
      id,
      strategies,
      report: standingOf(
        time,
        occurrences.map((occurrence) => ({ occurrence })),
        today,
      ),
    }))
    .toSorted(byFall)
}

/** Promises the public may see, first to fall due first. One query; where each stands is a rule, not a column. */
export async function listCommitments(
  db: Db,
  today: Day,
  wanted: CommitmentsOf = {},
): Promise<readonly CommitmentView[]> {
  // chosen first, so that what stands around a promise is looked up for those alone
  const rows = await db.rows<Omit<CommitmentView, 'report'>>(sql`
    with chosen as materialized (select k.id ${around} ${whereOf(wanted)})
    select k.id, k.item_id as "itemId", k.what, k.who, k.recipient, k.quote, k.section, k.recurs, k.period,
      coalesce(k.made_on, m.held_on) as "madeOn", k.due_on as "dueOn", k.verdict, k.verdict_why as "verdictWhy",
      i.title as "itemTitle", ${sourceOf('k', 'i')} as source, ${occasion} as occasion, ${matterName} as matter,
      coalesce(st.list, '[]') as strategies, coalesce(ev.list, '[]') as evidence
    ${around}
    left join lateral (
      select json_agg(json_build_object('slug', s.slug, 'title', s.title) order by s.title) as list
      from strategy_items si join strategies s on s.id = si.strategy_id where si.item_id = i.id
        and (k.concerns is null or s.id = any (k.concerns))
    ) st on true
    left join lateral (${evidenceList}) ev on true
    where k.id in (select id from chosen)`)

  return rows.map((row) => ({ ...row, report: standingOf(row, row.evidence, today) })).toSorted(byFall)
}

type Fall = { readonly id: string; readonly report: { readonly falls: string | null } }
const byFall = (a: Fall, b: Fall): number => {
  const [one, other] = [a.report.falls ?? '9999', b.report.falls ?? '9999']
  return one < other || (one === other && a.id < b.id) ? -1 : 1
}

const around = sql`from commitments k
  join items i on i.id = k.item_id
  left join meetings m on m.id = i.meeting_id
  left join committees c on c.id = m.committee_id
  left join matters mt on mt.id = i.matter_id`

function whereOf({ ids, strategy, committee, matter }: CommitmentsOf): Sql {
  const conditions: Sql[] = []
  if (ids) conditions.push(sql`k.id = any (${[...ids]}::uuid[])`)
  if (strategy) {
    conditions.push(sql`exists (select 1 from strategy_items si join strategies s on s.id = si.strategy_id
      where s.slug = ${strategy} and si.item_id = k.item_id and (k.concerns is null or s.id = any (k.concerns)))`)
  }
  if (committee) {
    conditions.push(sql`(c.slug = ${committee} or lower(k.recipient) in (
      select lower(name) from committees where slug = ${committee}
      union all select lower(unnest(abbreviations)) from committees where slug = ${committee}))`)
  }
  if (matter) conditions.push(sql`mt.slug = ${matter}`)
  return conditions.length > 0 ? sql`where ${join(conditions, ' and ')}` : empty
}

const evidenceList = sql`
  select json_agg(json_build_object('occurrence', e.occurrence, 'quote', e.quote, 'title', ei.title,
    'source', ${sourceOf('e', 'ei')},
    'occasion', case when em.id is null then null else json_build_object('meetingId', em.id,
      'committee', ec.name, 'committeeSlug', ec.slug, 'heldOn', em.held_on) end)
    order by em.held_on, e.id) as list
  from evidence e
  join items ei on ei.id = e.item_id
  left join meetings em on em.id = ei.meeting_id
  left join committees ec on ec.id = em.committee_id
  where e.commitment_id = k.id`
