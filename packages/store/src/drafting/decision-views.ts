import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { raw, sql } from '../sql.ts'

/** A matter that may hold the decision. `tells`: it is part of the strategy's story. */
export interface MatterChoice {
  readonly number: string
  readonly title: string
  readonly tells: boolean
  readonly lastOn: string | null
}

/** A decision of the record with the words it was made in. `adopts`: it looks like the adoption of a strategy. */
export interface DecisionChoice {
  readonly id: string
  readonly committeeId: string
  readonly committee: string
  readonly decidedOn: string
  readonly number: number | null
  readonly text: string
  readonly recommendation: string | null
  readonly adopts: boolean
  readonly documentId: string
  readonly start: number | null
  readonly end: number | null
}

/** Open matters with a number; those that tell the strategy's story first, then the newest. */
export async function listMatterChoices(db: Db, strategyId: StrategyId): Promise<readonly MatterChoice[]> {
  return db.rows<MatterChoice>(sql`
    select mt.number, mt.title, bool_or(si.item_id is not null) as tells, max(m.held_on) as "lastOn"
      from matters mt join items i on i.matter_id = mt.id left join meetings m on m.id = i.meeting_id
      left join strategy_items si on si.item_id = i.id and si.strategy_id = ${strategyId} and si.linked
     where mt.number is not null and mt.is_open and i.is_open group by mt.id
     order by bool_or(si.item_id is not null) desc, max(m.held_on) desc nulls last, mt.number limit 500`)
}

/** The open decisions of a matter, by its number, newest first. Advice to another committee is none. */
export async function listDecisionChoices(db: Db, matterNumber: string): Promise<readonly DecisionChoice[]> {
  return db.rows<DecisionChoice>(sql`
    select d.id, c.id as "committeeId", c.name as committee, coalesce(d.decided_on, m.held_on) as "decidedOn", d.number,
      concat_ws(', ', d.text, nullif(d.remark, '')) as text, r.text as recommendation,
      coalesce(concat_ws(' ', d.text, r.text) ~* ${adopting} and d.outcome = 'approved', false) as adopts,
      i.document_id as "documentId", d.place_start as start, d.place_end as "end"
      from ${decisions} where mt.number = ${matterNumber} and i.is_open and d.is_open and d.outcome <> 'recommended'
        and coalesce(d.decided_on, m.held_on) is not null
     order by coalesce(d.decided_on, m.held_on) desc, c.name, d.position`)
}

const adopting = 'vedta(g|ge|get|gelse)(?![[:alpha:]])|vedtog'

// a decision names its committee as it is written; without a name it is the meeting's own
const decisions = raw(`decisions d join items i on i.id = d.item_id join matters mt on mt.id = i.matter_id
  left join meetings m on m.id = i.meeting_id
  join committees c on (d.committee is null and c.id = m.committee_id) or c.name = d.committee or d.committee = any(c.abbreviations)
  left join recommendations r on r.item_id = d.item_id and r.number is not distinct from d.number and r.number is not null`)

export async function findMatterId(db: Db, number: string): Promise<string | undefined> {
  const [matter] = await db.rows<{ id: string }>(sql`select id from matters where number = ${number}`)
  return matter?.id
}

export async function isCommittee(db: Db, id: string): Promise<boolean> {
  return (await db.rows(sql`select 1 from committees where id = ${id}`)).length > 0
}

/** Initiatives that point at objectives which are not among these. */
export async function listStranded(
  db: Db,
  id: StrategyId,
  kept: readonly string[],
): Promise<readonly { readonly number: number; readonly title: string; readonly objective: string }[]> {
  return db.rows(sql`
    select i.number, i.title, o.text as objective from initiative_objectives io join initiatives i on i.id = io.initiative_id
      join objectives o on o.id = io.objective_id join guiding_principles g on g.id = o.principle_id
     where g.strategy_id = ${id} and o.id <> all(${[...kept]}::uuid[]) order by i.number`)
}
