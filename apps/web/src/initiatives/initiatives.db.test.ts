import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let edith: Person
let sigrid: Person
let laust: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'sigrid', 'secretary')
  await addStaff(database, 'laust', 'reader')
  edith = await signInAs(app, 'edith')
  sigrid = await signInAs(app, 'sigrid')
  laust = await signInAs(app, 'laust')
})

const whole = { do: 'save', titel: 'Læsebånd i alle klasser', ejer: 'Skolechefen', uger: '12', aaben: 'ja' }
const list = '/arbejde/tiltag'

/** An initiative made through the form; answers its address. */
async function make(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await edith.post(`${list}/ny`, { ...whole, ...more })
  return String(made.headers.location).split('?')[0] ?? ''
}
const open = async (person: Person, address: string) =>
  readForm((await person.get(`${address}/ret`)).body, 'tiltaget')

it('helps to make the first one when there is none', async () => {
  const { body } = await edith.get(list)

  expect(body).toContain('Opret det første tiltag')
  expect((await laust.get(list)).body).not.toContain('Opret det første tiltag')
})

it('makes an initiative of a title, an owner and a duration, as an idea', async () => {
  const address = await make()
  const { body } = await edith.get(address)

  expect(body).toContain('<h1>Læsebånd i alle klasser</h1>')
  expect(body).toContain('Idé')
  expect((await edith.get(list)).body).toContain('Læsebånd i alle klasser')
})

it('says beside each field what is wrong with it, and keeps what was typed', async () => {
  const refused = await edith.post(`${list}/ny`, {
    do: 'save',
    titel: '<b>Hej</b>',
    ejer: '',
    uger: 'mange',
    tidligst: '31.02.2027',
    'milepael.0.titel': 'Klar',
  })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('value="&lt;b>Hej&lt;/b>"')
  expect(refused.body).toContain('<a href="#ejer">Ansvarlig: skal udfyldes.</a>')
  expect(refused.body).toContain('»mange« er ikke et tal')
  expect(refused.body).toContain('»31.02.2027« er ikke en dag, der findes')
  expect(refused.body).toContain('<a href="#milepael.0.dato">Milepæl 1, senest: skal udfyldes.</a>')
  expect(refused.body).toContain('aria-describedby="ejer-hint ejer-error"')
})

it('gives one more row and takes one away without saving, typed text kept', async () => {
  const rows = { 'milepael.0.titel': 'Begyndt', 'milepael.1.titel': 'Klar' }
  const before = await count()

  const more = await edith.post(`${list}/ny`, { ...whole, ...rows, do: 'more:milepael' })
  const less = await edith.post(`${list}/ny`, { ...whole, ...rows, do: 'remove:milepael.0' })

  expect(more.body).toContain('id="milepael.2"')
  expect(more.body).toContain('value="Begyndt"')
  expect(less.body).not.toContain('value="Begyndt"')
  expect(less.body).toContain('value="Klar"')
  expect(await count()).toBe(before)
})

it('makes one initiative of a double click', async () => {
  const before = await count()
  const form = { ...whole, titel: 'Dobbelt', noegle: 'en-nøgle' }

  const [one, other] = await Promise.all([edith.post(`${list}/ny`, form), edith.post(`${list}/ny`, form)])

  expect(one.headers.location).toBe(other.headers.location)
  expect(await count()).toBe(before + 1)
})

it('keeps what two people change in different places', async () => {
  const address = await make()
  const mine = await open(edith, address)
  const theirs = await open(sigrid, address)
  await sigrid.post(`${address}/ret`, { ...theirs, do: 'save', ejer: 'Børnechefen' })

  const saved = await edith.post(`${address}/ret`, { ...mine, do: 'save', titel: 'Læsebånd hver dag' })
  const { body } = await edith.get(`${address}/ret`)

  expect(saved.headers.location).toContain('besked=flettet')
  expect(body).toContain('value="Læsebånd hver dag"')
  expect(body).toContain('value="Børnechefen"')
})

it('shows the other’s words beside one’s own when both have changed the same, and saves mine the second time', async () => {
  const address = await make()
  const mine = await open(edith, address)
  const theirs = await open(sigrid, address)
  await sigrid.post(`${address}/ret`, { ...theirs, do: 'save', titel: 'Den andens', uger: '20' })

  const conflict = await edith.post(`${address}/ret`, { ...mine, do: 'save', titel: 'Min' })
  const again = await edith.post(`${address}/ret`, { ...readForm(conflict.body, 'tiltaget'), do: 'save' })
  const { body } = await edith.get(`${address}/ret`)

  expect(conflict.statusCode).toBe(409)
  expect(conflict.body).toContain('value="Min"')
  expect(conflict.body).toContain('Den anden har gemt: Den andens')
  expect(again.statusCode).toBe(303)
  expect(body).toContain('value="Min"')
  expect(body).toContain('value="20"')
})

it('shows the form to a reader but takes nothing from one', async () => {
  const address = await make()

  expect((await laust.get(`${address}/ret`)).body).toContain('ikke ændre det')
  expect((await laust.post(`${address}/ret`, whole)).statusCode).toBe(403)
})

it('finds initiatives by owner and words, and says how many', async () => {
  await make({ titel: 'Havnebad', ejer: 'Havnefogeden' })

  const { body } = await edith.get(`${list}?ansvarlig=Havnefogeden&om=havne`)

  expect(body).toContain('Havnebad')
  expect(body).toMatch(/1 af \d+ tiltag/)
  expect(body).not.toContain('Læsebånd hver dag')
})

const count = async (): Promise<number> =>
  database.staff(async (db) => (await db.rows(sql`select 1 from initiatives`)).length)
