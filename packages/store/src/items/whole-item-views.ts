import type { AgendaItemId, CommitteeId, MatterId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import type {
  ItemAccess,
  ItemAttachmentId,
  ItemKind,
  ItemRecommendation,
  ItemSection,
  ItemState,
  ItemTemplateId,
} from '@pejl/domain/items/item.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

/** An attachment with its newest file; the bytes are asked for by themselves. */
export interface ItemAttachment {
  readonly id: ItemAttachmentId
  readonly position: number
  readonly title: string
  readonly access: ItemAccess
  readonly documentNumber: string | null
  readonly version: number
  readonly file: {
    readonly id: string
    /** Which version of the attachment it is, from 1. */
    readonly number: number
    readonly fileName: string
    readonly mediaType: string
    readonly sha256: string
    /** In bytes. */
    readonly size: number
    readonly madeBy: string
    readonly madeAt: string
  }
}

/** An agenda item with all that is written of it. What is closed is there only for somebody with a part. */
export interface WholeItem {
  readonly id: AgendaItemId
  readonly matter: {
    readonly id: MatterId
    readonly number: string | null
    readonly title: string
    readonly slug: string
    readonly isOpen: boolean
  } | null
  readonly committee: { readonly id: CommitteeId; readonly name: string; readonly kind: CommitteeKind }
  readonly meeting: {
    readonly id: MeetingId
    readonly heldOn: string
    readonly state: string
    readonly agendaDueOn: string | null
  } | null
  readonly stopId: StopId | null
  readonly templateId: ItemTemplateId | null
  readonly grownFrom: AgendaItemId | null
  /** The committee's own item it goes on from, when a meeting postponed that (udsat). */
  readonly postponedFrom: { readonly id: AgendaItemId; readonly heldOn: string } | null
  /** The item of the record it grew from, when that was read in. */
  readonly grownFromRecord: string | null
  readonly kind: ItemKind
  readonly state: ItemState
  readonly title: string
  readonly access: ItemAccess
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly recommendedBy: string | null
  readonly responsible: string | null
  readonly approvedBy: string | null
  readonly approvedAt: string | null
  /** Its place on the agenda, from the day it is put there; the number is given when the agenda is sent out. */
  readonly position: number | null
  readonly number: number | null
  readonly heading: string | null
  readonly isSupplement: boolean
  readonly strategyId: string | null
  readonly note: string | null
  readonly publicDecision: string | null
  readonly madeBy: string
  readonly version: number
  readonly sections: readonly ItemSection[]
  readonly recommendations: readonly ItemRecommendation[]
  /** In order, without those that were removed. */
  readonly attachments: readonly ItemAttachment[]
}

export async function loadWholeItem(db: Db, id: AgendaItemId): Promise<WholeItem | undefined> {
  return (await wholeItemsWhere(db, sql`i.id = ${id}`))[0]
}

/** All items of a meeting as the agenda has them; those without a place yet come last. */
export function listWholeItems(db: Db, meetingId: MeetingId): Promise<readonly WholeItem[]> {
  return wholeItemsWhere(db, sql`i.meeting_id = ${meetingId} and i.state <> 'withdrawn'`)
}

function wholeItemsWhere(db: Db, where: Sql): Promise<readonly WholeItem[]> {
  return db.rows<WholeItem>(sql`
    select i.id, i.stop_id as "stopId", i.template_id as "templateId", i.grown_from as "grownFrom",
      i.grown_from_record as "grownFromRecord", i.kind, i.state, i.title, i.access, i.closed_reason as "closedReason",
      i.neutral_title as "neutralTitle", i.recommended_by as "recommendedBy", i.responsible, i.approved_by as "approvedBy",
      i.approved_at as "approvedAt", i.position, i.number, i.heading, i.is_supplement as "isSupplement",
      i.strategy_id as "strategyId", i.note, i.public_decision as "publicDecision", i.made_by as "madeBy", i.version,
      case when a.id is null then null else jsonb_build_object('id', a.id, 'number', a.number, 'title', a.title,
        'slug', a.slug, 'isOpen', a.is_open) end as matter,
      jsonb_build_object('id', c.id, 'name', c.name, 'kind', c.kind) as committee,
      case when m.id is null then null else jsonb_build_object('id', m.id, 'heldOn', m.held_on, 'state', m.state,
        'agendaDueOn', m.agenda_due_on) end as meeting,
      ${postponedFrom} as "postponedFrom", ${sections} as sections, ${recommendations} as recommendations, ${attachments} as attachments
      from agenda_items i join committees c on c.id = i.committee_id left join matters a on a.id = i.matter_id
      left join meetings m on m.id = i.meeting_id
     where ${where} order by i.position nulls last, i.made_at, i.id`)
}

const postponedFrom = sql`(select jsonb_build_object('id', o.id, 'heldOn', om.held_on)
  from agenda_items o join meetings om on om.id = o.meeting_id
  where o.id = i.grown_from and o.committee_id = i.committee_id
    and exists (select 1 from item_decisions d where d.item_id = o.id and d.outcome = 'postponed'))`

const sections = sql`coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'heading', s.heading,
    'kind', s.kind, 'text', s.text, 'changedBy', s.changed_by, 'changedAt', s.changed_at, 'version', s.version) order by s.position, s.key)
  from item_sections s where s.item_id = i.id), '[]')`

const recommendations = sql`coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'text', r.text,
    'addressed', to_jsonb(r.addressed), 'version', r.version) order by r.number, r.id)
  from item_recommendations r where r.item_id = i.id), '[]')`

const attachments = sql`coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'position', t.position, 'title', t.title,
    'access', t.access, 'documentNumber', t.document_number, 'version', t.version, 'file', jsonb_build_object('id', f.id,
    'number', f.number, 'fileName', f.file_name, 'mediaType', f.media_type, 'sha256', f.sha256, 'size', length(f.bytes),
    'madeBy', f.made_by, 'madeAt', f.made_at)) order by t.position, t.id)
  from item_attachments t join lateral (select * from attachment_files f where f.attachment_id = t.id
    order by f.number desc limit 1) f on true
  where t.item_id = i.id and t.removed_at is null), '[]')`
