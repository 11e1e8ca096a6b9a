import { createHash } from 'node:crypto'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Role } from '@pejl/domain/access/permissions.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
import { inspectFile } from '@pejl/reading/inspect/inspect-file.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { loadMinutes } from '@pejl/store/minutes/minutes-store.ts'
import { sql } from '@pejl/store/sql.ts'
import { answerMinutes } from '../../minutes/answer-minutes.ts'
import { approveMinutes, layMinutes } from '../../minutes/lay-minutes.ts'
import type { MakeFiles } from '../meeting-files.ts'
import type { PublishingNeeds } from '../publishing-needs.ts'

/** Puts an agenda's text into one file: what the papers make is tried beside them. */
const plainFiles: MakeFiles = async (content) => ({
  ok: true,
  value: [
    {
      name: 'dagsorden.txt',
      mediaType: 'text/plain',
      itemNumber: null,
      attachmentNumber: null,
      title: content.committee.name,
      bytes: Buffer.from(JSON.stringify(content)),
    },
  ],
})

export const publishingNeeds = (database: Database): PublishingNeeds => ({
  database,
  makeFiles: plainFiles,
  inspect: inspectFile,
  now: () => new Date('2026-11-20T10:00:00Z'),
})

export type HeldMeeting = Awaited<ReturnType<typeof heldMeeting>>

/** A held meeting of a standing committee: an agenda item, a matter with a remark, and a closed item. */
export async function heldMeeting(database: Database) {
  const asked = <T>(work: (db: Db) => Promise<T>) => database.staff(work, 'program')
  const needs = publishingNeeds(database)
  const one = async (query: ReturnType<typeof sql>): Promise<string> => {
    const [row] = await asked((db) => db.rows<{ id: string }>(query))
    if (!row) throw new Error('nothing was made')
    return row.id
  }
  const user = async (username: string, role: Role): Promise<Extract<Actor, { kind: 'user' }>> => ({
    kind: 'user',
    username,
    role,
    id: (await one(sql`insert into users (username, name, role, password_hash)
      values (${username}, ${username}, ${role}, 'x') returning id`)) as UserId, // just made
  })
  const [secretary, outsider, reader] = [
    await user('sekretaer', 'secretary'),
    await user('fremmed', 'secretary'),
    await user('laeser', 'reader'),
  ]
  const committeeId = await one(sql`insert into committees (slug, name, kind)
    values ('byudvalget', 'Byudvalget', 'standing') returning id`)
  await asked((db) =>
    db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      values (${secretary.id}, ${committeeId}, 'secretary', 'program')`),
  )
  const personId = await one(sql`insert into people (name) values ('Anna Ager') returning id`)
  let meetingId = ''
  let matterItem = ''

  const reset = async (): Promise<void> => {
    await database.owner((db) =>
      db.script(`truncate meetings, documents, minutes_editions, matters, search_entries cascade;
        update committees set kind = 'standing', publishes = null`),
    )
    const matterId = await one(sql`insert into matters (number, slug, title, is_open, origin, committee_id)
      values ('26/100', '2026-100', 'Skolens tag', true, 'made', ${committeeId}) returning id`)
    meetingId = await one(sql`insert into meetings (committee_id, held_on, state, starts_at, ends_at, place)
      values (${committeeId}, '2026-11-12', 'held', '16:00', '17:30', 'Rådhuset') returning id`)
    await asked((db) =>
      db.rows(sql`insert into attendance (meeting_id, person_id, name, office, stands_for, represents, state)
        values (${meetingId}, ${personId}, 'Anna Ager', 'chair', 'party', 'A', 'present')`),
    )
    const item = (number: number, title: string, more: ReturnType<typeof sql>) =>
      one(sql`insert into agenda_items (committee_id, meeting_id, state, made_by, number, position, title, matter_id, access,
          closed_reason, neutral_title, public_decision, kind)
        values (${committeeId}, ${meetingId}, 'treated', 'program', ${number}, ${number}, ${title}, ${more}) returning id`)
    const first = await item(
      1,
      'Godkendelse af dagsorden',
      sql`null, 'open', null, null, null, 'agenda-approval'`,
    )
    matterItem = await item(2, 'Skolens tag', sql`${matterId}, 'open', null, null, null, 'matter'`)
    const closed = await item(
      3,
      'Hemmeligt køb af Havnevej',
      sql`null, 'closed', 'Køb af HEMMELIG ejendom', 'Ejendomssag', 'Udvalget godkendte.', 'matter'`,
    )
    await asked(async (db) => {
      await db.rows(sql`insert into item_sections (item_id, key, heading, kind, position, text, changed_by) values
        (${matterItem}, 'sag', 'Sagsfremstilling', 'presentation', 1, 'Taget på skolen er utæt.', 'program'),
        (${closed}, 'sag', 'Sagsfremstilling', 'presentation', 1, 'HEMMELIG pris.', 'program')`)
      await db.rows(sql`insert into item_recommendations (item_id, number, text) values
        (${matterItem}, 1, 'at taget udskiftes')`)
      await db.rows(sql`insert into item_decisions (item_id, recommendation_id, outcome, text, remark, made_by) values
        (${first}, null, 'approved', 'Godkendt.', null, 'program'),
        (${matterItem}, (select id from item_recommendations where item_id = ${matterItem}), 'approved',
          'Godkendt, med den bemærkning, at taget efterses.', 'at taget efterses', 'program'),
        (${closed}, null, 'approved', 'HEMMELIG beslutning.', null, 'program')`)
      await db.rows(sql`insert into remark_commitments (item_id, decision_id, what, who, due_on)
        select item_id, id, 'Taget efterses', 'Skolechefen', '2027-03-01' from item_decisions where remark is not null`)
    })
  }
  const version = async (): Promise<number> =>
    asked(async (db) => (await loadMinutes(db, meetingId as never))?.version ?? 0)

  return {
    secretary,
    outsider,
    reader,
    personId,
    committeeId,
    get meetingId() {
      return meetingId
    },
    get matterItem() {
      return matterItem
    },
    reset,
    version,
    /** Lays the minutes, answers for the chair, and locks them. */
    async approve(): Promise<void> {
      const steps = [
        async () => layMinutes(needs, secretary, { meetingId, version: await version() }),
        async () =>
          answerMinutes(needs, secretary, {
            meetingId,
            personId,
            approves: true,
            remark: '',
            version: await version(),
          }),
        async () => approveMinutes(needs, secretary, { meetingId, version: await version() }),
      ]
      for (const step of steps) {
        const done = await step()
        if (!done.ok) throw new Error(done.reason)
      }
    },
    write: (text: string) =>
      asked((db) => db.rows(sql`update item_sections set text = ${text} where item_id = ${matterItem}`)),
    async attach(fileName: string, content: string | Uint8Array): Promise<void> {
      const id = await one(sql`insert into item_attachments (item_id, position, title)
        values (${matterItem}, 1, ${fileName}) returning id`)
      const sum = createHash('sha256').update(content).digest('hex')
      await asked((db) =>
        db.rows(sql`insert into attachment_files (attachment_id, number, file_name, media_type, sha256, bytes, made_by)
          values (${id}, 1, ${fileName}, 'text/plain', ${sum}, ${Buffer.from(content)}, 'program')`),
      )
    },
    close: () =>
      asked((db) =>
        db.rows(sql`update agenda_items set access = 'closed', closed_reason = 'Personsag', neutral_title = 'Sag'
          where id = ${matterItem}`),
      ),
    be: (kind: string) =>
      asked((db) => db.rows(sql`update committees set kind = ${kind} where id = ${committeeId}`)),
  }
}
