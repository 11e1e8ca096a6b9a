import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { postEntries, readEntries, withValues } from '../testing/read-entries.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
let rune: Person
const ids = { meeting: '', item: '', matter: '', held: '', people: {} as Record<string, string> }
const address = () => `/arbejde/moeder/${ids.meeting}`

// an area committee of two sides on 10 March 2027, after the local one at the harbour, and before the one at the school, has met
beforeAll(async () => {
  const secretary = await addStaff(database, 'sigrid', 'secretary')
  await addStaff(database, 'rune', 'reader')
  sigrid = await signInAs(app, 'sigrid')
  rune = await signInAs(app, 'rune')
  await database.staff(async (db) => {
    const one = async (query: ReturnType<typeof sql>): Promise<string> => {
      const [row] = await db.rows<{ id: string }>(query)
      if (!row) throw new Error('nothing was made')
      return row.id
    }
    const area = await one(
      sql`insert into committees (slug, name, kind) values ('omu', 'OMU Teknik', 'area-med') returning id`,
    )
    await db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      values (${secretary}, ${area}, 'secretary', 'asta')`)
    const local = (slug: string, name: string) =>
      one(
        sql`insert into committees (slug, name, kind, parent_id) values (${slug}, ${name}, 'local-med', ${area}) returning id`,
      )
    const [harbour, school] = [await local('lmu-h', 'LMU Havnen'), await local('lmu-s', 'LMU Skolen')]
    for (const [index, [name, office, side, stands, represents]] of (
      [
        ['Lise Leder', 'chair', 'management', 'management', null],
        ['Tina Tillid', 'vice-chair', 'staff', 'union', 'FOA'],
        ['Ulla Union', 'member', 'staff', 'union', 'DLF'],
        ['Oda Observatør', 'observer', null, null, null],
      ] as const
    ).entries()) {
      const id = await one(sql`insert into people (name) values (${name}) returning id`)
      ids.people[name] = id
      await db.rows(sql`insert into seats (committee_id, person_id, office, side, stands_for, represents, position, from_on)
        values (${area}, ${id}, ${office}, ${side}, ${stands}, ${represents}, ${index}, '2026-01-01')`)
    }
    ids.matter = await one(sql`insert into matters (number, slug, title, is_open, origin, committee_id)
      values ('27/1', '2027-1', 'Vagtplaner', true, 'made', ${area}) returning id`)
    const meetingOn = (committee: string, day: string, state: string) =>
      one(
        sql`insert into meetings (committee_id, held_on, state) values (${committee}, ${day}, ${state}) returning id`,
      )
    const itemAt = (
      committee: string,
      meeting: string,
      title: string,
      matter: string | null,
      access = 'open',
    ) =>
      one(sql`insert into agenda_items (committee_id, meeting_id, title, matter_id, state, kind, made_by, access,
          closed_reason, neutral_title, position, number)
        values (${committee}, ${meeting}, ${title}, ${matter}, 'ready', 'matter', 'edith', ${access}, 'Person', 'Sag', 1, 1)
        returning id`)
    const decide = (item: string, text: string, remark: string | null) =>
      db.rows(sql`insert into item_decisions (item_id, outcome, text, remark, made_by)
        values (${item}, 'discussed', ${text}, ${remark}, 'sigrid')`)
    ids.held = await meetingOn(harbour, '2027-02-10', 'held')
    const said = await itemAt(harbour, ids.held, 'Vagtplaner', ids.matter)
    await decide(said, 'Drøftet.', 'Vi ønsker tre måneders varsel.')
    await db.rows(sql`insert into minority_statements (item_id, said_by, text)
      values (${said}, 'FOA', 'Varslet bør være seks måneder.')`)
    await decide(await itemAt(harbour, ids.held, 'Sag om Ib', ids.matter, 'closed'), 'Ib flyttes.', null)
    const later = await meetingOn(school, '2027-04-10', 'held')
    await decide(await itemAt(school, later, 'Vagtplaner', ids.matter), 'For sent.', null)
    ids.meeting = await meetingOn(area, '2027-03-10', 'called')
    ids.item = await itemAt(area, ids.meeting, 'Vagtplaner', ids.matter)
    await itemAt(area, ids.meeting, 'Uden sag', null)
  }, 'program')
})
const said = (body: string): string =>
  (/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

it('gathers what each local committee said before the meeting, dissent as well, and who has not', async () => {
  expect((await rune.get(address())).body).toContain(`${address()}/lokalt`)

  const page = said((await rune.get(`${address()}/lokalt`)).body)

  expect(page).toContain(
    'LMU Havnen 10. februar 2027 Drøftet. Vi ønsker tre måneders varsel. FOA: Varslet bør være seks måneder.',
  )
  expect(page).toContain('LMU Skolen Har ikke udtalt sig endnu')
  // it met after this meeting, and nobody asked about what has no matter
  for (const words of ['For sent.', 'Uden sag']) expect(page).not.toContain(words)
})

it('gathers nothing closed for whoever has no part in the local committee', async () => {
  for (const person of [rune, sigrid])
    expect((await person.get(`${address()}/lokalt`)).body).not.toContain('Ib flyttes')
})

it('leads from the calendar to the meeting and back', async () => {
  const calendar = `/arbejde/kalender/moede/${ids.meeting}`

  expect((await rune.get(calendar)).body).toContain(`href="${address()}"`)
  expect((await rune.get(address())).body).toContain(`href="${calendar}"`)
  const held = (await rune.get(`/arbejde/kalender/moede/${ids.held}`)).body
  expect(held).toContain(`href="/arbejde/moeder/${ids.held}/referat"`)
})

it('shows who is there by side, each with whom they speak for, and saves one of them', async () => {
  await sigrid.post(`${address()}/begynd`)
  const minutes = `${address()}/protokol`

  const { body } = await sigrid.get(minutes)

  const order = [
    '>Ledelse<',
    'Lise Leder',
    '>Medarbejdere<',
    'Tina Tillid (FOA)',
    'Ulla Union (DLF)',
    '>Andre<',
    'Oda',
  ]
  const places = order.map((words) => body.indexOf(words))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)

  const tina = `tilstand.${ids.people['Tina Tillid']}`
  await postEntries(app, sigrid, minutes, withValues(readEntries(body, 'id="f-alle"'), { [tina]: 'excused' }))
  const entries = readEntries((await sigrid.get(minutes)).body, 'id="f-alle"')
  expect(entries.filter(([name]) => name.startsWith('tilstand')).map(([, value]) => value)).toEqual([
    'present',
    'excused',
    'present',
    'present',
  ])
})

it('shows what others have decided beside the item that is treated, and on the page of its matter', async () => {
  const item = said((await sigrid.get(`${address()}/protokol?punkt=${ids.item}`)).body)
  expect(item).toContain('Hvad 2 udvalg har besluttet indtil nu')
  expect(item).toContain('Vi ønsker tre måneders varsel.')

  const matter = said((await rune.get(`/arbejde/sager/${ids.matter}`)).body)
  expect(matter).toContain('LMU Havnen, 10. februar 2027')
  expect(matter).toContain('Varslet bør være seks måneder.')
  expect(matter).not.toContain('Ib flyttes')
})
