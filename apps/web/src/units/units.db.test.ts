import { move, proposed } from '@pejl/actions/testing/plan.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
let edith: Person
let committee = ''
beforeAll(async () => {
  await addStaff(database, 'sigrid', 'secretary')
  await addStaff(database, 'edith', 'editor')
  sigrid = await signInAs(app, 'sigrid')
  edith = await signInAs(app, 'edith')
  const [made] = await database.owner((db) =>
    db.rows<{ id: string }>(
      sql`insert into committees (slug, name, kind) values ('lmu', 'LMU Skolen', 'local-med') returning id`,
    ),
  )
  committee = made?.id ?? ''
})

const list = '/arbejde/enheder'
const unit = { navn: 'Møllebakkeskolen', slags: 'workplace', point: '4,5', samtidig: '3' }

/** A unit made through the form; answers its address. */
async function make(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await sigrid.post(`${list}/ny`, { ...unit, ...more })
  return String(made.headers.location).split('?')[0] ?? ''
}
const idOf = (address: string) => address.split('/').at(-1) ?? ''

it('helps to make the first unit, and only those who may', async () => {
  expect((await sigrid.get(list)).body).toContain('Opret den første enhed')
  expect((await edith.get(list)).body).not.toContain('Opret den første enhed')
})

it('makes a unit under another, with what it bears', async () => {
  const above = await make({ navn: 'Skoleafdelingen', slags: 'department', point: '' })
  const address = await make({ over: idOf(above), udvalg: committee })
  const { body } = await sigrid.get(address)
  const tree = (await sigrid.get(list)).body

  expect(body).toContain('4,5 point')
  expect(body).toContain('LMU Skolen')
  expect(tree.indexOf('Skoleafdelingen')).toBeLessThan(tree.indexOf('Møllebakkeskolen'))
  expect(tree).toContain('0 af 4,5 point')
})

it('makes one unit of a double click', async () => {
  const form = { ...unit, navn: 'Dobbelt', noegle: 'en-nøgle' }

  const [one, other] = await Promise.all([sigrid.post(`${list}/ny`, form), sigrid.post(`${list}/ny`, form)])

  expect(one.headers.location).toBe(other.headers.location)
})

it('says beside each field what is wrong, and keeps what was typed', async () => {
  const refused = await sigrid.post(`${list}/ny`, { navn: ' ', slags: 'workplace', point: 'mange' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('<a href="#enheden-navn">Navn: skal udfyldes.</a>')
  expect(refused.body).toContain('value="mange"')
})

it('does not let a unit lie below itself', async () => {
  const above = await make({ navn: 'Øverst' })
  const below = await make({ navn: 'Nederst', over: idOf(above) })

  const refused = await sigrid.post(above, { ...unit, version: '1', over: idOf(below) })

  expect(refused.body).toContain('ikke høre under sig selv')
  expect((await sigrid.get(above)).body).not.toContain(`<option value="${idOf(below)}"`)
})

it('shows the other’s words beside one’s own when two have changed a unit', async () => {
  const address = await make({ navn: 'Fælles' })
  const opened = readForm((await sigrid.get(address)).body, 'enheden')
  await sigrid.post(address, { ...opened, navn: 'Den andens', point: '9' })

  const conflict = await sigrid.post(address, { ...opened, navn: 'Mit' })
  const again = await sigrid.post(address, readForm(conflict.body, 'enheden'))

  expect(conflict.statusCode).toBe(409)
  expect(conflict.body).toContain('Navn: Den anden har gemt: Den andens')
  expect(conflict.body).toContain('value="Mit"')
  expect(again.statusCode).toBe(303)
})

it('adds a change of capacity once, and takes it away again', async () => {
  const address = await make({ navn: 'Skiftende' })
  const change = { fra: '1.8.2027', til: '2027-12-31', point: '2', hvorfor: 'Ny <leder>' }
  await sigrid.post(`${address}/kapacitet`, change)
  await sigrid.post(`${address}/kapacitet`, change)

  const { body } = await sigrid.get(address)
  const ids = [...body.matchAll(/name="kapacitet" value="([^"]+)"/g)].map(([, id]) => id ?? '')
  await sigrid.post(`${address}/kapacitet/fjern`, { kapacitet: ids[0] ?? '' })

  expect(ids).toHaveLength(1)
  expect(body).toContain('Ny &lt;leder>')
  expect((await sigrid.get(address)).body).toContain('bærer det samme hele tiden')
})

it('refuses a period that ends before it begins', async () => {
  const address = await make({ navn: 'Bagvendt' })

  const refused = await sigrid.post(`${address}/kapacitet`, {
    fra: '31.12.2027',
    til: '1.8.2027',
    hvorfor: 'Nej',
  })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('<a href="#kapacitet-til">Til og med: dagen skal være den første dag')
  expect(refused.body).toContain('<a href="#kapacitet-point">')
})

it('keeps holidays, closed periods and limits, and takes them away', async () => {
  const calendar = `${list}/kalender`
  await sigrid.post(`${calendar}/periode`, {
    navn: 'Sommerferie',
    fra: '12.7.2027',
    til: '30.7.2027',
    procent: '0',
  })
  await sigrid.post(`${calendar}/fredet`, { fra: '1.5.2027', til: '30.6.2027', hvorfor: 'Prøver' })
  await sigrid.post(`${calendar}/graense`, { navn: 'Nye', hoejst: '5', taeller: 'starts', per: 'quarter' })
  const { body } = await sigrid.get(calendar)
  const limit = /name="graense" value="([^"]+)"/.exec(body)?.[1] ?? ''

  await sigrid.post(`${calendar}/periode/fjern`, {
    navn: 'Sommerferie',
    fra: '2027-07-12',
    til: '2027-07-30',
  })
  await sigrid.post(`${calendar}/fredet/fjern`, { fra: '2027-05-01', til: '2027-06-30', hvorfor: 'Prøver' })
  await sigrid.post(`${calendar}/graense/fjern`, { graense: limit })
  const after = (await sigrid.get(calendar)).body

  for (const said of ['Sommerferie', 'Prøver', '5 nye tiltag']) {
    expect(body).toContain(said)
    expect(after).not.toContain(said)
  }
})

it('reads many pasted days, shows them, and saves them when asked to', async () => {
  const address = `${list}/moeder/${committee}`
  const days = { datoer: '12.01.2027, 9. februar 2027; 2027-03-09', dage: '14' }

  const shown = await sigrid.post(address, { ...days, do: 'read' })
  const before = (await sigrid.get(address)).body
  const saved = await sigrid.post(address, { ...days, do: 'save' })

  expect(shown.body).toContain('3 dage er forstået')
  expect(shown.body).toContain('tirsdag')
  expect(before).not.toContain('12. januar 2027')
  expect(saved.statusCode).toBe(303)
  expect((await sigrid.get(address)).body).toContain('tirsdag den 12. januar 2027')
})

it('saves no day of a text it does not understand all of', async () => {
  const address = `${list}/moeder/${committee}`

  const refused = await sigrid.post(address, {
    datoer: '5.4.2028, efter påske, mandag 6.4.2028',
    dage: 'to',
    do: 'save',
  })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Ikke forstået som en dag: »efter påske«')
  expect(refused.body).toContain('den dag er en torsdag')
  expect(refused.body).toContain('»to« er ikke et tal')
  expect((await sigrid.get(address)).body).not.toContain('5. april 2028')
})

it('shows a unit’s change calendar, and what begins without MED being involved', async () => {
  const address = await make({ navn: 'Kalenderskolen' })
  await edith.post('/arbejde/tiltag/ny', {
    do: 'save',
    titel: 'Læsebånd',
    ejer: 'Skolechefen',
    uger: '8',
    'belastning.0.enhed': idOf(address),
    'belastning.0.vaegt': 'tung',
    'belastning.0.forloeb': 'jaevn',
  })
  await database.owner((db) =>
    db.rows(sql`update initiatives set state = 'planned', starts_on = '2024-11-04', ends_on = '2024-12-27'
      where title = 'Læsebånd'`),
  )

  const { body } = await edith.get(`${address}/forandringer`)

  expect(body).toContain('Forandringer for Kalenderskolen')
  expect(body).toMatch(/november 2024.*Læsebånd/s)
  expect(body).toContain('Begynder, uden at MED er sat til at blive inddraget')
})

it('shows what is asked of a unit this week, over its limit in words', async () => {
  const address = await make({ navn: 'Fyldt', point: '1' })
  await edith.post('/arbejde/tiltag/ny', {
    do: 'save',
    titel: 'Tungt',
    ejer: 'Chefen',
    uger: '8',
    'belastning.0.enhed': idOf(address),
    'belastning.0.vaegt': 'tung',
    'belastning.0.forloeb': 'jaevn',
  })
  await database.owner((db) =>
    db.rows(sql`update initiatives set state = 'running', began_on = '2024-09-02', starts_on = '2024-09-02',
      ends_on = '2024-10-25' where title = 'Tungt'`),
  )

  const { body } = await edith.get(list)

  expect(body).toMatch(/4 af 1 point.*Over grænsen/s)
})

it('asks before a unit bears less than it does, for good or for a time, and says so once it is saved', async () => {
  const address = await make({ navn: 'Presset', point: '3' })
  const unitId = idOf(address) as UnitId // the address has it
  const id = await proposed(database, { weeks: 4, loads: [{ unitId, points: [2] }] })
  await move(database, id, '2027-03-01')
  const typed = { ...readForm((await sigrid.get(address)).body, 'enheden'), point: '1' }
  const period = { fra: '2027-03-01', til: '2027-03-14', point: '0', hvorfor: 'Flytning' }
  const plain = (html: string) => html.replaceAll('\u00a0', ' ')

  const asked = await sigrid.post(address, typed)
  const askedForTime = await sigrid.post(`${address}/kapacitet`, period)
  const unchanged = plain((await sigrid.get(address)).body)
  const saved = await sigrid.post(address, { ...typed, 'enheden-alligevel': 'ja' })
  const body = plain((await sigrid.get(address)).body)

  expect([asked.statusCode, askedForTime.statusCode]).toEqual([409, 409])
  const ids = [...asked.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  expect(plain(asked.body)).toContain('Presset: 1 point for meget i marts 2027.')
  expect(plain(askedForTime.body)).toContain('Presset: 2 point for meget i marts 2027.')
  expect(unchanged).not.toContain('for meget i marts')
  expect(saved.statusCode).toBe(303)
  expect(body).toContain('Presset: 1 point for meget i marts 2027.')
})

it('asks before a time in which a unit bears more is taken away', async () => {
  const address = await make({ navn: 'Aflastet', point: '1' })
  const unitId = idOf(address) as UnitId // the address has it
  await sigrid.post(`${address}/kapacitet`, {
    fra: '2027-03-01',
    til: '2027-03-28',
    point: '5',
    hvorfor: 'Flere ansatte',
  })
  const id = await proposed(database, { weeks: 4, loads: [{ unitId, points: [4] }] })
  await move(database, id, '2027-03-01')
  const kapacitet = /name="kapacitet" value="([^"]*)"/.exec((await sigrid.get(address)).body)?.[1] ?? ''

  const asked = await sigrid.post(`${address}/kapacitet/fjern`, { kapacitet })
  const form = readForm(asked.body, 'fjern-kapacitet')
  const removed = await sigrid.post(`${address}/kapacitet/fjern`, {
    ...form,
    'fjern-kapacitet-alligevel': 'ja',
  })

  expect(asked.statusCode).toBe(409)
  expect(asked.body).toContain('Aflastet')
  expect(form).toMatchObject({ kapacitet })
  expect(removed.headers.location).toContain('besked=fjernet')
})
