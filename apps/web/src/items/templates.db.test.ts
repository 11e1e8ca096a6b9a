import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { type FormEntry, postEntries, readEntries, withValues } from '../testing/read-entries.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
beforeAll(async () => {
  await addStaff(database, 'sigrid', 'secretary')
  sigrid = await signInAs(app, 'sigrid')
})

const marker = 'action="/arbejde/skabeloner'
const post = (url: string, form: readonly FormEntry[]) => postEntries(app, sigrid, url, form)
const entriesOf = (body: string) => readEntries(body, marker)

it('is made with its sections, row by row', async () => {
  const empty = await sigrid.get('/arbejde/skabeloner/ny')
  const first = withValues(entriesOf(empty.body), {
    navn: 'MED-punkt',
    'a0.overskrift': 'Orientering',
    'a0.kraevet': 'ja',
    trin: 'afsnit+',
  })
  const withTwo = await post('/arbejde/skabeloner/ny', first)
  const second = withValues(entriesOf(withTwo.body), {
    'a1.overskrift': 'Drøftelse',
    'a1.lix': '40',
    trin: 'gem',
  })

  const made = await post('/arbejde/skabeloner/ny', second)

  expect(made.headers.location).toMatch(/^\/arbejde\/skabeloner\/[0-9a-f-]{36}\?besked=oprettet$/)
  const list = await sigrid.get('/arbejde/skabeloner')
  expect(list.body).toContain('Orientering, Drøftelse')
})

it.each([
  [{ navn: '' }, 'Skabelonen skal have et navn.'],
  [{ navn: 'MED-punkt', 'a0.overskrift': 'Et' }, 'En anden skabelon har det navn.'],
  [{ navn: 'Ny', 'a0.overskrift': '' }, 'Der skal være mindst ét afsnit.'],
  [{ navn: 'Ny', 'a0.overskrift': 'Et', 'a0.lix': 'meget' }, 'Højeste LIX er et tal fra 10 til 100.'],
])('refuses %j and keeps what was typed', async (values, why) => {
  const empty = await sigrid.get('/arbejde/skabeloner/ny')

  const refused = await post(
    '/arbejde/skabeloner/ny',
    withValues(entriesOf(empty.body), { godkender: 'Direktionen', ...values, trin: 'gem' }),
  )

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain(why)
  expect(refused.body).toContain('value="Direktionen"')
})
