import type { Day } from '@pejl/domain/common/day.ts'
import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type MatterName, matterName, type Occasion, occasion, type Source, sourceOf } from './source.ts'

/** What a committee decided on one agenda item, in short. */
export interface RecentDecision {
  readonly title: string
  /** One for each decision of the item, in their order. */
  readonly answers: readonly RecentAnswer[]
  readonly occasion: Occasion
  readonly matter: MatterName | null
}

export interface RecentAnswer {
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  readonly source: Source | null
}

interface Wanted {
  readonly limit: number
  /** Slug of the committee that decided; any committee without. */
  readonly committee?: string
}

/** The newest decided items, newest meeting first. */
export async function listRecentDecisions(
  db: Db,
  today: Day,
  { limit, committee }: Wanted,
): Promise<readonly RecentDecision[]> {
  return db.rows<RecentDecision>(sql`
    select i.title, d.answers, ${occasion} as occasion, ${matterName} as matter
    from meetings m join items i on i.meeting_id = m.id
    join committees c on c.id = m.committee_id
    left join matters mt on mt.id = i.matter_id
    join lateral (
      select json_agg(json_build_object('outcome', d.outcome, 'text', d.text, 'remark', d.remark,
        'source', ${sourceOf('d', 'i')}) order by d.position) as answers
      from decisions d where d.item_id = i.id
    ) d on d.answers is not null
    where m.held_on <= ${today} and ${committee === undefined ? sql`true` : sql`c.slug = ${committee}`}
    order by m.held_on desc, i.document_id, i.position limit ${limit}`)
}
