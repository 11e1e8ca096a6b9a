import { type HeldMeeting, heldMeeting } from '@pejl/actions/publishing/testing/held-meeting.ts'
import { box, line, pdfFile } from '@pejl/reading/inspect/testing/pdf-file.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database, () => new Date('2026-11-20T10:00:00Z'))
let m: HeldMeeting
let [secretary, outsider, reader]: Person[] = []

beforeAll(async () => {
  m = await heldMeeting(database)
  for (const [name, role] of [
    ['sofie', 'secretary'],
    ['sigrid', 'secretary'],
    ['lars', 'reader'],
  ] as const)
    await addStaff(database, name, role)
  await database.staff((db) =>
    db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      select id, ${m.committeeId}, 'secretary', 'program' from users where username = 'sofie'`),
  )
  await database.staff((db) =>
    db.rows(
      sql`update people set user_id = (select id from users where username = 'lars') where id = ${m.personId}`,
    ),
  )
  ;[secretary, outsider, reader] = [
    await signInAs(app, 'sofie'),
    await signInAs(app, 'sigrid'),
    await signInAs(app, 'lars'),
  ]
})
beforeEach(() => m.reset())
afterAll(() => app.close())

const as = (person: Person | undefined): Person => {
  if (!person) throw new Error('nobody is signed in')
  return person
}
const page = (path: string) => `/arbejde/moeder/${m.meetingId}/${path}`
const fingerprintIn = (body: string) => /name="fund" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''

it('shows what the public would read, and publishes it', async () => {
  const before = await as(secretary).get(page('udgiv?slags=dagsorden'))
  const published = await as(secretary).post(page('udgiv'), { slags: 'dagsorden', hvornaar: 'nu' })
  const after = await as(secretary).get(published.headers.location ?? '')

  expect(before.body).toContain('3. Ejendomssag')
  expect(before.body).toContain('Køb, salg eller leje af fast ejendom')
  expect(before.body).not.toContain('HEMMELIG')
  expect(published.statusCode).toBe(303)
  expect(after.body).toContain('Det er udgivet.')
  expect(after.body).toContain('Træk tilbage')
})

it('asks about each finding, takes an answer with a reason, and then publishes', async () => {
  await m.write('Borgeren har nummer 010190-1234.')
  const refused = await as(secretary).post(page('udgiv'), { slags: 'dagsorden', hvornaar: 'nu' })
  const answer = { slags: 'dagsorden', fund: fingerprintIn(refused.body) }
  const silent = await as(secretary).post(page('udgiv/svar'), { ...answer, svar: 'i-orden', hvorfor: '' })
  const answered = await as(secretary).post(page('udgiv/svar'), {
    ...answer,
    svar: 'i-orden',
    hvorfor: 'Et opdigtet tal',
  })
  const published = await as(secretary).post(page('udgiv'), { slags: 'dagsorden', hvornaar: 'nu' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Ligner et CPR-nummer')
  expect(refused.body).toContain('<mark>010190-1234</mark>')
  expect(silent.body).toContain('Skriv hvorfor, med 3 til 500 tegn.')
  expect([answered.statusCode, published.statusCode]).toEqual([303, 303])
})

it('shows the words under a black box, with their page, why it matters and how it is mended', async () => {
  const content = [line(50, 700, 'Borgeren Bo Holm klager'), box('0 0 0', 98, 695, 52, 16)].join('\n')
  await m.attach('svar.pdf', pdfFile({ pages: ['', content] }))
  const { body } = await as(secretary).get(page('udgiv?slags=dagsorden'))
  const mended = await as(secretary).post(page('udgiv/svar'), {
    slags: 'dagsorden',
    fund: fingerprintIn(body),
    svar: 'rettet',
  })

  expect(body).toContain('Punkt 2: bilag »svar.pdf«')
  expect(body).toContain('Tekst under en kasse eller et billede')
  expect(body).toContain('<mark>Bo Holm</mark>')
  expect(body).toContain('(side 2')
  expect(body).toContain('det kan en tegnet kasse ikke')
  expect(mended.statusCode).toBe(422)
  expect(mended.body).toContain('Det står der stadig.')
})

it('publishes later in Danish time, and says which time is none', async () => {
  const wrong = await as(secretary).post(page('udgiv'), {
    slags: 'dagsorden',
    hvornaar: 'senere',
    dag: '2026-11-31',
    klokken: '25',
  })
  const later = { slags: 'dagsorden', hvornaar: 'senere', dag: '2026-12-01', klokken: '8' }
  const planned = await as(secretary).post(page('udgiv'), later)
  const shown = await as(secretary).get(planned.headers.location ?? '')
  const cancelled = await as(secretary).post(page('udgiv/annuller'))

  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('Skriv en dag og et klokkeslæt')
  expect(wrong.body).toContain('value="25"')
  expect(shown.body).toContain('Dagsorden udgives 1. dec. 2026')
  expect(shown.body).toContain('08.00')
  expect(cancelled.statusCode).toBe(303)
  expect((await as(secretary).get(page('udgiv'))).body).not.toContain('Dagsorden udgives')
})

it('withdraws with a reason that everybody can read', async () => {
  await as(secretary).post(page('udgiv'), { slags: 'dagsorden', hvornaar: 'nu' })
  const silent = await as(secretary).post(page('udgiv/traek-tilbage'), { grund: '' })
  const done = await as(secretary).post(page('udgiv/traek-tilbage'), { grund: 'Et bilag var forkert.' })

  expect(silent.statusCode).toBe(422)
  expect(silent.body).toContain('uden CPR-numre')
  expect(done.statusCode).toBe(303)
  expect((await as(secretary).get(page('udgiv'))).body).toContain('Trukket tilbage: Et bilag var forkert.')
})

it.each([
  ['pdf', '%PDF-1.7'],
  ['docx', 'PK'],
  ['zip', 'PK'],
])('gives the papers as %s to look at before they are published', async (file, start) => {
  const { statusCode, rawPayload } = await as(secretary).get(page(`udgiv/proeve?slags=dagsorden&fil=${file}`))

  expect(statusCode).toBe(200)
  expect(rawPayload.subarray(0, start.length).toString('latin1')).toBe(start)
})

it('tells a secretary without a part why not, and nothing of what is closed', async () => {
  const { statusCode, body } = await as(outsider).get(page('udgiv'))
  const minutes = await as(outsider).get(page('referat'))

  expect(statusCode).toBe(403)
  expect(body).toContain('Mødet har lukkede punkter')
  expect(minutes.body).not.toMatch(/Hemmelig|HEMMELIG/)
  expect((await as(outsider).post(page('udgiv'), { slags: 'dagsorden', hvornaar: 'nu' })).statusCode).toBe(
    403,
  )
})

it('lays minutes, lets the chair approve them by their own sign-in, and locks them', async () => {
  const version = async () => String(await m.version())
  const laid = await as(secretary).post(page('referat/fremlaeg'), { version: await version() })
  const seen = await as(reader).get(page('referat'))
  const silent = await as(reader).post(page('referat/svar'), {
    version: await version(),
    person: m.personId,
    svar: 'nej',
  })
  const answered = await as(reader).post(page('referat/svar'), {
    version: await version(),
    person: m.personId,
    svar: 'ja',
  })
  const locked = await as(secretary).post(page('referat/godkend'), { version: await version() })
  const shown = await as(secretary).get(locked.headers.location ?? '')

  expect(laid.statusCode).toBe(303)
  expect(seen.body).toContain('Godkender')
  expect(seen.body).not.toContain('Godkend og lås')
  expect(silent.body).toContain('Skriv hvorfor, når svaret er nej')
  expect(answered.statusCode).toBe(303)
  expect(shown.body).toContain('Referatet er godkendt og låst.')
  expect(shown.body).toContain('1. udgave')
})

it('shows what a correction changed', async () => {
  await m.approve()
  const reopened = await as(secretary).post(page('referat/genaabn'), {
    version: String(await m.version()),
    grund: 'Der stod en fejl.',
  })
  await database.staff(
    (db) => db.rows(sql`update item_decisions set text = 'Godkendt med ændringer.' where remark is null`),
    'program',
  )
  await m.approve()
  const { body } = await as(secretary).get(page('referat/udgaver/2?imod=1'))

  expect(reopened.statusCode).toBe(303)
  expect(body).toContain('Der stod en fejl.')
  expect(body).toContain('<ins>')
})

it('answers what is not there as not found', async () => {
  const nobody = '/arbejde/moeder/00000000-0000-4000-8000-000000000000'

  for (const path of ['udgiv', 'referat', 'referat/udgaver/1', 'udgiv/proeve'])
    expect([path, (await as(secretary).get(`${nobody}/${path}`)).statusCode]).toEqual([path, 404])
  expect((await as(secretary).get(page('referat/udgaver/7'))).statusCode).toBe(404)
})
