import { changeState } from '@pejl/actions/plan/change-state.ts'
import { makeInitiative } from '@pejl/actions/plan/make-initiative.ts'
import { initiativeText, move, today, unitNamed } from '@pejl/actions/testing/plan.ts'
import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { readBook, writeBook } from '@pejl/papers/spreadsheet/book.ts'
import type { Cell } from '@pejl/papers/spreadsheet/reading.ts'
import { listInitiativesForStaff } from '@pejl/store/plan/initiative-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { addStaff, filesRequest, type Person, program, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
const address = '/arbejde/plan/regneark'
let edith: Person
let rune: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'rune', 'reader')
  edith = await signInAs(app, 'edith')
  rune = await signInAs(app, 'rune')
})

async function make(title: string, more: Partial<InitiativeText> = {}): Promise<number> {
  const made = await makeInitiative({ database }, program, initiativeText({ title, ...more }))
  if (!made.ok) throw new Error(made.reason)
  return made.value.number
}
const titleOf = async (number: number) =>
  (
    await database.staff((db) =>
      db.rows<{ title: string }>(sql`select title from initiatives where number = ${number}`),
    )
  )[0]?.title
const send = (bytes: Uint8Array, person = edith, csrf: string | null = person.csrf) =>
  app.inject({ ...filesRequest(person, [{ name: 'plan.xlsx', bytes }], csrf), url: address })
const sendText = (text: string) => send(Buffer.from(text))

/** The workbook as it is fetched, with one initiative's title, or what is in another column, rewritten. */
async function edited(number: number, cell: string, column = 'Tiltag'): Promise<Uint8Array> {
  const fetched = await edith.get(`${address}.xlsx`)
  const read = await readBook(fetched.rawPayload)
  const [heads = [], ...rows] = (read.ok ? read.sheets.get('Tiltag') : undefined) ?? []
  const place = heads.indexOf(column)
  return writeBook([
    {
      name: 'Tiltag',
      columns: heads.map((heading) => ({ heading: String(heading), width: 10 })),
      rows: rows.map((row): readonly Cell[] => (row[0] === number ? row.with(place, cell) : row)),
    },
  ])
}
const save = (body: string, more: Readonly<Record<string, string>> = {}) =>
  edith.post(`${address}/gem`, { ...readForm(body, 'gem-regneark'), ...more })

it('offers the plan as a workbook with a guide, and as CSV', async () => {
  await make('Tidlig tavle')

  const book = await readBook((await rune.get(`${address}.xlsx`)).rawPayload)
  const csv = await rune.get(`${address}.csv`)

  expect(book.ok && [...book.sheets.keys()]).toEqual([
    'Tiltag',
    'Enheder',
    'Kalender',
    'Grænser',
    'Udvalg',
    'Ikke samtidig',
    'Vejledning',
  ])
  expect(csv.headers['content-disposition']).toContain('handleplan-2024-10-01.csv')
  expect(csv.body).toContain('Tidlig tavle')
})

it('changes nothing when the workbook comes back as it went out', async () => {
  await make('Uændret')
  const fetched = await edith.get(`${address}.xlsx`)

  const preview = await send(fetched.rawPayload)

  expect(preview.body).toContain('Regnearket ændrer ingenting')
})

it('shows what changes, and saves it when told to', async () => {
  const number = await make('Gammel titel')

  const preview = await send(await edited(number, 'Ny titel'))
  const before = await titleOf(number)
  const saved = await save(preview.body)

  expect(preview.body).toContain('Gammel titel')
  expect(preview.body).toContain('Ny titel')
  expect(before).toBe('Gammel titel')
  expect(await titleOf(number)).toBe('Ny titel')
  expect((await edith.get(String(saved.headers.location))).body).toContain('1 tiltag ændret og 0 oprettet')
})

it('asks before a unit goes over its limit by it, and saves it when told to', async () => {
  const unitId = await unitNamed(database, 'Loftet', 3)
  const number = await make('Tung tavle', { weeks: 4, loads: [{ unitId, points: [2] }] })
  const id = (await database.staff((db) => listInitiativesForStaff(db))).find(
    (one) => one.number === number,
  )?.id
  if (!id) throw new Error('no initiative')
  await changeState({ database, today }, program, {
    initiativeId: id,
    version: 1,
    state: 'proposed',
    reason: null,
  })
  await move(database, id, '2027-03-01')
  const preview = await send(await edited(number, 'Loftet | 5', 'Belastning'))

  const asked = await save(preview.body)
  const saved = await save(asked.body, { 'regneark-alligevel': 'ja' })

  expect(asked.statusCode).toBe(422)
  expect(asked.body).toMatch(/Loftet[\s\S]*for meget i\smarts\s2027/)
  expect(saved.statusCode).toBe(303)
})

it('makes initiatives of rows without a number, once for a double click', async () => {
  const preview = await sendText('Tiltag;Ansvarlig;Uger\r\nHelt nyt tiltag;Maja;12\r\n')

  const [one, other] = await Promise.all([save(preview.body), save(preview.body)])

  const made = await database.staff((db) =>
    db.rows(sql`select 1 from initiatives where title = 'Helt nyt tiltag'`),
  )
  expect(preview.body).toContain('række 2')
  expect(one.headers.location).toBe(other.headers.location)
  expect(made).toHaveLength(1)
})

it('names the cell that is wrong, and saves nothing', async () => {
  const answer = await sendText('Tiltag;Ansvarlig;Uger\r\nAldrig gemt;Maja;mange\r\n')

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('C2')
  expect(answer.body).toContain('»mange«')
  expect(answer.body).toContain('er ikke et tal')
})

it('answers five thousand broken cells with their number and their names', async () => {
  const rows = Array.from({ length: 5_000 }, (_, n) => `Tiltag ${n};Maja;mange`)

  const answer = await sendText(['Tiltag;Ansvarlig;Uger', ...rows].join('\r\n'))

  expect(answer.body).toContain('5.000 celler skal rettes')
  expect(answer.body).toContain('C2:C5001')
  expect(answer.body.length).toBeLessThan(60_000)
})

it('keeps what others have saved since, unless the spreadsheet is chosen', async () => {
  const number = await make('Udgangspunkt')
  const mine = await edited(number, 'Min titel')
  await save((await send(await edited(number, 'Deres titel'))).body)

  const preview = await send(mine)
  await save(preview.body)
  const kept = await titleOf(number)
  await save((await send(mine)).body, { [`brug-${number}`]: 'ja' })

  expect(preview.body).toContain('Rettet af andre imens')
  expect(kept).toBe('Deres titel')
  expect(await titleOf(number)).toBe('Min titel')
})

it('shows the changes again when the plan has changed since they were seen', async () => {
  const number = await make('Roligt')
  const preview = await send(await edited(number, 'Uroligt'))
  await make('Et andet tiltag imens')

  const answer = await save(preview.body)
  const before = await titleOf(number)
  await save(answer.body)

  expect(answer.body).toContain('Planen er ændret, siden du så ændringerne')
  expect(before).toBe('Roligt')
  expect(await titleOf(number)).toBe('Uroligt')
})

it('says so when it no longer has the file, or it was another person', async () => {
  const preview = await sendText('Tiltag;Ansvarlig;Uger\r\nMit;Maja;12\r\n')
  const lost = await save(preview.body, { fil: 'findes-ikke' })
  await addStaff(database, 'emil', 'editor')
  const emil = await signInAs(app, 'emil')
  const form = readForm(preview.body, 'gem-regneark')
  const other = await emil.post(`${address}/gem`, { ...form, csrf: emil.csrf })

  expect(lost.statusCode).toBe(422)
  expect(lost.body).toContain('Pejl har ikke filen længere')
  expect(other.body).toContain('Pejl har ikke filen længere')
})

it.each([
  ['nothing', new Uint8Array(), 'ingen overskrifter'],
  ['words', Buffer.from('Kære alle'), 'ingen overskrifter'],
  ['a broken workbook', Buffer.from('PK\u0003\u0004 og så videre'), 'kan ikke læses som et regneark'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'gammel udgave af Excel'],
  ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 400_000, 'x'), 'større end 10 MB'],
])('says what to do with %s', async (_, bytes, sentence) => {
  const answer = await send(bytes)

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(sentence)
})

it('asks for a file when none was chosen', async () => {
  const request = filesRequest(edith, [{ name: '', bytes: new Uint8Array() }])

  expect((await app.inject({ ...request, url: address })).body).toContain('Vælg en fil.')
})

it('lets those who only read fetch it, and not put it back', async () => {
  const page = await rune.get(address)

  expect(page.body).toContain('ikke lægge det tilbage')
  expect((await send(Buffer.from('Tiltag;Uger'), rune)).statusCode).toBe(403)
})

it('takes nothing from a form of another page', async () => {
  expect((await send(Buffer.from('Tiltag;Uger'), edith, 'gættet')).statusCode).toBe(403)
})
