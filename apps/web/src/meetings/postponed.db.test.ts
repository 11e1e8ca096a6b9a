import { closeMeeting } from '@pejl/actions/sittings/close-meeting.ts'
import { begunMeeting, decided } from '@pejl/actions/sittings/testing/begun-meeting.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { postEntries, readEntries } from '../testing/read-entries.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let tove: Person
let rune: Person
beforeAll(async () => {
  await addStaff(database, 'tove', 'secretary')
  await addStaff(database, 'rune', 'reader')
  tove = await signInAs(app, 'tove')
  rune = await signInAs(app, 'rune')
})

/** A meeting on 9 December 2026 that postponed Havnen and sent Skolens tag to the finance committee. */
async function heldMeeting() {
  const scene = await begunMeeting(database)
  const { items, meetingId, laterId, done, load, sigrid } = scene
  const finance = await database.staff(async (db) => {
    await db.rows(sql`insert into committees (slug, name, kind) values ('oek', 'Økonomiudvalget', 'finance')
      on conflict do nothing`)
    const [row] = await db.rows<{ id: string }>(sql`select id from committees where slug = 'oek'`)
    return row?.id ?? ''
  })
  for (const { id, kind } of (await load()).items)
    if (id !== items.havnen && id !== items.skolen && kind !== 'other' && kind !== 'information')
      await done(decided(id, [null]))
  await done({ ...decided(items.havnen, [null]), outcome: 'postponed', text: 'Udsat.' })
  await done({
    ...decided(items.skolen, [null]),
    outcome: 'referred',
    text: 'Oversendt til Økonomiudvalget.',
    referredTo: finance as never, // an id the database has just given
  })
  await done({ kind: 'rise', at: '18:00' })
  const closed = await closeMeeting({ database }, sigrid, meetingId)
  if (!closed.ok) throw new Error(closed.reason)
  return { items, finance, held: `/arbejde/moeder/${meetingId}`, later: `/arbejde/moeder/${laterId}` }
}
const said = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const press = async (page: string, mark: string) =>
  postEntries(app, tove, `${page}/udsat`, readEntries((await tove.get(page)).body, mark))

it('puts a postponed item on the next meeting by one press on the page of the meeting that postponed it', async () => {
  const { held, later } = await heldMeeting()
  expect(said((await tove.get(held)).body)).toContain('Sæt på mødet 13. januar 2027')

  const pressed = await press(held, `action="${held}/udsat"`)

  expect(pressed.headers.location).toBe(`${held}?besked=udsat#beslutninger`)
  const agenda = (await tove.get(later)).body
  expect(said(agenda)).toContain('Ny plan for havnen')
  const page = said((await tove.get(held)).body)
  expect(page).toContain('Er sat på mødet 13. januar 2027')
  expect(page).not.toContain('Sæt på mødet')
})

it('offers what was postponed on the page of the meeting that is prepared, and puts it on once for two clicks', async () => {
  const { held, later } = await heldMeeting()
  const { body } = await tove.get(later)
  expect(said(body)).toContain('Udsat fra tidligere møder')
  const entries = readEntries(body, `action="${later}/udsat"`)

  const both = [
    await postEntries(app, tove, `${later}/udsat`, entries),
    await postEntries(app, tove, `${later}/udsat`, entries),
  ]

  expect(both.map(({ headers }) => headers.location)).toEqual(
    Array(2).fill(`${later}?besked=udsat#dagsorden`),
  )
  const agenda = (await tove.get(later)).body
  expect(agenda.match(/class="agenda-title"/g)).toHaveLength(1)
  expect(said(agenda)).not.toContain('Udsat fra tidligere møder')
  expect(said((await rune.get(held)).body)).toContain('Er sat på mødet 13. januar 2027')
})

it('tells on the item and in its history which meeting it was postponed from', async () => {
  const { held, later } = await heldMeeting()
  await press(held, `action="${held}/udsat"`)
  const item = /href="(\/arbejde\/punkter\/[0-9a-f-]{36})"/.exec((await tove.get(later)).body)?.[1] ?? ''

  for (const page of [`${item}/vis`, `${item}/udgaver`])
    expect([page, said((await tove.get(page)).body)]).toEqual([
      page,
      expect.stringContaining('Udsat fra 9. december 2026'),
    ])
})

it('proposes the item for the committee that a matter was sent to', async () => {
  const { held, finance, items } = await heldMeeting()

  const { body } = await tove.get(held)

  expect(said(body)).toContain('Skriv punktet til Økonomiudvalget')
  expect(body).toContain(`udvalg=${finance}&amp;fra=item%3A${items.skolen}`)
})

it('lets a reader see what becomes of it, and press nothing', async () => {
  const { held } = await heldMeeting()

  expect((await rune.get(held)).body).not.toContain('/udsat"')
  expect((await rune.post(`${held}/udsat`, { punkt: 'x' })).statusCode).toBe(403)
})

it('says why when there is nothing to put on again', async () => {
  const { held, items } = await heldMeeting()

  const answer = await tove.post(`${held}/udsat`, { punkt: items.skolen })

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Punktet blev ikke udsat')
})
