import type { AgendaItemId, CommitteeId, UserId } from '@pejl/domain/common/id.ts'
import type { ItemAccess, ItemKind, ItemState } from '@pejl/domain/items/item.ts'
import type { TemplateSection } from '@pejl/domain/items/template.ts'
import type { Db } from '../db.ts'
import { empty, type Sql, sql } from '../sql.ts'

export interface ListedItem {
  readonly id: AgendaItemId
  readonly title: string
  readonly kind: ItemKind
  readonly state: ItemState
  readonly access: ItemAccess
  readonly committee: string
  readonly matterNumber: string | null
  readonly heldOn: string | null
  /** Last day it can be ready for its meeting's agenda. */
  readonly dueOn: string | null
  readonly responsible: string | null
  readonly recommendedBy: string | null
  readonly template: readonly TemplateSection[]
  /** Only whether there are words: a text is either empty or `…`. */
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[]
  readonly recommendations: readonly { readonly text: string }[]
}

export interface ItemFilter {
  /** Whose items: those they answer for, made, or have written in. */
  readonly mine: { readonly id: UserId; readonly username: string; readonly name: string } | null
  readonly committeeId: CommitteeId | null
  readonly states: readonly ItemState[]
}

/** Items by the day they must be ready; those without a meeting last. Closed ones only for those with a part. */
export function listAgendaItems(
  db: Db,
  filter: ItemFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedItem[]> {
  return db.rows<ListedItem>(sql`
    select i.id, i.title, i.kind, i.state, i.access, c.name as committee, a.number as "matterNumber",
      m.held_on as "heldOn", ${dueOn} as "dueOn", i.responsible, i.recommended_by as "recommendedBy",
      coalesce(t.sections, '[]') as template,
      coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'heading', s.heading,
        'text', case when s.text ~ '\\S' then '…' else '' end) order by s.position)
        from item_sections s where s.item_id = i.id), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('text', left(r.text, 20)) order by r.number)
        from item_recommendations r where r.item_id = i.id), '[]') as recommendations
      from agenda_items i join committees c on c.id = i.committee_id left join matters a on a.id = i.matter_id
      left join meetings m on m.id = i.meeting_id left join item_templates t on t.id = i.template_id
     where ${whereOf(filter)} and i.state = any(${[...filter.states]})
     order by ${dueOn} nulls last, i.made_at desc, i.id limit ${limit} offset ${offset}`)
}

/** How many items there are in each state, of those the filter is about. */
export function countAgendaItems(
  db: Db,
  filter: Omit<ItemFilter, 'states'>,
): Promise<readonly { readonly state: ItemState; readonly count: number }[]> {
  return db.rows(
    sql`select i.state, count(*)::int as count from agenda_items i where ${whereOf(filter)} group by i.state`,
  )
}

const dueOn = sql`coalesce(m.agenda_due_on, m.held_on - c.agenda_days)`

function whereOf({ mine, committeeId }: Omit<ItemFilter, 'states'>): Sql {
  const ofCommittee = committeeId === null ? empty : sql` and i.committee_id = ${committeeId}`
  if (mine === null) return sql`true${ofCommittee}`
  return sql`(i.made_by = ${mine.username} or lower(i.responsible) = lower(${mine.name})
    or exists (select 1 from item_sections s where s.item_id = i.id and s.changed_by = ${mine.username}))${ofCommittee}`
}
