import type { Actor } from '@pejl/domain/access/actor.ts'
import type { CommitteeId, UserId } from '@pejl/domain/common/id.ts'
import { findPeople } from '@pejl/store/committees/people-views.ts'
import { loadSeats } from '@pejl/store/committees/seat-store.ts'
import { listNotes } from '@pejl/store/committees/trio-note-views.ts'
import { askedBy } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { editor, reader, secretary } from '../testing/people.ts'
import { beginCommitteeTerm } from './begin-term.ts'
import { editSeat, endMembership, removeMistakenSeat, replaceMember } from './change-seat.ts'
import { editPerson } from './edit-person.ts'
import { givePart } from './give-part.ts'
import { makeCommittee } from './make-committee.ts'
import { seatPerson } from './seat-person.ts'
import { addTrioNote, changeTrioNote } from './trio-notes.ts'

const database = await testDatabase()
const needs = { database }
let committee = '' as CommitteeId
let trio = '' as CommitteeId
const users = new Map<string, UserId>()

const as = (actor: Extract<Actor, { kind: 'user' }>): typeof actor => ({
  ...actor,
  id: users.get(actor.username) ?? actor.id,
})
async function make(name: string, kind: string): Promise<CommitteeId> {
  const made = await makeCommittee(needs, secretary, { name, kind, parentId: '' })
  if (!made.ok) throw new Error(made.reason)
  return made.value.id
}

beforeAll(async () => {
  for (const { username, role } of [editor, secretary, reader]) {
    const [user] = await database.staff((db) =>
      db.rows<{ id: UserId }>(sql`insert into users (username, name, role, password_hash)
        values (${username}, ${username}, ${role}, 'x') returning id`),
    )
    if (user) users.set(username, user.id)
  }
  committee = await make('Havneudvalget', 'standing')
  trio = await make('TRIO på Fyret', 'trio')
})

const plain = {
  office: 'member',
  side: null,
  standsFor: 'party',
  represents: 'A',
  isSubstitute: false,
  substitutesFor: null,
  fromOn: '2022-01-01',
  toOn: '2025-12-31',
} as const
const who = (name: string) => ({ personId: '', name, isOther: false })
const seats = () => database.staff((db) => loadSeats(db, committee))
const seatOf = async (name: string) => {
  const [person] = await database.staff((db) => findPeople(db, name))
  const seat = (await seats()).findLast(({ personId }) => personId === person?.id)
  if (!seat) throw new Error(`no seat for ${name}`)
  return seat
}
const seat = (name: string, more: object = {}) =>
  seatPerson(needs, secretary, { committeeId: committee, who: who(name), seat: { ...plain, ...more } })

it('makes no second committee of a name spelt alike', async () => {
  const again = await makeCommittee(needs, secretary, {
    name: 'Havneudvalg',
    kind: 'standing',
    parentId: '',
  })

  expect(again).toEqual({ ok: false, reason: 'taken' })
})

it('seats a person by name, and finds the same person again in another committee', async () => {
  await seat('Birk Strand')
  await seatPerson(needs, secretary, {
    committeeId: trio,
    who: who('birk strand'),
    seat: { ...plain, standsFor: 'management' },
  })
  const found = await database.staff((db) => findPeople(db, 'strand'))

  expect(found.map(({ name, seats: there }) => [name, there.length])).toEqual([['Birk Strand', 2]])
})

it('does not seat the same person twice in the same days', async () => {
  expect(await seat('Birk Strand', { fromOn: '2025-12-31', toOn: null })).toEqual({
    ok: false,
    reason: 'already-seated',
  })
})

it('asks which one is meant when two have a name', async () => {
  for (const isOther of [false, true])
    await seatPerson(needs, secretary, {
      committeeId: trio,
      who: { ...who('Ane Lind'), isOther },
      seat: { ...plain, fromOn: '2022-02-02' },
    })

  expect(await seat('Ane Lind')).toEqual({ ok: false, reason: 'same-name' })
})

it('corrects a seat, unless somebody else has since', async () => {
  await seat('Ellen Holm')
  const before = await seatOf('Ellen Holm')
  const given = { seatId: before.id, version: before.version, seat: { ...plain, office: 'chair' } }

  expect(await editSeat(needs, secretary, given)).toEqual({ ok: true, value: true })
  expect(await editSeat(needs, secretary, given)).toEqual({ ok: false, reason: 'stale' })
  expect((await seatOf('Ellen Holm')).office).toBe('chair')
})

it('puts another in a seat from a day, with the same substitutes', async () => {
  await seat('Ida Falk')
  const old = await seatOf('Ida Falk')
  await seat('Søren Dal', { isSubstitute: true, substitutesFor: old.id })
  const replaced = await replaceMember(needs, secretary, {
    seatId: old.id,
    version: old.version,
    fromOn: '2024-05-01',
    who: who('Tage Rask'),
  })
  const [left, came, substitute] = await Promise.all(['Ida Falk', 'Tage Rask', 'Søren Dal'].map(seatOf))

  expect(replaced.ok).toBe(true)
  expect(left?.toOn).toBe('2024-04-30')
  expect(came).toMatchObject({ fromOn: '2024-05-01', represents: 'A', position: left?.position })
  expect(substitute?.substitutesFor).toBe(came?.id)
})

it('ends a seat within its days only, and removes one nobody has used', async () => {
  await seat('Per Vang')
  const { id: seatId, version } = await seatOf('Per Vang')

  expect(await endMembership(needs, secretary, { seatId, version, lastOn: '2026-01-01' })).toEqual({
    ok: false,
    reason: 'wrong-day',
  })
  expect((await endMembership(needs, secretary, { seatId, version, lastOn: '2023-06-30' })).ok).toBe(true)
  expect((await removeMistakenSeat(needs, secretary, { seatId, version: version + 1 })).ok).toBe(true)
  await expect(seatOf('Per Vang')).rejects.toThrow('no seat')
})

it('begins a new term with some carried on, once', async () => {
  const stays = await seatOf('Ellen Holm')
  const term = {
    committeeId: committee,
    name: '2026-2029',
    fromOn: '2026-01-01',
    toOn: '2029-12-31',
    carried: [stays.id],
  }
  const begun = await beginCommitteeTerm(needs, secretary, term)
  const again = await beginCommitteeTerm(needs, secretary, term)
  const inTerm = (await seats()).filter(({ fromOn }) => fromOn === '2026-01-01')

  expect(begun).toEqual({ ok: true, value: { ended: 0, carried: 1 } })
  expect(again).toEqual({ ok: false, reason: 'already-begun' })
  expect(inTerm).toMatchObject([{ personId: stays.personId, office: 'chair', toOn: '2029-12-31' }])
})

it('links a person to one user, and a user to one person', async () => {
  const [ellen, birk] = await database.staff(async (db) => [
    ...(await findPeople(db, 'Ellen')),
    ...(await findPeople(db, 'Birk')),
  ])
  const link = (person: typeof ellen) =>
    editPerson(needs, secretary, {
      personId: person?.id ?? '',
      version: person?.version ?? 0,
      name: person?.name ?? '',
      email: 'post@fjordby.example',
      userId: users.get('edith') ?? '',
    })

  expect(await link(ellen)).toEqual({ ok: true, value: true })
  expect(await link(birk)).toEqual({ ok: false, reason: 'user-taken' })
})

it('gives and takes a part, and tells when somebody gives it to themselves', async () => {
  const give = (userId: UserId | undefined, part: string) =>
    givePart(needs, as(secretary), { committeeId: committee, userId: userId ?? '', part })

  expect((await give(users.get('edith'), 'writer')).ok).toBe(true)
  expect((await give(users.get('sigrid'), 'secretary')).ok).toBe(true)
  expect((await give(users.get('edith'), '')).ok).toBe(true)
  expect(await give(users.get('edith'), 'king')).toEqual({ ok: false, reason: 'wrong-part' })
  const told = await database.staff((db) =>
    db.rows<{ event: string }>(
      sql`select event from journal where subject = ${committee} and event like '%part%' order by id`,
    ),
  )
  expect(told.map(({ event }) => event)).toEqual(['part-given', 'own-part-given', 'part-taken'])
})

it('keeps a trio’s notes for those with a part in it, and out of the journal', async () => {
  const note = { committeeId: trio, notedOn: '2026-11-20', text: 'Hemmelig snak om arbejdspresset' }
  await givePart(needs, as(secretary), {
    committeeId: trio,
    userId: users.get('edith') ?? '',
    part: 'writer',
  })
  await givePart(needs, as(secretary), {
    committeeId: trio,
    userId: users.get('rune') ?? '',
    part: 'reader',
  })

  const added = await addTrioNote(needs, as(editor), note)
  const [refused, unseen] = [
    await addTrioNote(needs, as(reader), note),
    await addTrioNote(needs, as(secretary), note),
  ]
  const seen = (actor: Actor) => database.staff((db) => listNotes(db, trio), askedBy(actor))

  expect(added.ok).toBe(true)
  expect([refused, unseen].map((one) => !one.ok && one.reason)).toEqual(['forbidden', 'not-found'])
  expect((await seen(as(reader))).map(({ text }) => text)).toEqual([note.text])
  expect(await seen(as(secretary))).toEqual([])
  expect(await database.staff((db) => listNotes(db, trio))).toEqual([])
  const journal = await database.staff((db) => db.rows(sql`select detail::text from journal`))
  expect(JSON.stringify(journal)).not.toContain('Hemmelig')
})

it('changes a note with its version, and removes an emptied one', async () => {
  const [note] = await database.staff((db) => listNotes(db, trio), askedBy(as(editor)))
  const given = { noteId: note?.id ?? '', version: note?.version ?? 0, notedOn: '2026-11-21', text: 'Kort' }

  expect((await changeTrioNote(needs, as(editor), given)).ok).toBe(true)
  expect(await changeTrioNote(needs, as(editor), given)).toEqual({ ok: false, reason: 'stale' })
  expect((await changeTrioNote(needs, as(editor), { ...given, version: 2, text: ' ' })).ok).toBe(true)
  expect(await database.staff((db) => listNotes(db, trio), askedBy(as(editor)))).toEqual([])
})

it('writes no union into the journal', async () => {
  await seat('Lis Berg', { standsFor: 'union', represents: 'Hemmeligt Forbund' })
  const journal = await database.staff((db) => db.rows(sql`select detail::text from journal`))

  expect(JSON.stringify(journal)).not.toContain('Hemmeligt Forbund')
})

it('is not for editors', async () => {
  const given = { committeeId: committee, who: who('Nogen'), seat: plain }

  expect(await seatPerson(needs, editor, given)).toEqual({ ok: false, reason: 'forbidden' })
})
