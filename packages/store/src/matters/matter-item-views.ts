import type { Day } from '@pejl/domain/common/day.ts'
import type { AgendaItemId, CommitmentId, MatterId, MeetingId } from '@pejl/domain/common/id.ts'
import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What a committee decided of one recommendation, or of the whole item. */
export interface MatterDecision {
  readonly number: number | null
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  /** The recommendation as the committee changed it. */
  readonly amended: string | null
}

/** An item of a matter: written here, or read from papers. */
export interface MatterItem {
  readonly from:
    | { readonly kind: 'here'; readonly id: AgendaItemId; readonly state: string }
    | { readonly kind: 'paper'; readonly documentId: string; readonly start: number; readonly end: number }
  readonly title: string
  readonly isOpen: boolean
  readonly committee: string | null
  readonly committeeKind: CommitteeKind | null
  readonly meetingId: MeetingId | null
  readonly heldOn: Day | null
  readonly decisions: readonly MatterDecision[]
}

/** A matter's items that the asker may see, first meeting first, those without a meeting last. */
export async function listMatterItems(db: Db, matterId: MatterId): Promise<readonly MatterItem[]> {
  return db.rows<MatterItem>(sql`
    select json_build_object('kind', 'here', 'id', i.id, 'state', i.state) as "from", i.title,
      i.access = 'open' as "isOpen", c.name as committee, c.kind as "committeeKind", m.id as "meetingId",
      m.held_on as "heldOn",
      coalesce((select json_agg(json_build_object('number', r.number, 'outcome', d.outcome, 'text', d.text,
          'remark', d.remark, 'amended', d.amended) order by r.number nulls first)
        from item_decisions d left join item_recommendations r on r.id = d.recommendation_id where d.item_id = i.id), '[]')
        as decisions
      from agenda_items i join committees c on c.id = i.committee_id left join meetings m on m.id = i.meeting_id
     where i.matter_id = ${matterId} and i.state <> 'withdrawn'
    union all
    select json_build_object('kind', 'paper', 'documentId', i.document_id, 'start', i.place_start, 'end', i.place_end),
      i.title, i.is_open, c.name, c.kind, m.id, m.held_on,
      coalesce((select json_agg(json_build_object('number', d.number, 'outcome', d.outcome, 'text', d.text,
          'remark', d.remark, 'amended', null) order by d.position)
        from decisions d where d.item_id = i.id), '[]')
      from items i join documents doc on doc.id = i.document_id and doc.origin = 'received'
      left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
     where i.matter_id = ${matterId}
     order by "heldOn" nulls last, title`)
}

/** A promise made in a matter. */
export interface MatterCommitment {
  readonly id: CommitmentId
  readonly what: string
  readonly who: string | null
  readonly dueOn: Day | null
  readonly verdict: string | null
}

export async function listMatterCommitments(
  db: Db,
  matterId: MatterId,
): Promise<readonly MatterCommitment[]> {
  return db.rows<MatterCommitment>(sql`
    select k.id, k.what, k.who, k.due_on as "dueOn", k.verdict from commitments k join items i on i.id = k.item_id
     where i.matter_id = ${matterId} order by k.due_on nulls last, k.id`)
}
