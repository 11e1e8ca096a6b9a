import type { Day } from '@pejl/domain/common/day.ts'
import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type MatterName, matterName, type Occasion, occasion, type Source } from './source.ts'

/** What a committee decided on one agenda item, in short. */
export interface RecentDecision {
  readonly title: string
  readonly outcomes: readonly Outcome[]
  readonly text: string
  readonly source: Source | null
  readonly occasion: Occasion
  readonly matter: MatterName | null
}

/** The newest decided items, newest meeting first. */
export async function listRecentDecisions(
  db: Db,
  today: Day,
  limit: number,
): Promise<readonly RecentDecision[]> {
  return db.rows<RecentDecision>(sql`
    select i.title, d.outcomes, d.text, ${occasion} as occasion, ${matterName} as matter,
      case when d.place_start is null then null else
        json_build_object('documentId', i.document_id, 'start', d.place_start, 'end', d.place_end) end as source
    from meetings m join items i on i.meeting_id = m.id
    join committees c on c.id = m.committee_id
    left join matters mt on mt.id = i.matter_id
    join lateral (
      select array_agg(d.outcome order by d.position) as outcomes, string_agg(d.text, ' ' order by d.position) as text,
        min(d.place_start) as place_start, max(d.place_end) as place_end, count(*) as decisions
      from decisions d where d.item_id = i.id
    ) d on d.decisions > 0
    where m.held_on <= ${today}
    order by m.held_on desc, i.document_id, i.position limit ${limit}`)
}
