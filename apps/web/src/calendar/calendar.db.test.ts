import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, formRequest, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
let rune: Person
let council = ''
let school = ''
beforeAll(async () => {
  await addStaff(database, 'sigrid', 'secretary')
  await addStaff(database, 'rune', 'reader')
  sigrid = await signInAs(app, 'sigrid')
  rune = await signInAs(app, 'rune')
  council = await make('Kommunalbestyrelsen', 'council')
  school = await make('Skoleudvalget', 'standing')
  for (const id of [council, school])
    await sigrid.post(`/arbejde/udvalg/${id}/medlemmer`, {
      navn: 'Bo Bro',
      embede: 'chair',
      for: 'party',
      hvem: 'B',
      fra: '1.1.2022',
    })
})

async function make(navn: string, slags: string): Promise<string> {
  const made = await sigrid.post('/arbejde/udvalg/ny', { navn, slags })
  return /udvalg\/([^?]+)/.exec(String(made.headers.location))?.[1] ?? ''
}
const planOf = (id: string) => `/arbejde/kalender/udvalg/${id}`
const rule = {
  slags: 'maaned',
  nummer: '2',
  ugedag: '1',
  helligdag: 'week-after',
  uden: '7',
  aar: '2027',
  fra: '1.1.2027',
}

/** Sends a form in which a name comes several times. */
const postMany = (url: string, form: readonly (readonly [string, string])[]) => {
  const request = formRequest(url, {}, sigrid.cookie)
  const payload = new URLSearchParams([['csrf', sigrid.csrf], ...form.map(([name, value]) => [name, value])])
  return app.inject({ ...request, payload: payload.toString() })
}

it('shows what a rule gives in a year, before anything is planned', async () => {
  const added = await sigrid.post(`${planOf(school)}/regler`, rule)
  const { body } = await sigrid.get(`${planOf(school)}?aar=2027`)

  expect(added.headers.location).toBe(`${planOf(school)}?aar=2027&besked=regel#aaret`)
  expect(body).toContain('2. tirsdag i måneden, ikke i juli, ugen efter ved helligdag')
  expect(body.match(/name="dag"/g)).toHaveLength(11)
  expect(body).toContain('tirsdag den 12. januar 2027')
  expect((await sigrid.get(`/arbejde/kalender?aar=2027`)).body).toContain('Ingen møder i 2027 endnu')
})

it('refuses a rule that gives no meetings, and keeps what was typed', async () => {
  const refused = await sigrid.post(`${planOf(school)}/regler`, { ...rule, slags: 'uger', uger: '99' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('1 til 26 uger')
  expect(refused.body).toContain('value="99"')
})

it('plans the chosen days and others typed in, once', async () => {
  const form = [
    ['aar', '2027'],
    ['dag', '2027-01-12'],
    ['dag', '2027-02-09'],
    ['andre', 'onsdag den 17. marts 2027'],
  ] as const

  const planned = await postMany(planOf(school), form)
  const again = await postMany(planOf(school), form)
  const { body } = await rune.get(`/arbejde/kalender?aar=2027&visning=liste`)

  expect(planned.headers.location).toContain('besked=planlagt')
  expect(again.headers.location).toContain('besked=kendt')
  expect(body.match(/id="m-/g)).toHaveLength(3)
  expect(body).toContain('21. december 2026')
})

it('says what it does not understand among the other days, and plans nothing', async () => {
  const refused = await postMany(planOf(school), [
    ['aar', '2027'],
    ['dag', '2027-04-13'],
    ['andre', 'på tirsdag\nonsdag den 18. marts 2027'],
  ])

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('»på tirsdag«')
  expect((await rune.get(`/arbejde/kalender?aar=2027&visning=liste`)).body.match(/id="m-/g)).toHaveLength(3)
})

it('notes that two committees with a member in common meet on a day', async () => {
  await postMany(planOf(council), [
    ['aar', '2027'],
    ['andre', '12.1.2027'],
  ])

  expect((await rune.get('/arbejde/kalender?aar=2027&visning=liste')).body).toContain(
    'Samtidig med Kommunalbestyrelsen: 1 fælles medlem',
  )
  expect((await sigrid.get(`${planOf(council)}?aar=2027`)).body).toContain('Reglerne giver ingen møder')
})

/** The address of the meeting on a day of a committee. */
async function meetingOf(id: string, day: string): Promise<string> {
  const { body } = await rune.get(`/arbejde/kalender?aar=2027&udvalg=${id}&visning=liste`)
  return new RegExp(`href="([^"]+)">[^<]*den ${day} 2027<`).exec(body)?.[1] ?? ''
}
const meeting = { start: '16.30', slut: '', sted: 'Rådhuset' }

it('moves a meeting with its deadlines, and refuses a day that is taken or an older page', async () => {
  const at = await meetingOf(school, '12. januar')
  const old = { version: '1', klar: '2026-12-21', udsend: '2027-01-04', offentliggoer: '2027-01-05' }

  const taken = await sigrid.post(at, { ...meeting, ...old, dag: '9.2.2027' })
  const moved = await sigrid.post(at, { ...meeting, ...old, dag: '19.1.2027' })
  const stale = await sigrid.post(at, { ...meeting, ...old, dag: '20.1.2027' })
  const { body } = await rune.get(at)

  expect([taken.statusCode, stale.statusCode]).toEqual([422, 422])
  expect(taken.body).toContain('har allerede et møde den dag')
  expect(stale.body).toContain('En anden har rettet mødet')
  expect(moved.statusCode).toBe(303)
  expect(body).toContain('11. januar 2027')
  expect(body).toContain('12. januar 2027')
  expect(body).not.toContain('Gem mødet')
})

it('cancels a meeting with its reason and plans it again', async () => {
  const at = await meetingOf(school, '9. februar')
  const without = await sigrid.post(`${at}/aflys`, { version: '1' })
  await sigrid.post(`${at}/aflys`, { version: '1', hvorfor: 'Ingen <sager>' })

  expect(without.statusCode).toBe(422)
  expect((await rune.get(at)).body).toContain('Ingen &lt;sager>')
  expect((await rune.get('/arbejde/kalender?aar=2027')).body).toContain('year-day-off')
  await sigrid.post(`${at}/genopret`, { version: '2' })
  expect((await rune.get(at)).body).not.toContain('Ingen &lt;sager>')
})

it('goes out to a calendar and a spreadsheet', async () => {
  const ics = await rune.get(`/arbejde/kalender.ics?aar=2027&udvalg=${school}`)
  const csv = await rune.get('/arbejde/kalender.csv?aar=2027')

  expect(ics.headers['content-type']).toContain('text/calendar')
  expect(ics.body.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  expect(ics.body).toContain('DTSTART:20270119T153000Z')
  expect(csv.body).toContain('2027-01-12;;Kommunalbestyrelsen')
})

it('takes a meeting out, and has no page for a committee that is none', async () => {
  const at = await meetingOf(school, '17. marts')
  const dropped = await sigrid.post(`${at}/fjern`, { version: '1' })

  expect(dropped.headers.location).toContain('besked=vaek')
  expect((await rune.get(at)).statusCode).toBe(404)
  expect((await rune.get('/arbejde/kalender?udvalg=nogen')).statusCode).toBe(404)
  expect((await rune.get('/arbejde/kalender?aar=99999')).statusCode).toBe(200)
})
