import type { Db } from '../db.ts'
import { raw, sql } from '../sql.ts'
import type { MatterName, Source } from './source.ts'

export type StrategyState = 'known' | 'draft' | 'hearing' | 'adopted' | 'replaced' | 'expired'

export interface StrategyCard {
  readonly slug: string
  readonly title: string
  readonly area: string
  readonly period: string | null
  readonly state: StrategyState
  readonly purpose: string | null
  readonly principles: number
  readonly objectives: number
  readonly matters: number
  readonly decisions: number
  readonly firstOn: string | null
  readonly lastOn: string | null
}

export interface ObjectiveView {
  /** Counted through all the strategy's principles, from 1: its number in the address. */
  readonly n: number
  readonly number: number
  readonly text: string
  readonly source: Source | null
}

export interface PrincipleView {
  readonly number: number
  readonly title: string
  readonly text: string | null
  readonly source: Source | null
  readonly objectives: readonly ObjectiveView[]
}

export interface StrategyView {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly area: string
  readonly period: string | null
  readonly state: StrategyState
  readonly purpose: string | null
  readonly purposeSource: Source | null
  readonly principles: readonly PrincipleView[]
  readonly matters: readonly MatterName[]
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly heldOn: string | null
  }[]
}

// row level security hides closed items, so what was read from one has no item around it and is left out
const fromOpenItem = (placed: string) => `(${placed}.document_id is null or exists (
  select 1 from items oi where oi.document_id = ${placed}.document_id
    and oi.place_start <= coalesce(${placed}.place_start, oi.place_start)
    and oi.place_end >= coalesce(${placed}.place_end, oi.place_end)))`
export const openPrinciple = raw(fromOpenItem('g'))
export const openObjective = raw(fromOpenItem('o'))
const openPurpose = raw(
  `(s.purpose_document_id is null or exists (select 1 from items oi where oi.document_id = s.purpose_document_id
    and oi.place_start <= coalesce(s.purpose_start, oi.place_start) and oi.place_end >= coalesce(s.purpose_end, oi.place_end)))`,
)
/** Whether an open item tells of strategy `s`, or a version of it has been sent out or adopted. */
export const known = sql`(exists (select 1 from strategy_items si where si.strategy_id = s.id)
  or exists (select 1 from strategy_versions v where v.strategy_id = s.id))`

/** Strategies that at least one open item tells of, by title. */
export async function listStrategies(db: Db): Promise<readonly StrategyCard[]> {
  return db.rows<StrategyCard>(sql`
    select s.slug, s.title, s.area, s.period, s.state,
      case when ${openPurpose} then s.purpose end as purpose,
      (select count(*)::int from guiding_principles g where g.strategy_id = s.id and ${openPrinciple}) as principles,
      (select count(*)::int from objectives o join guiding_principles g on g.id = o.principle_id
        where g.strategy_id = s.id and ${openPrinciple} and ${openObjective}) as objectives,
      told.matters, told.decisions, told."firstOn", told."lastOn"
    from strategies s
    left join lateral (
      select count(distinct i.matter_id)::int as matters, min(m.held_on) as "firstOn", max(m.held_on) as "lastOn",
        (select count(*)::int from decisions d join strategy_items sd on sd.item_id = d.item_id
          where sd.strategy_id = s.id) as decisions
      from strategy_items si join items i on i.id = si.item_id left join meetings m on m.id = i.meeting_id
      where si.strategy_id = s.id
    ) told on true
    where ${known}
    order by s.title collate danish`)
}

/** One strategy, or nothing for one that is unknown or of which only closed items tell. One query. */
export async function findStrategy(db: Db, slug: string): Promise<StrategyView | undefined> {
  const [row] = await db.rows<StrategyRow>(sql`
    select s.id, s.slug, s.title, s.area, s.period, s.state,
      case when ${openPurpose} then s.purpose end as purpose,
      case when ${openPurpose} and s.purpose_document_id is not null and s.purpose_start is not null then
        json_build_object('documentId', s.purpose_document_id, 'start', s.purpose_start, 'end', s.purpose_end)
      end as "purposeSource",
      (select json_agg(json_build_object('number', g.number, 'title', g.title, 'text', g.text, 'source', ${ownSource('g')},
          'objectives', (select coalesce(json_agg(json_build_object('number', o.number, 'text', o.text,
              'source', ${ownSource('o')}) order by o.number), '[]')
            from objectives o where o.principle_id = g.id and ${openObjective})) order by g.number)
        from guiding_principles g where g.strategy_id = s.id and ${openPrinciple}) as principles,
      (select json_agg(json_build_object('slug', mt.slug, 'number', mt.number, 'title', mt.title) order by mt.number, mt.slug)
        from matters mt where mt.id in (select i.matter_id from strategy_items si join items i on i.id = si.item_id
          where si.strategy_id = s.id)) as matters,
      (select json_agg(json_build_object('id', p.document_id, 'title', p.title, 'heldOn', dated.on)
          order by dated.on nulls last, p.title)
        from (select i.document_id, min(m.held_on) as on from strategy_items si
          join items i on i.id = si.item_id left join meetings m on m.id = i.meeting_id
          where si.strategy_id = s.id group by i.document_id) dated
        join pages p on p.document_id = dated.document_id) as documents
    from strategies s
    where s.slug = ${slug} and ${known}`)
  return (
    row && {
      ...row,
      principles: counted(row.principles ?? []),
      matters: row.matters ?? [],
      documents: row.documents ?? [],
    }
  )
}

function ownSource(placed: string) {
  return raw(
    `case when ${placed}.document_id is null or ${placed}.place_start is null then null else json_build_object(
      'documentId', ${placed}.document_id, 'start', ${placed}.place_start, 'end', ${placed}.place_end) end`,
  )
}

type Uncounted = Omit<PrincipleView, 'objectives'> & {
  readonly objectives: readonly Omit<ObjectiveView, 'n'>[]
}
type StrategyRow = Omit<StrategyView, 'principles' | 'matters' | 'documents'> & {
  readonly principles: readonly Uncounted[] | null
  readonly matters: StrategyView['matters'] | null
  readonly documents: StrategyView['documents'] | null
}

function counted(principles: readonly Uncounted[]): readonly PrincipleView[] {
  let n = 0
  return principles.map((principle) => ({
    ...principle,
    objectives: principle.objectives.map((objective) => ({ ...objective, n: ++n })),
  }))
}
