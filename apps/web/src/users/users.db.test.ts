import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, type Person, password, signInAs, staffApp, trySignIn } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let asta: Person
let astaId = ''
beforeAll(async () => {
  astaId = await addStaff(database, 'asta', 'administrator')
  asta = await signInAs(app, 'asta')
})

it('adds a user who can then sign in', async () => {
  const added = await asta.post('/arbejde/brugere', {
    brugernavn: 'Viggo',
    navn: 'Viggo Vind',
    rolle: 'editor',
    adgangskode: password,
  })

  expect(added.headers.location).toBe('/arbejde/brugere?besked=tilfoejet')
  expect((await trySignIn(app, 'viggo', password)).statusCode).toBe(303)
})

it('keeps what was typed of a refused user, but never the password', async () => {
  const refused = await asta.post('/arbejde/brugere', {
    brugernavn: 'asta',
    navn: 'Asta <b>Ask</b>',
    rolle: 'secretary',
    adgangskode: 'hemmelige ord på række',
  })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Der er allerede en bruger med det brugernavn.')
  expect(refused.body).toContain('href="#brugernavn"')
  expect(refused.body).toContain('value="Asta &lt;b>Ask&lt;/b>"')
  expect(refused.body).not.toContain('hemmelige ord')
})

it('never closes the last administrator out', async () => {
  const closed = await asta.post(`/arbejde/brugere/${astaId}/aktiv`, { aktiv: 'nej' })
  const demoted = await asta.post(`/arbejde/brugere/${astaId}/rolle`, { rolle: 'reader' })

  for (const refused of [closed, demoted]) {
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Der skal være mindst én administrator')
  }
})

it('ends the sessions of a user whose access is closed', async () => {
  const id = await addStaff(database, 'gine', 'reader')
  const gine = await signInAs(app, 'gine')

  await asta.post(`/arbejde/brugere/${id}/aktiv`, { aktiv: 'nej' })

  expect((await gine.get('/arbejde')).statusCode).toBe(303)
  expect((await trySignIn(app, 'gine', password)).statusCode).toBe(401)
})

it('changes one’s own password only on showing the old one, twice the same', async () => {
  await addStaff(database, 'otto', 'reader')
  const otto = await signInAs(app, 'otto')
  const form = { nuvaerende: password, adgangskode: 'et helt andet kodeord', igen: 'et helt andet kodeord' }

  const wrong = await otto.post('/arbejde/adgangskode', { ...form, nuvaerende: 'forkert' })
  const unlike = await otto.post('/arbejde/adgangskode', { ...form, igen: 'noget tredje' })
  const changed = await otto.post('/arbejde/adgangskode', form)

  expect(wrong.body).toContain('Din nuværende adgangskode er forkert.')
  expect(unlike.body).toContain('De to nye adgangskoder er ikke ens.')
  expect(changed.headers.location).toBe('/arbejde/log-ind?ny=1')
  expect((await trySignIn(app, 'otto', 'et helt andet kodeord')).statusCode).toBe(303)
})
