import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, cookieOf, formRequest, password, signInAs, staffApp, trySignIn } from '../testing/staff.ts'

const database = await testDatabase()
let seconds = 0
const app = await staffApp(database, () => new Date(1_727_776_800_000 + seconds * 1000))
beforeAll(async () => {
  for (const name of ['rikke', 'mads', 'søren']) await addStaff(database, name, 'reader')
})

it('opens a session in a cookie that scripts and other sites cannot use', async () => {
  const signed = await trySignIn(app, 'rikke', password)

  expect(signed.statusCode).toBe(303)
  expect(signed.headers.location).toBe('/arbejde')
  expect(signed.cookies.find(({ name }) => name === 'pejl')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  })
})

it('signs in whatever the case of the username, letters of ours included', async () => {
  expect((await trySignIn(app, ' SØREN ', password)).statusCode).toBe(303)
})

it('answers an unknown user and a wrong password in the same words', async () => {
  const wrong = await trySignIn(app, 'mads', 'ikke det rigtige')
  const unknown = await trySignIn(app, 'ukendt', 'ikke det rigtige')

  expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401])
  for (const { body } of [wrong, unknown]) expect(body).toContain('Brugernavn eller adgangskode er forkert.')
  expect(wrong.body).toContain('value="mads"')
  expect(wrong.body).not.toContain('ikke det rigtige')
})

it('goes on to the page that was asked for, and to no other site', async () => {
  const asked = await app.inject({ url: '/arbejde/gennemsyn?stand=accepted' })
  const next = await trySignIn(app, 'rikke', password, { naeste: '/arbejde/gennemsyn?stand=accepted' })
  const elsewhere = await trySignIn(app, 'rikke', password, { naeste: '//evil.example/arbejde' })

  expect(asked.headers.location).toBe('/arbejde/log-ind?naeste=%2Farbejde%2Fgennemsyn%3Fstand%3Daccepted')
  expect(next.headers.location).toBe('/arbejde/gennemsyn?stand=accepted')
  expect(elsewhere.headers.location).toBe('/arbejde')
})

it('refuses a sign-in form that was not made for this browser', async () => {
  const form = { csrf: 'gættet', brugernavn: 'rikke', adgangskode: password }

  const refused = await app.inject(formRequest('/arbejde/log-ind', form, 'pejl-form=andet'))

  expect(refused.statusCode).toBe(403)
  expect(cookieOf(refused, 'pejl')).toBeUndefined()
})

it('makes a username wait after too many wrong tries, and lets others in', async () => {
  for (let n = 0; n < 8; n += 1) await trySignIn(app, 'mads', 'forkert kodeord')

  const tooMany = await trySignIn(app, 'mads', password)
  const other = await trySignIn(app, 'rikke', password)
  seconds += 16 * 60
  const later = await trySignIn(app, 'mads', password)

  expect(tooMany.statusCode).toBe(429)
  expect(tooMany.body).toContain('Vent et kvarter')
  expect(other.statusCode).toBe(303)
  expect(later.statusCode).toBe(303)
})

it('makes an address that tries many names wait', async () => {
  seconds += 16 * 60
  for (let n = 0; n < 40; n += 1) await trySignIn(app, `navn${n}`, 'forkert kodeord')

  const refused = await trySignIn(app, 'rikke', password)

  expect(refused.statusCode).toBe(429)
  seconds += 16 * 60
})

it('goes on counting an address that signs in between its guesses, and counts no good sign-in', async () => {
  for (let n = 0; n < 39; n += 1) await trySignIn(app, `gæt${n}`, 'forkert kodeord')
  const own = await trySignIn(app, 'rikke', password)
  const again = await trySignIn(app, 'rikke', password)
  await trySignIn(app, 'gæt39', 'forkert kodeord')

  const refused = await trySignIn(app, 'rikke', password)

  expect([own.statusCode, again.statusCode, refused.statusCode]).toEqual([303, 303, 429])
  seconds += 16 * 60
})

it('ends the session when signing out', async () => {
  const person = await signInAs(app, 'rikke')

  const out = await person.post('/arbejde/log-ud')
  const after = await person.get('/arbejde')

  expect(out.statusCode).toBe(303)
  expect(after.headers.location).toBe('/arbejde/log-ind?naeste=%2Farbejde')
})

it('does not sign out by a link', async () => {
  const person = await signInAs(app, 'rikke')

  await person.get('/arbejde/log-ud')

  expect((await person.get('/arbejde')).statusCode).toBe(200)
})
