import type { Day } from '@pejl/domain/common/day.ts'
import type {
  Indicator,
  InitiativeState,
  Milestone,
  PlannedDays,
  Standing,
} from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { raw, type Sql, sql } from '../sql.ts'
import { type InitiativeCard, listInitiatives } from './initiative-list-views.ts'
import type { MatterName, Source } from './source.ts'
import { known } from './strategy-views.ts'

/** What an initiative waits for. */
export interface WaitView {
  readonly kind: 'initiative' | 'decision' | 'involvement'
  /** Title of the initiative, or name of the committee. */
  readonly name: string
  /** Number of the initiative; null for the others. */
  readonly number: number | null
  readonly matter: MatterName | null
  readonly leastWeeks: number
  readonly mostWeeks: number | null
  readonly metOn: Day | null
  readonly note: string | null
}

/** A change of its state or days, with the reason that was given. */
export interface SlipView {
  readonly happenedOn: Day
  readonly kind: 'state' | 'days'
  readonly state: InitiativeState | null
  readonly from: PlannedDays | null
  readonly to: PlannedDays | null
  readonly reason: string | null
}

/** Where an adopted plan has it, and the decision that adopted that. */
export interface AdoptedLine extends PlannedDays, AdoptingDecision {
  readonly number: number
  readonly strategySlug: string | null
  readonly strategy: string | null
  readonly reason: string | null
}

export interface AdoptingDecision {
  readonly decidedOn: Day
  readonly committee: string | null
  readonly matter: MatterName | null
  readonly source: Source | null
  /** The decision's words, where they are open. */
  readonly quote: string | null
}

export interface BudgetView {
  readonly year: number
  readonly allocated: number
  readonly spent: number
  readonly decidedOn: Day | null
  readonly source: string | null
  readonly matter: MatterName | null
}

export interface InitiativeView extends InitiativeCard {
  readonly weeks: number
  readonly earliestOn: Day | null
  readonly deadlineOn: Day | null
  readonly cost: number | null
  readonly loads: readonly {
    readonly slug: string
    readonly name: string
    readonly points: readonly number[]
  }[]
  readonly waits: readonly WaitView[]
  readonly awaitedBy: readonly { readonly number: number; readonly title: string }[]
  readonly budgets: readonly BudgetView[]
  readonly indicators: readonly Indicator[]
  readonly milestones: readonly Milestone[]
  /** Newest first. */
  readonly statuses: readonly { readonly saidOn: Day; readonly standing: Standing; readonly text: string }[]
  /** Oldest first. */
  readonly slips: readonly SlipView[]
  /** Newest first. */
  readonly adoptedIn: readonly AdoptedLine[]
  /** The sentence it comes from. */
  readonly source: (Source & { readonly quote: string }) | null
  /** The promise it comes from, where that is open. */
  readonly commitmentId: string | null
}

type More = Omit<InitiativeView, keyof InitiativeCard | 'source' | 'adoptedIn'> & {
  readonly source: PlacedText | null
  readonly adoptedIn: readonly (Omit<AdoptedLine, 'quote' | 'source'> & {
    readonly source: PlacedText | null
  })[]
}

/** One initiative; nothing for one that is unknown, closed or only an idea. */
export async function findInitiative(
  db: Db,
  today: Day,
  number: number,
): Promise<InitiativeView | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return undefined
  const [card] = await listInitiatives(db, today, { number })
  if (!card) return undefined
  const [more] = await db.rows<More>(sql`
    select i.weeks, i.earliest_on as "earliestOn", i.deadline_on as "deadlineOn", i.cost::float8 as cost,
      ${placedText('i')} as source, (select k.id from commitments k where k.id = i.commitment_id) as "commitmentId",
      ${loads} as loads, ${waits} as waits, ${awaitedBy} as "awaitedBy", ${budgets} as budgets, ${indicators} as indicators,
      ${milestones} as milestones, ${statuses} as statuses, ${slips} as slips, ${adoptedIn} as "adoptedIn"
      from initiatives i where i.number = ${number}`)
  if (!more) return undefined
  const source = wordsAt(more.source)
  const adoptedIn_ = more.adoptedIn.map(({ source: placed, ...line }) => ({ ...line, ...quoted(placed) }))
  return { ...card, ...more, source, adoptedIn: adoptedIn_ }
}

/** A place with the public text of its document. */
export type PlacedText = Source & { readonly text: string }

/** The place of row `placed` with its document's public text, as JSON; null where the document is not open. */
export const placedText = (placed: string): Sql =>
  raw(`(select json_build_object('documentId', p.document_id, 'start', ${placed}.source_start, 'end', ${placed}.source_end,
    'text', p.public_text) from pages p where p.document_id = ${placed}.source_document_id and ${placed}.source_start is not null)`)

/** The words at a place, when they are not masked. */
function wordsAt(placed: PlacedText | null): (Source & { readonly quote: string }) | null {
  if (!placed) return null
  const { text, ...source } = placed
  const quote = text.slice(source.start, source.end).trim()
  return /\p{L}/u.test(quote) ? { ...source, quote } : null
}

/** The same as two fields. */
export function quoted(placed: PlacedText | null): Pick<AdoptingDecision, 'source' | 'quote'> {
  const words = wordsAt(placed)
  if (!words) return { source: null, quote: null }
  const { quote, ...source } = words
  return { source, quote }
}

const list = (select: Sql): Sql => sql`coalesce((${select}), '[]')`

/** The matter that row `of` names, as JSON; null when it is not open. */
export const matterOf = (of: string): Sql =>
  raw(
    `(select json_build_object('slug', mt.slug, 'number', mt.number, 'title', mt.title) from matters mt where mt.id = ${of}.matter_id)`,
  )

const loads = list(sql`select json_agg(json_build_object('slug', u.slug, 'name', u.name, 'points', l.points)
  order by u.name collate danish) from initiative_loads l join units u on u.id = l.unit_id where l.initiative_id = i.id`)

const waits = list(sql`
  select json_agg(json_build_object('kind', w.kind, 'name', coalesce(a.title, c.name), 'number', a.number,
    'matter', ${matterOf('w')}, 'leastWeeks', w.least_weeks, 'mostWeeks', w.most_weeks, 'metOn', w.met_on, 'note', w.note)
    order by w.position) from initiative_waits w left join initiatives a on a.id = w.after_id
    left join committees c on c.id = w.committee_id where w.initiative_id = i.id`)

const awaitedBy =
  list(sql`select json_agg(json_build_object('number', a.number, 'title', a.title) order by a.number)
  from initiatives a where a.id in (select w.initiative_id from initiative_waits w where w.after_id = i.id)`)

const budgets = list(sql`
  select json_agg(json_build_object('year', b.year, 'allocated', b.allocated, 'spent', b.spent, 'decidedOn', b.decided_on,
    'source', b.source, 'matter', ${matterOf('b')}) order by b.year) from initiative_budgets b where b.initiative_id = i.id`)

const indicators = list(sql`
  select json_agg(json_build_object('id', k.id, 'name', k.name, 'measure', k.measure, 'baseline', k.baseline,
    'target', k.target, 'targetOn', k.target_on, 'better', k.better, 'readings', coalesce((
      select json_agg(json_build_object('readOn', r.read_on, 'value', r.value, 'note', r.note) order by r.read_on)
        from indicator_readings r where r.indicator_id = k.id), '[]')) order by k.position)
    from indicators k where k.initiative_id = i.id`)

const milestones =
  list(sql`select json_agg(json_build_object('title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on)
  order by m.position) from milestones m where m.initiative_id = i.id`)

const statuses =
  list(sql`select json_agg(json_build_object('saidOn', s.said_on, 'standing', s.standing, 'text', s.text)
  order by s.said_on desc, s.id desc) from initiative_statuses s where s.initiative_id = i.id`)

const slips = list(sql`
  select json_agg(json_build_object('happenedOn', c.happened_on, 'kind', c.kind, 'state', c.state, 'reason', c.reason,
    'from', case when c.starts_from is not null then json_build_object('startsOn', c.starts_from, 'endsOn', c.ends_from) end,
    'to', case when c.starts_to is not null then json_build_object('startsOn', c.starts_to, 'endsOn', c.ends_to) end)
    order by c.happened_on, c.id) from initiative_changes c where c.initiative_id = i.id and c.state is distinct from 'idea'`)

const adoptedIn = list(sql`
  select json_agg(json_build_object('number', r.number, 'strategySlug', s.slug, 'strategy', s.title,
    'startsOn', l.starts_on, 'endsOn', l.ends_on, 'reason', l.reason, 'decidedOn', r.decided_on, 'committee', c.name,
    'matter', ${matterOf('r')}, 'source', ${placedText('r')}) order by r.decided_on desc, r.number desc)
    from plan_lines l join plan_revisions r on r.id = l.revision_id left join strategies s on s.id = r.strategy_id and ${known}
    left join committees c on c.id = r.committee_id
   where l.initiative_id = i.id and (r.strategy_id is null or s.id is not null)`)
