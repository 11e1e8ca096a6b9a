import type { AgendaItemId, PersonId } from '@pejl/domain/common/id.ts'
import type {
  Ballot,
  Promised,
  SittingDecision,
  SittingItem,
  Statement,
} from '@pejl/domain/sittings/sitting.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** The decisions on an item as they should be; those that stay keep their id. */
export async function saveDecisions(
  db: Db,
  itemId: AgendaItemId,
  before: readonly SittingDecision[],
  after: readonly SittingDecision[],
): Promise<void> {
  const gone = before.filter(
    (one) => !after.some(({ recommendationId }) => recommendationId === one.recommendationId),
  )
  for (const { recommendationId } of gone)
    await db.rows(sql`delete from item_decisions
      where item_id = ${itemId} and recommendation_id is not distinct from ${recommendationId}::uuid`)
  const changed = after.filter((one) => !before.includes(one))
  await db.rows(sql`
    insert into item_decisions (item_id, recommendation_id, outcome, text, remark, amended, referred_to, postponed_to, made_by,
        version)
    select ${itemId}, "recommendationId", outcome, text, remark, amended, "referredTo", "postponedTo", by, version
      from jsonb_to_recordset(${json(changed)}::jsonb) as r("recommendationId" uuid, outcome text, text text, remark text,
        amended text, "referredTo" uuid, "postponedTo" uuid, by text, version int)
    on conflict (item_id, recommendation_id) do update
      set outcome = excluded.outcome, text = excluded.text, remark = excluded.remark, amended = excluded.amended,
          referred_to = excluded.referred_to, postponed_to = excluded.postponed_to, made_by = excluded.made_by,
          made_at = now(), version = excluded.version`)
}

export async function saveNote(
  db: Db,
  { id, note, publicDecision, version }: Pick<SittingItem, 'id' | 'note' | 'publicDecision' | 'version'>,
): Promise<void> {
  await db.rows(sql`update agenda_items set note = ${note}, public_decision = ${publicDecision}, version = ${version}
    where id = ${id}`)
}

export async function savePromise(
  db: Db,
  itemId: AgendaItemId,
  { id, recommendationId, what, who, recipient, dueOn, version }: Promised,
): Promise<void> {
  await db.rows(sql`
    insert into remark_commitments (id, item_id, decision_id, what, who, recipient, due_on, version)
    select ${id}, ${itemId}, d.id, ${what}, ${who}, ${recipient}, ${dueOn}, ${version} from item_decisions d
     where d.item_id = ${itemId} and d.recommendation_id is not distinct from ${recommendationId}::uuid
    on conflict (id) do update set what = excluded.what, who = excluded.who, recipient = excluded.recipient,
      due_on = excluded.due_on, version = excluded.version where remark_commitments.item_id = ${itemId}`)
}

export async function removePromise(db: Db, itemId: AgendaItemId, id: string): Promise<void> {
  await db.rows(sql`delete from remark_commitments where id = ${id} and item_id = ${itemId}`)
}

/** Who may not take part in an item, and why; null: may after all. */
export async function saveDisqualified(
  db: Db,
  itemId: AgendaItemId,
  personId: PersonId,
  reason: string | null,
): Promise<void> {
  await db.rows(
    reason === null
      ? sql`delete from disqualifications where item_id = ${itemId} and person_id = ${personId}`
      : sql`insert into disqualifications (item_id, person_id, reason) values (${itemId}, ${personId}, ${reason})
            on conflict (item_id, person_id) do update set reason = excluded.reason`,
  )
}

/** The ballots of an item as they should be, in their order. */
export async function saveBallots(
  db: Db,
  itemId: AgendaItemId,
  before: readonly Ballot[],
  after: readonly Ballot[],
): Promise<void> {
  const gone = before.filter((one) => !after.some(({ id }) => id === one.id)).map(({ id }) => id)
  if (gone.length > 0)
    await db.rows(sql`delete from ballots where item_id = ${itemId} and id = any(${gone}::uuid[])`)
  for (const ballot of after) {
    const known = before.find(({ id }) => id === ballot.id)
    if (known?.version === ballot.version && known.position === ballot.position) continue
    const { id, recommendationId, position, kind, proposal, proposedBy, manner, result, version } = ballot
    const saved = await db.rows(sql`
      insert into ballots (id, item_id, recommendation_id, position, kind, proposal, proposed_by, manner, result, version)
      values (${id}, ${itemId}, ${recommendationId}, ${position}, ${kind}, ${proposal}, ${proposedBy}, ${manner}, ${result},
        ${version})
      on conflict (id) do update set recommendation_id = excluded.recommendation_id, position = excluded.position,
        kind = excluded.kind, proposal = excluded.proposal, proposed_by = excluded.proposed_by, manner = excluded.manner,
        result = excluded.result, version = excluded.version where ballots.item_id = ${itemId} returning 1`)
    if (saved.length === 0) throw new Error('a ballot of another item has this id')
    if (known?.version !== version) await saveVotes(db, ballot)
  }
}

async function saveVotes(db: Db, { id, votes }: Ballot): Promise<void> {
  await db.rows(sql`delete from votes where ballot_id = ${id}`)
  await db.rows(sql`
    insert into votes (ballot_id, vote, person_id, group_name, count)
    select ${id}, vote, "personId", "group", count
      from jsonb_to_recordset(${json(votes)}::jsonb) as r(vote text, "personId" uuid, "group" text, count int)`)
}

export async function saveStatement(
  db: Db,
  itemId: AgendaItemId,
  { id, recommendationId, saidBy, text, follows, version }: Statement,
  position: number,
): Promise<void> {
  await db.rows(sql`
    insert into minority_statements (id, item_id, recommendation_id, position, said_by, text, follows, version)
    values (${id}, ${itemId}, ${recommendationId}, ${position}, ${saidBy}, ${text}, ${follows}, ${version})
    on conflict (id) do update set recommendation_id = excluded.recommendation_id, said_by = excluded.said_by,
      text = excluded.text, follows = excluded.follows, version = excluded.version
      where minority_statements.item_id = ${itemId}`)
}

export async function removeStatement(db: Db, itemId: AgendaItemId, id: string): Promise<void> {
  await db.rows(sql`delete from minority_statements where id = ${id} and item_id = ${itemId}`)
}

/** Who brings the decision before the council; null: nobody after all. */
export async function saveClaim(db: Db, itemId: AgendaItemId, personId: PersonId | null): Promise<void> {
  await db.rows(
    personId === null
      ? sql`delete from council_claims where item_id = ${itemId}`
      : sql`insert into council_claims (item_id, person_id) values (${itemId}, ${personId})
            on conflict (item_id) do update set person_id = excluded.person_id`,
  )
}
