import type { CommitmentId } from '@pejl/domain/common/id.ts'
import { findPhrase } from '@pejl/domain/documents/find-words.ts'
import type { Place } from '@pejl/domain/documents/read-item.ts'
import type { EvidenceItem, EvidenceProposal, EvidenceSeeker } from '@pejl/domain/follow-up/evidence.ts'
import type { Db } from './db.ts'
import { json, sql } from './sql.ts'

export interface LoadedEvidence {
  readonly id: string
  readonly commitmentId: CommitmentId
  readonly occurrence: string
  readonly state: 'proposed' | 'linked' | 'dismissed'
}

export async function loadEvidence(db: Db, id: string): Promise<LoadedEvidence | undefined> {
  const [evidence] = await db.rows<LoadedEvidence>(sql`
    select id, commitment_id as "commitmentId", occurrence, state from evidence where id = ${id} for update`)
  return evidence
}

export async function saveEvidenceState(
  db: Db,
  id: string,
  state: 'linked' | 'dismissed',
  by: string,
): Promise<void> {
  await db.rows(sql`update evidence set state = ${state}, said_by = ${by}, said_at = now() where id = ${id}`)
}

/** Every commitment that has not lapsed, with the strategies its item tells of. */
export async function listSeekers(db: Db): Promise<readonly EvidenceSeeker[]> {
  return db.rows<EvidenceSeeker>(sql`
    select k.id, k.item_id as "itemId", k.what, k.quote, k.recipient, mt.number as "matterNumber",
      json_build_object('madeOn', k.made_on, 'dueOn', k.due_on, 'recurs', k.recurs, 'period', k.period,
        'verdict', k.verdict) as time,
      array(select si.strategy_id::text from strategy_items si where si.item_id = k.item_id and si.linked
        and (k.concerns is null or si.strategy_id = any (k.concerns))) as "strategyIds"
      from commitments k join items i on i.id = k.item_id left join matters mt on mt.id = i.matter_id
     where k.verdict is distinct from 'lapsed' order by k.id`)
}

/** Every item as something that may show that a promise was kept. Committees go by what their kind is called, too. */
export async function listEvidenceItems(db: Db): Promise<readonly EvidenceItem[]> {
  return db.rows<EvidenceItem>(sql`
    select i.id as "itemId", i.title, m.held_on as "heldOn", mt.number as "matterNumber",
      case when c.id is null then '{}' else array[c.name] || c.abbreviations ||
        case c.kind when 'area-med' then array['OMU', 'områdeudvalget'] when 'local-med' then array['LMU', 'lokaludvalget']
          when 'main-med' then array['HMU', 'hovedudvalget'] when 'council' then array['KB', 'kommunalbestyrelsen', 'byrådet']
          when 'finance' then array['ØK', 'økonomiudvalget'] else '{}' end end as "committeeNames",
      array(select si.strategy_id::text from strategy_items si where si.item_id = i.id and si.linked) as "strategyIds",
      concat_ws(' ', (select string_agg(a->>'title', ' ') from jsonb_array_elements(i.attachments) a),
        (select string_agg(d.text, ' ') from decisions d where d.item_id = i.id)) as about
      from items i left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
      left join matters mt on mt.id = i.matter_id order by i.id`)
}

/**
 * Stores proposals: never twice, never one that a person has settled, none for a time that has evidence already.
 * Proposals that no longer hold are taken away. How many were new.
 */
export async function saveProposals(db: Db, proposals: readonly EvidenceProposal[]): Promise<number> {
  const rows = json(proposals)
  await db.rows(sql`
    delete from evidence e where state = 'proposed' and not exists (
      select 1 from jsonb_to_recordset(${rows}::jsonb) as r("commitmentId" uuid, "itemId" uuid, occurrence text)
       where r."commitmentId" = e.commitment_id and r."itemId" = e.item_id and r.occurrence = e.occurrence)`)
  const made = await db.rows<{ id: string }>(sql`
    insert into evidence (commitment_id, occurrence, item_id, quote, place_start, place_end, state, why, said_by, is_open)
    select r."commitmentId", r.occurrence, i.id, coalesce(d.text, i.title), d.place_start, d.place_end, 'proposed', r.why,
        'program', i.is_open and k.is_open
      from jsonb_to_recordset(${rows}::jsonb) as r("commitmentId" uuid, "itemId" uuid, occurrence text, why text)
      join items i on i.id = r."itemId" join commitments k on k.id = r."commitmentId"
      left join lateral (select text, place_start, place_end from decisions where item_id = i.id order by position limit 1)
        d on true
     where not exists (select 1 from evidence e
       where e.commitment_id = k.id and e.occurrence = r.occurrence and e.state = 'linked')
    on conflict (commitment_id, occurrence, item_id) do nothing returning id`)
  return made.length
}

/** Where an item has a sentence, in the text that everybody who sees the item may read; nothing when it does not. */
export async function findInItem(db: Db, itemId: string, quote: string): Promise<Place | undefined> {
  const [item] = await db.rows<{ text: string; start: number; end: number }>(sql`
    select case when i.is_open then p.public_text else p.text end as text, i.place_start as start, i.place_end as end
      from items i join pages p on p.document_id = i.document_id where i.id = ${itemId}`)
  const found = item && findPhrase(item.text.slice(item.start, item.end), quote)[0]
  return found && { start: found.start + item.start, end: found.end + item.start }
}

/** Evidence a person has found: linked at once, in place of a proposal of the same item. */
export async function saveFoundEvidence(
  db: Db,
  found: {
    readonly commitmentId: CommitmentId
    readonly occurrence: string
    readonly itemId: string
    readonly quote: string
    readonly place: Place | undefined
    readonly why: string
    readonly by: string
  },
): Promise<string> {
  const [saved] = await db.rows<{ id: string }>(sql`
    insert into evidence (commitment_id, occurrence, item_id, quote, place_start, place_end, state, why, said_by, is_open)
    select k.id, ${found.occurrence}, i.id, ${found.quote}, ${found.place?.start ?? null}::int,
      ${found.place?.end ?? null}::int, 'linked', ${found.why}, ${found.by}, i.is_open and k.is_open
      from items i, commitments k where i.id = ${found.itemId} and k.id = ${found.commitmentId}
    on conflict (commitment_id, occurrence, item_id) do update set quote = excluded.quote, state = 'linked',
      place_start = excluded.place_start, place_end = excluded.place_end, why = excluded.why, said_by = excluded.said_by,
      said_at = now(), is_open = excluded.is_open
    returning id`)
  if (!saved) throw new Error('evidence was saved and not returned')
  return saved.id
}
