import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Part } from '@pejl/domain/access/parts.ts'
import type { Role } from '@pejl/domain/access/permissions.ts'
import type { AgendaItemId, CommitteeId, MatterId, MeetingId, UserId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Database } from '@pejl/store/db.ts'
import { loadWholeItem, type WholeItem } from '@pejl/store/items/whole-item-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { saveNewUser } from '@pejl/store/user-store.ts'
import type { GivenTemplate } from '../items/edit-template.ts'
import { makeTemplate } from '../items/edit-template.ts'
import { makeItem, type NewItemGiven } from '../items/make-item.ts'

const program: Actor = { kind: 'program', name: 'test' }

type User = Extract<Actor, { kind: 'user' }>

/** Somebody real, with a part in committees' closed items when one is named. */
export async function addPerson(
  database: Database,
  username: string,
  role: Role,
  parts: readonly (readonly [CommitteeId, Part])[] = [],
): Promise<User> {
  return database.staff(async (db) => {
    const made = await saveNewUser(db, { username, name: username, role, passwordHash: 'x', demo: false })
    const id = made as UserId // the user was just made
    for (const [committeeId, part] of parts)
      await db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
        values (${id}, ${committeeId}, ${part}, 'test')`)
    return { kind: 'user', id, username, role }
  })
}

export async function addCommittee(
  database: Database,
  name: string,
  kind: CommitteeKind = 'standing',
): Promise<CommitteeId> {
  const [row] = await database.staff((db) =>
    db.rows<{ id: CommitteeId }>(
      sql`insert into committees (slug, name, kind) values (lower(${name}), ${name}, ${kind}) returning id`,
    ),
  )
  if (!row) throw new Error(name)
  return row.id
}

export async function addMeeting(
  database: Database,
  committeeId: CommitteeId,
  heldOn: string,
): Promise<MeetingId> {
  const [row] = await database.staff((db) =>
    db.rows<{ id: MeetingId }>(sql`
      insert into meetings (committee_id, held_on, state) values (${committeeId}, ${heldOn}, 'planned') returning id`),
  )
  if (!row) throw new Error(heldOn)
  return row.id
}

export async function addMatter(
  database: Database,
  committeeId: CommitteeId,
  number: string,
  isOpen = true,
): Promise<MatterId> {
  const [row] = await database.staff(
    (db) =>
      db.rows<{ id: MatterId }>(sql`
      insert into matters (number, slug, title, is_open, origin, committee_id)
      values (${number}, ${number.replace('/', '-')}, 'En sag', ${isOpen}, 'made', ${committeeId}) returning id`),
    'program',
  )
  if (!row) throw new Error(number)
  return row.id
}

export const politicalTemplate: GivenTemplate = {
  name: 'Politisk sag',
  sections: [
    {
      key: null,
      heading: 'Sagsfremstilling',
      kind: 'presentation',
      required: true,
      hint: null,
      mostLix: 45,
    },
    { key: null, heading: 'Økonomi', kind: 'economy', required: true, hint: null, mostLix: null },
    { key: null, heading: 'Lovgrundlag', kind: 'law', required: false, hint: null, mostLix: null },
  ],
  committeeKinds: [],
  recommendedBy: 'Havnechefen',
  approvedBy: null,
  active: true,
}

export async function addTemplate(
  database: Database,
  template: GivenTemplate = politicalTemplate,
): Promise<string> {
  const made = await makeTemplate({ database }, program, template)
  if (!made.ok) throw new Error(made.reason)
  return made.value.templateId
}

/** An item of the program's own, open unless said otherwise. */
export async function addItem(
  database: Database,
  given: Partial<NewItemGiven> & Pick<NewItemGiven, 'committeeId' | 'templateId'>,
): Promise<AgendaItemId> {
  const made = await makeItem({ database, now: () => new Date('2026-11-29T09:00:00Z') }, program, {
    title: 'Ny mole',
    matterId: null,
    meetingId: null,
    stopId: null,
    responsible: 'Havnechefen',
    access: 'open',
    closedReason: '',
    neutralTitle: '',
    from: null,
    ...given,
  })
  if (!made.ok) throw new Error(made.reason)
  return made.value.itemId
}

export async function wholeItem(database: Database, id: AgendaItemId): Promise<WholeItem> {
  const item = await database.staff((db) => loadWholeItem(db, id), 'program')
  if (!item) throw new Error(`no item ${id}`)
  return item
}
