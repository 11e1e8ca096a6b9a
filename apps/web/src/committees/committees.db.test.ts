import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
let edith: Person
let rune: Person
const ids = new Map<string, string>()
beforeAll(async () => {
  ids.set('sigrid', await addStaff(database, 'sigrid', 'secretary'))
  ids.set('edith', await addStaff(database, 'edith', 'editor'))
  ids.set('rune', await addStaff(database, 'rune', 'reader'))
  sigrid = await signInAs(app, 'sigrid')
  edith = await signInAs(app, 'edith')
  rune = await signInAs(app, 'rune')
})

/** Makes a committee through the form; answers its address. */
async function make(name: string, kind: string, under = ''): Promise<string> {
  const made = await sigrid.post('/arbejde/udvalg/ny', { navn: name, slags: kind, under })
  return String(made.headers.location).split('?')[0] ?? ''
}
const idOf = (address: string) => address.split('/').at(-1) ?? ''
const seat = { embede: 'member', for: 'party', hvem: 'B', fra: '1.1.2022' }

it('makes committees and stands them in their tree', async () => {
  const hmu = await make('Hovedudvalget', 'main-med')
  const omu = await make('Områdeudvalg Havn', 'area-med', idOf(hmu))
  await make('TRIO på Fyret', 'trio', idOf(omu))
  const { body } = await rune.get('/arbejde/udvalg')

  expect(body).toMatch(/tree-0">Hovedudvalget.*tree-1">Områdeudvalg Havn.*tree-2">TRIO på Fyret/s)
  expect(body).not.toContain('Opret et udvalg')
  expect((await sigrid.get(hmu)).body).toContain(`<a href="${omu}">Områdeudvalg Havn</a>`)
})

it('says beside the form when the name is taken, and keeps what was typed', async () => {
  await make('Strandudvalget', 'standing')

  const refused = await sigrid.post('/arbejde/udvalg/ny', { navn: 'Strandudvalg', slags: 'standing' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Der findes allerede et udvalg')
  expect(refused.body).toContain('value="Strandudvalg"')
})

it('seats somebody once for a double click, with hostile text as text', async () => {
  const address = await make('Dobbeltudvalget', 'standing')
  const form = { ...seat, navn: '<b>Bo</b> Dahl', noegle: 'en-nøgle' }

  const [one, other] = await Promise.all([
    sigrid.post(`${address}/medlemmer`, form),
    sigrid.post(`${address}/medlemmer`, form),
  ])
  const { body } = await rune.get(address)

  expect([one.statusCode, other.statusCode]).toEqual([303, 303])
  expect(body.match(/&lt;b>Bo&lt;\/b> Dahl<\/a>/g)).toHaveLength(1)
  expect(body).not.toContain('<b>Bo')
})

it('says which fields of a seat are wrong', async () => {
  const address = await make('Fejludvalget', 'standing')

  const refused = await sigrid.post(`${address}/medlemmer`, {
    ...seat,
    navn: 'Bo',
    fra: '31.2.2026',
    hvem: 'x'.repeat(200),
  })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('<a href="#plads-fra">Fra og med: er ikke en dag, der findes.</a>')
  expect(refused.body).toContain('<a href="#plads-hvem">')
})

/** The address of a seat whose row names somebody. */
async function seatOf(address: string, name: string): Promise<string> {
  const { body } = await sigrid.get(address)
  const row = body.slice(body.lastIndexOf(`>${name}</a>`))
  return /href="([^"]*\/medlemmer\/[^"]+)"/.exec(row)?.[1] ?? ''
}

it('lets another take over a seat, shows who sat there, and refuses an older page', async () => {
  const address = await make('Skifteudvalget', 'standing')
  await sigrid.post(`${address}/medlemmer`, { ...seat, navn: 'Gerda Gammel' })
  const at = await seatOf(address, 'Gerda Gammel')
  const form = { version: '1', dag: '1.9.2024', navn: 'Nora Ny' }

  const replaced = await sigrid.post(`${at}/afloes`, form)
  const stale = await sigrid.post(`${at}/afloes`, form)
  const { body } = await sigrid.get(address)

  expect(replaced.headers.location).toBe(`${address}?besked=afloest#medlemmer`)
  expect(stale.statusCode).toBe(422)
  expect(stale.body).toContain('En anden har rettet det')
  expect(body).toContain('Tidligere og kommende plads (1)')
  expect(body.indexOf('Nora Ny')).toBeLessThan(body.indexOf('Gerda Gammel</a>'))
})

it('carries members into a new term', async () => {
  const address = await make('Periodeudvalget', 'standing')
  for (const navn of ['Arne Ask', 'Bodil Birk'])
    await sigrid.post(`${address}/medlemmer`, { ...seat, navn, til: '31.12.2025' })
  const form = readForm((await sigrid.get(`${address}/periode`)).body, 'perioden')
  const { body } = await sigrid.get(`${address}/periode`)
  const first = /name="fortsaetter"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? ''

  const begun = await sigrid.post(`${address}/periode`, {
    ...form,
    periode: '2026-2029',
    fra: '1.1.2026',
    til: '31.12.2029',
    fortsaetter: first,
  })

  expect(begun.headers.location).toBe(`${address}?besked=periode`)
  const seats = await database.staff((db) =>
    db.rows(sql`select p.name from seats s join people p on p.id = s.person_id
      where s.committee_id = ${idOf(address)} and s.from_on = '2026-01-01'`),
  )
  expect(seats).toEqual([{ name: 'Arne Ask' }])
})

it('warns of a MED committee without a safety representative, and hides unions from those without a part', async () => {
  const address = await make('Lokaludvalg Fyret', 'local-med')
  await sigrid.post(`${address}/medlemmer`, {
    ...seat,
    navn: 'Lone Leder',
    embede: 'chair',
    side: 'management',
    for: 'management',
    hvem: 'Fyret',
  })
  await sigrid.post(`${address}/medlemmer`, {
    ...seat,
    navn: 'Tim Tillid',
    embede: 'vice-chair',
    side: 'staff',
    for: 'union',
    hvem: 'Hemmeligt Forbund',
  })

  expect((await sigrid.get(address)).body).toContain('Der er ingen arbejdsmiljørepræsentant.')
  expect((await sigrid.get(address)).body).toContain('Hemmeligt Forbund')
  expect((await rune.get(address)).body).not.toContain('Hemmeligt Forbund')
  await sigrid.post(`${address}/adgang`, { bruger: ids.get('rune') ?? '', adgang: 'reader' })
  expect((await rune.get(address)).body).toContain('Hemmeligt Forbund')
  expect((await rune.get(address)).body).toContain('Du har adgang til det lukkede i udvalget som læser.')
})

it('keeps a trio’s notes from everybody without a part, and as if they were not there', async () => {
  const address = await make('TRIO i Havnen', 'trio')
  await sigrid.post(`${address}/adgang`, { bruger: ids.get('edith') ?? '', adgang: 'writer' })
  const note = { dag: '20.11.2024', tekst: 'Vi talte om vagtplanen', noegle: 'n' }

  const added = await edith.post(`${address}/noter`, note)
  const refused = await sigrid.post(`${address}/noter`, note)

  expect(added.headers.location).toBe(`${address}?besked=note#noter`)
  expect(refused.statusCode).toBe(404)
  expect((await edith.get(address)).body).toContain('Vi talte om vagtplanen')
  for (const other of [sigrid, rune]) {
    const { body } = await other.get(address)
    expect(body).not.toContain('vagtplanen')
    expect(body).not.toContain('id="noter"')
  }
})

it('saves how a committee meets, and says what is wrong beside the field', async () => {
  const address = await make('Tidsudvalget', 'standing')
  const form = readForm((await sigrid.get(`${address}/indstillinger`)).body, 'udvalget')

  const refused = await sigrid.post(`${address}/indstillinger`, { ...form, udsend: '20', tid: 'aften' })
  const saved = await sigrid.post(`${address}/indstillinger`, {
    ...form,
    tid: '16.30',
    grundlag: 'Kommunestyrelsesloven § 17',
    forkortelser: 'TU 1.1.2022',
  })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('#udvalget-udsend')
  expect(refused.body).toContain('#udvalget-tid')
  expect(saved.headers.location).toBe(`${address}?besked=indstillinger`)
  const { body } = await rune.get(address)
  expect(body).toContain('16.30')
  expect(body).toContain('TU')
})

it('finds a person by name and links them to a user', async () => {
  const address = await make('Personudvalget', 'standing')
  await sigrid.post(`${address}/medlemmer`, { ...seat, navn: 'Vita Vand' })
  const { body } = await rune.get('/arbejde/personer?navn=vita')
  const person = /href="(\/arbejde\/personer\/[^"]+)">Vita Vand/.exec(body)?.[1] ?? ''

  const saved = await sigrid.post(person, {
    version: '1',
    navn: 'Vita Vand',
    epost: 'vita@fjordby.example',
    bruger: ids.get('rune') ?? '',
  })

  expect(saved.statusCode).toBe(303)
  expect((await rune.get(person)).body).toContain('Personudvalget')
  expect((await rune.get(person)).body).not.toContain('vita@fjordby.example')
  expect((await rune.get('/arbejde/personer?navn=100%25')).body).toContain('Ingen person har det navn.')
})
