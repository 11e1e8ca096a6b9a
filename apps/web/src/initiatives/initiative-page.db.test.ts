import { move, proposed, unitNamed } from '@pejl/actions/testing/plan.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let edith: Person
let laust: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'laust', 'reader')
  edith = await signInAs(app, 'edith')
  laust = await signInAs(app, 'laust')
})

/** An initiative with a figure, a milestone and money; answers its address. */
async function make(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await edith.post('/arbejde/tiltag/ny', {
    do: 'save',
    titel: 'Læsebånd',
    ejer: 'Skolechefen',
    uger: '12',
    aaben: 'ja',
    'maaltal.0.navn': 'Læselyst',
    'maaltal.0.enhed': 'procent',
    'maaltal.0.start': '62',
    'maaltal.0.maal': '80',
    'milepael.0.titel': 'Alle skoler er i gang',
    'milepael.0.dato': '1.9.2024',
    'penge.0.aar': '2024',
    'penge.0.afsat': '100.000',
    ...more,
  })
  return String(made.headers.location).split('?')[0] ?? ''
}
const field = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
/** Takes it to a state as its page's form does. */
async function goTo(address: string, state: string, more: Readonly<Record<string, string>> = {}) {
  const version = field((await edith.get(address)).body, 'version')
  return edith.post(`${address}/stand`, { version, 'ny-stand': state, ...more })
}

it('offers only the states that come next, and only to those who may', async () => {
  const address = await make()

  const mine = (await edith.get(address)).body
  const theirs = (await laust.get(address)).body

  expect(mine).toMatch(/name="ny-stand"[^>]*value="proposed"/)
  expect(mine).not.toMatch(/name="ny-stand"[^>]*value="done"/)
  expect(theirs).not.toContain('name="ny-stand"')
})

it('asks for a reason to pause, keeps what was chosen, and shows the reason in the history', async () => {
  const address = await make()
  await goTo(address, 'proposed')
  await goTo(address, 'running', { 'fra-dag': '2.9.2024' })

  const refused = await goTo(address, 'paused')
  const paused = await goTo(address, 'paused', { grund: 'Lederen er <rejst>' })
  const { body } = await edith.get(address)

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('<a href="#grund">Skriv grunden')
  expect(refused.body).toMatch(/value="paused"[^>]* checked/)
  expect(paused.statusCode).toBe(303)
  expect(body).toContain('Lederen er &lt;rejst>')
  expect(body).toContain('2. september 2024')
})

it('takes no day in the future for what has happened, and no day that is none', async () => {
  const address = await make()
  await goTo(address, 'proposed')

  const future = await goTo(address, 'running', { 'fra-dag': '2030-01-01' })
  const none = await goTo(address, 'running', { 'fra-dag': '31.2.2024' })

  expect(future.body).toContain('må ikke ligge i fremtiden')
  expect(none.body).toContain('Skriv dagen som 31.12.2026')
})

it('says that another has changed its state meanwhile', async () => {
  const address = await make()
  const version = field((await edith.get(address)).body, 'version')
  await goTo(address, 'proposed')

  const stale = await edith.post(`${address}/stand`, { version, 'ny-stand': 'proposed' })

  expect(stale.statusCode).toBe(422)
  expect(stale.body).toContain('En anden har ændret tiltaget imens')
})

it('takes a status once, and shows it above the form the next time', async () => {
  const address = await make()
  const status = { gaar: 'at-risk', sket: 'To skoler <mangler>', noegle: 'n1' }

  await Promise.all([edith.post(`${address}/status`, status), edith.post(`${address}/status`, status)])
  const { body } = await edith.get(address)

  expect(body).toContain('Sidst sagde edith, 1. oktober 2024:')
  expect(body).toContain('To skoler &lt;mangler>')
  expect(await database.staff((db) => db.rows(sql`select 1 from initiative_statuses`))).toHaveLength(1)
})

it('asks how it goes and what has happened, and keeps what was written', async () => {
  const address = await make()

  const noStanding = await edith.post(`${address}/status`, { sket: 'Det går' })
  const noText = await edith.post(`${address}/status`, { gaar: 'on-course', sket: ' ' })
  const tooLong = await edith.post(`${address}/status`, { gaar: 'on-course', sket: 'x'.repeat(2001) })

  expect(noStanding.body).toContain('<a href="#gaar">Vælg, hvordan det går.')
  expect(noStanding.body).toContain('>Det går</textarea>')
  expect(noText.body).toContain('<a href="#sket">Skriv, hvad der er sket')
  expect(tooLong.statusCode).toBe(422)
})

it('takes a reading with a comma, and none that is no number, no day or no figure of its own', async () => {
  const address = await make()
  const id = field((await edith.get(address)).body, 'tal-id')
  const foreign = field((await edith.get(await make())).body, 'tal-id')

  await edith.post(`${address}/maaling`, { 'tal-id': id, maalt: '30.9.2024', vaerdi: '71,5' })
  const wrong = await edith.post(`${address}/maaling`, { 'tal-id': id, maalt: '30.9.2024', vaerdi: 'mange' })
  const future = await edith.post(`${address}/maaling`, { 'tal-id': id, maalt: '1.1.2030', vaerdi: '7' })
  const others = await edith.post(`${address}/maaling`, {
    'tal-id': foreign,
    maalt: '30.9.2024',
    vaerdi: '7',
  })
  const { body } = await edith.get(address)

  expect(body).toContain('71,5')
  expect(wrong.body).toContain('<a href="#vaerdi-1">Skriv målingen som et tal')
  expect(wrong.body).toContain('value="mange"')
  expect(future.body).toContain('Den må ikke ligge i fremtiden')
  expect(others.statusCode).toBe(422)
})

it('ticks a milestone and takes the tick away', async () => {
  const address = await make()
  const tick = async (naaet: string) => {
    const version = field((await edith.get(address)).body, 'version')
    return edith.post(`${address}/milepael`, { version, plads: '0', naaet })
  }

  await tick('2024-10-01')
  const ticked = (await edith.get(address)).body
  await tick('')
  const open = (await edith.get(address)).body

  expect(ticked).toContain('nået 1. oktober 2024')
  expect(open).toContain('Dagen er gået')
})

it('saves what is spent, and says which year was not understood', async () => {
  const address = await make()
  const version = field((await edith.get(address)).body, 'version')

  const wrong = await edith.post(`${address}/forbrug`, { version, 'brugt-2024': 'alt' })
  await edith.post(`${address}/forbrug`, { version, 'brugt-2024': '87.500,50 kr.' })

  expect(wrong.body).toContain('<a href="#brugt-2024">Skriv det brugte i kroner')
  expect((await edith.get(address)).body).toContain('87.500,5')
})

it('shows the computed signal beside the owner’s own word', async () => {
  const address = await make()
  await goTo(address, 'proposed')
  await goTo(address, 'running')
  await edith.post(`${address}/status`, { gaar: 'on-course', sket: 'Godt' })

  const { body } = await edith.get(address)

  expect(body).toContain('Går som planlagt')
  expect(body).toContain('Milepælen »Alle skoler er i gang« skulle være nået 1. september 2024.')
})

it('asks before a unit goes over its limit by what is typed, saves it when told to, and then says so', async () => {
  const unit = await unitNamed(database, 'Trængt enhed', 3)
  const id = await proposed(database, { weeks: 4, loads: [{ unitId: unit, points: [2] }] })
  await move(database, id, '2027-03-01')
  const address = `/arbejde/tiltag/${id}`
  const typed = {
    ...readForm((await edith.get(`${address}/ret`)).body, 'tiltaget'),
    do: 'save',
    'belastning.0.vaegt': 'tung',
  }

  const asked = await edith.post(`${address}/ret`, typed)
  const again = { ...readForm(asked.body, 'tiltaget'), do: 'save', alligevel: 'ja' }
  const saved = await edith.post(`${address}/ret`, again)
  const { body } = await edith.get(address)

  expect(asked.statusCode).toBe(409)
  expect(asked.body).toContain('Ikke gemt endnu')
  expect(asked.body.replaceAll('\u00a0', ' ')).toContain('Trængt enhed: 1 point for meget i marts 2027.')
  expect(again).toMatchObject({ 'belastning.0.vaegt': 'tung' })
  expect(saved.headers.location).toBe(`${address}?besked=gemt`)
  expect(body).toContain('Planen går ud over, hvad der kan bæres')
  expect(body).toContain(`/arbejde/plan/overskridelser?enhed=${unit}`)
})

it('keeps two apart with a reason, shows it on both, and takes it away again', async () => {
  const [one, other] = [await make({ titel: 'Det ene' }), await make({ titel: 'Det <andet>' })]
  const idOf = (address: string) => address.split('/').at(-1) ?? ''
  const given = { andet: idOf(other), hvorfor: 'De samme <lærere>' }

  const none = await edith.post(`${one}/ikke-samtidig`, { ...given, andet: '' })
  const silent = await edith.post(`${one}/ikke-samtidig`, { ...given, hvorfor: '' })
  const kept = await edith.post(`${one}/ikke-samtidig`, given)
  const [here, there] = [(await laust.get(one)).body, (await laust.get(other)).body]
  const parted = await edith.post(`${other}/ikke-samtidig/fjern`, { andet: idOf(one) })
  const twice = await edith.post(`${other}/ikke-samtidig/fjern`, { andet: idOf(one) })

  expect(none.body).toContain('<a href="#andet">Vælg et af tiltagene på listen.')
  expect(silent.body).toContain('<a href="#hvorfor">Skriv, hvorfor')
  expect(silent.body).toMatch(
    new RegExp(`value="${idOf(other)}"[^>]* selected|selected[^>]* value="${idOf(other)}"`),
  )
  expect(kept.headers.location).toBe(`${one}?besked=adskilt#ikke-samtidig`)
  expect(here).toContain('De samme &lt;lærere>')
  expect(here).toContain('Det &lt;andet>')
  expect(there).toContain('De samme &lt;lærere>')
  expect(there).not.toContain('De må gerne løbe samtidig')
  expect([parted.statusCode, twice.statusCode]).toEqual([303, 303])
  expect((await edith.get(one)).body).not.toContain('De samme &lt;lærere>')
})
