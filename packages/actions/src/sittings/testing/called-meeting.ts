import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Part } from '@pejl/domain/access/parts.ts'
import type { AgendaItemId, CommitteeId, MeetingId, PersonId, UserId } from '@pejl/domain/common/id.ts'
import type { Database } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'

export interface TestMeeting {
  readonly meetingId: MeetingId
  readonly committeeId: CommitteeId
  readonly laterId: MeetingId
  /** Anne (chair, A), Bo (V), Carl (V), Dorte (A), Stine (substitute). */
  readonly people: Readonly<Record<string, PersonId>>
  /** havnen (two recommendations), skolen, and grundsalg, which is closed. All are ready. */
  readonly items: Readonly<Record<'havnen' | 'skolen' | 'grundsalg', AgendaItemId>>
}

/** A user with a role and, perhaps, a part in the committee. */
export async function colleague(
  database: Database,
  username: string,
  role: 'reader' | 'editor' | 'secretary',
  part?: { readonly committeeId: string; readonly part: Part },
): Promise<Actor> {
  return database.staff(async (db) => {
    const [user] = await db.rows<{ id: UserId }>(sql`insert into users (username, name, role, password_hash)
      values (${username}, ${username}, ${role}, 'x') returning id`)
    if (!user) throw new Error('no user')
    if (part)
      await db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
        values (${user.id}, ${part.committeeId}, ${part.part}, 'asta')`)
    return { kind: 'user', id: user.id, username, role }
  })
}

/** A committee with five seats, a planned meeting and a later one, and three items that are ready. */
export async function plannedMeeting(
  database: Database,
  {
    kind = 'standing',
    name = 'Havneudvalget',
    heldOn = '2026-12-09',
  }: {
    readonly kind?: string
    readonly name?: string
    readonly heldOn?: string
  } = {},
): Promise<TestMeeting> {
  return database.staff(async (db) => {
    const one = async <Id>(query: ReturnType<typeof sql>): Promise<Id> => {
      const [row] = await db.rows<{ id: Id }>(query)
      if (!row) throw new Error('nothing was made')
      return row.id
    }
    const slug = name.toLowerCase().replace(/[^a-z]+/g, '-')
    const committeeId = await one<CommitteeId>(sql`insert into committees (slug, name, kind)
      values (${slug}, ${name}, ${kind}) returning id`)
    const meetingOn = (day: string) =>
      one<MeetingId>(sql`insert into meetings (committee_id, held_on, state, starts_at, place)
        values (${committeeId}, ${day}, 'planned', '16:30', 'Rådhuset') returning id`)
    const meetingId = await meetingOn(heldOn)
    const laterId = await meetingOn('2027-01-13')
    const people: Record<string, PersonId> = {}
    const seats = [
      ['Anne', 'chair', 'A', false],
      ['Bo', 'member', 'V', false],
      ['Carl', 'member', 'V', false],
      ['Dorte', 'member', 'A', false],
      ['Stine', 'member', 'V', true],
    ] as const
    for (const [index, [person, office, represents, isSubstitute]] of seats.entries()) {
      const id = await one<PersonId>(sql`insert into people (name) values (${person}) returning id`)
      people[person] = id
      await db.rows(sql`insert into seats (committee_id, person_id, office, stands_for, represents, is_substitute, position,
          from_on) values (${committeeId}, ${id}, ${office}, 'party', ${represents}, ${isSubstitute}, ${index}, '2026-01-01')`)
    }
    const item = (title: string, access: 'open' | 'closed') =>
      one<AgendaItemId>(sql`insert into agenda_items (committee_id, state, title, access, closed_reason, neutral_title, kind,
          made_by) values (${committeeId}, 'ready', ${title}, ${access},
          ${access === 'closed' ? 'Forhandling om pris' : null}, ${access === 'closed' ? 'Ejendomssag' : null}, 'matter', 'edith')
        returning id`)
    const items = {
      havnen: await item('Ny plan for havnen', 'open'),
      skolen: await item('Skolens tag', 'open'),
      grundsalg: await item('Salg af Strandvej 4', 'closed'),
    }
    for (const [number, text] of ['at planen godkendes', 'at status tages til efterretning'].entries())
      await db.rows(sql`insert into item_recommendations (item_id, number, text)
        values (${items.havnen}, ${number + 1}, ${text})`)
    return { meetingId, committeeId, laterId, people, items }
  }, 'program')
}
