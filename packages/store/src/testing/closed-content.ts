import type { UserId } from '@pejl/domain/common/id.ts'
import type { Database } from '../db.ts'
import { raw, sql } from '../sql.ts'

/** Stands in every closed text the fixture writes, and in nothing else. */
export const secret = 'hemmelighed-7391'

export interface ClosedContent {
  readonly committeeId: string
  readonly meetingId: string
  readonly itemId: string
  readonly matterId: string
  /** An open item of the same meeting, with a closed attachment. */
  readonly openItemId: string
}

/** Puts a closed matter with all that can belong to it into the working tables: a meeting that is being held. */
export async function putClosedContent(database: Database): Promise<ClosedContent> {
  return database.staff(async (db) => {
    const id = async (query: ReturnType<typeof sql>): Promise<string> => {
      const [row] = await db.rows<{ id: string }>(query)
      if (!row) throw new Error('nothing was written')
      return row.id
    }
    const committeeId = await id(sql`insert into committees (slug, name, kind, abbreviations)
      values ('boligudvalget', 'Boligudvalget', 'standing', '{BOU}') returning id`)
    const personId = await id(sql`insert into people (name) values ('Mona Lund') returning id`)
    await db.rows(sql`insert into seats (committee_id, person_id, office, stands_for, represents, from_on)
      values (${committeeId}, ${personId}, 'chair', 'party', 'A', '2026-01-01')`)
    const meetingId = await id(sql`insert into meetings (committee_id, held_on, state)
      values (${committeeId}, '2026-11-03', 'sitting') returning id`)
    const matterId =
      await id(sql`insert into matters (number, slug, title, is_open, origin, committee_id, closed_reason,
        neutral_title, announced)
      values ('26/77', '2026-77', ${`Salg til ${secret}`}, false, 'made', ${committeeId}, ${secret}, 'Salg af areal', true)
      returning id`)
    const routeId = await id(sql`insert into routes (matter_id) values (${matterId}) returning id`)
    await db.rows(sql`insert into route_stops (route_id, position, kind, committee_id, note)
      values (${routeId}, 1, 'committee', ${committeeId}, ${secret})`)
    await db.rows(sql`insert into route_checks (route_id, body, answer, why, said_by)
      values (${routeId}, 'med', 'no', ${secret}, 'test')`)

    const itemId =
      await id(sql`insert into agenda_items (matter_id, committee_id, meeting_id, title, access, closed_reason,
        neutral_title, recommended_by, public_decision, note, made_by)
      values (${matterId}, ${committeeId}, ${meetingId}, ${`Salg ${secret}`}, 'closed', ${`Fordi ${secret}`}, 'Salg af areal',
        ${secret}, ${`Endnu ikke offentlig ${secret}`}, ${secret}, 'test') returning id`)
    await db.rows(sql`insert into item_sections (item_id, key, heading, kind, position, text, changed_by)
      values (${itemId}, 'fremstilling', ${`Om ${secret}`}, 'presentation', 1, ${secret}, 'test')`)
    await db.rows(sql`insert into item_history (item_id, part, was, made_by)
      values (${itemId}, 'title', ${JSON.stringify(secret)}::jsonb, 'test')`)
    const recommendationId = await id(sql`insert into item_recommendations (item_id, number, text)
      values (${itemId}, 1, ${`At sælge ${secret}`}) returning id`)
    const decisionId =
      await id(sql`insert into item_decisions (item_id, recommendation_id, outcome, text, remark, amended, made_by)
      values (${itemId}, ${recommendationId}, 'approved', ${secret}, ${secret}, ${secret}, 'test') returning id`)
    const ballotId = await id(sql`insert into ballots (item_id, position, kind, proposal, manner, result)
      values (${itemId}, 1, 'main', ${secret}, 'group', 'adopted') returning id`)
    await db.rows(
      sql`insert into votes (ballot_id, vote, group_name, count) values (${ballotId}, 'for', ${secret}, 4)`,
    )
    await db.rows(
      sql`insert into minority_statements (item_id, said_by, text) values (${itemId}, ${secret}, ${secret})`,
    )
    await db.rows(
      sql`insert into disqualifications (item_id, person_id, reason) values (${itemId}, ${personId}, ${secret})`,
    )
    await db.rows(sql`insert into remark_commitments (item_id, decision_id, what, who, due_on)
      values (${itemId}, ${decisionId}, ${secret}, ${secret}, '2027-01-01')`)
    await db.rows(sql`insert into minutes (meeting_id) values (${meetingId})`)
    await db.rows(sql`insert into minutes_editions (meeting_id, edition, content, has_closed, made_by)
      values (${meetingId}, 1, ${JSON.stringify({ secret })}::jsonb, true, 'test')`)

    const openItemId = await id(sql`insert into agenda_items (committee_id, meeting_id, title, made_by)
      values (${committeeId}, ${meetingId}, 'Ny legeplads', 'test') returning id`)
    for (const [item, access] of [
      [itemId, 'open'],
      [openItemId, 'closed'],
    ] as const) {
      const attachmentId = await id(sql`insert into item_attachments (item_id, position, title, access)
        values (${item}, 1, ${secret}, ${access}) returning id`)
      await db.rows(sql`insert into attachment_files (attachment_id, number, file_name, media_type, sha256, bytes, made_by)
        values (${attachmentId}, 1, ${`${secret}.pdf`}, 'application/pdf', ${'0'.repeat(64)}, ${Buffer.from(secret)}, 'test')`)
    }
    return { committeeId, meetingId, itemId, matterId, openItemId }
  }, 'program')
}

/** Every value of every row that somebody can read, as one text. */
export async function readEverything(
  read: <Row>(query: ReturnType<typeof sql>) => Promise<readonly Row[]>,
): Promise<ReadonlyMap<string, string>> {
  const tables = await read<{ name: string; columns: string }>(sql`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
      from information_schema.columns c
     where table_schema = 'public' and has_column_privilege(current_user, quote_ident(table_name), column_name, 'select')
       and exists (select 1 from pg_class r where r.relname = c.table_name and r.relkind = 'r')
     group by table_name order by table_name`)
  const told = new Map<string, string>()
  for (const { name, columns } of tables) {
    const rows = await read<Record<string, unknown>>(sql`select ${raw(columns)} from ${raw(name)}`)
    told.set(
      name,
      JSON.stringify(rows, (_, value) => (isBytes(value) ? Buffer.from(value.data).toString() : value)),
    )
  }
  return told
}

/** Bytes, as a Buffer makes JSON of itself. */
const isBytes = (value: unknown): value is { readonly data: number[] } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Buffer'

/** A user with a role, and a part in a committee when one is given. */
export async function putUser(
  database: Database,
  username: string,
  role: string,
  part?: { readonly committeeId: string; readonly part: string },
): Promise<UserId> {
  return database.staff(async (db) => {
    const [user] = await db.rows<{ id: UserId }>(sql`insert into users (username, name, role, password_hash)
      values (${username}, ${username}, ${role}, 'x') returning id`)
    if (!user) throw new Error('no user was made')
    if (part)
      await db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
        values (${user.id}, ${part.committeeId}, ${part.part}, 'test')`)
    return user.id
  })
}
