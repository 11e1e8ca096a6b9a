import { move, proposed, unitNamed } from '@pejl/actions/testing/plan.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let edith: Person
let sigrid: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'sigrid', 'secretary')
  edith = await signInAs(app, 'edith')
  sigrid = await signInAs(app, 'sigrid')
})

const edition = async () => String(await database.staff(findEdition))
const plain = (html: string) => html.replaceAll('\u00a0', ' ')

/** What the island sends. */
async function save(person: Person, given: { udgave: string; grund?: string; aendringer: unknown }) {
  return person.post('/arbejde/plan/gem', {
    udgave: given.udgave,
    grund: given.grund ?? '',
    aendringer: typeof given.aendringer === 'string' ? given.aendringer : JSON.stringify(given.aendringer),
  })
}

const moveTo = (initiativeId: string, startsOn: string | null, pinned = false) => ({
  moves: [{ initiativeId, startsOn, pinned }],
  loads: [],
  bears: [],
})

it('saves what an island has changed, and answers with the plan as it then is', async () => {
  const id = await proposed(database, { title: 'Ny visitation', weeks: 4 })

  const saved = await save(edith, { udgave: await edition(), aendringer: moveTo(id, '2027-03-03', true) })

  expect(saved.statusCode).toBe(200)
  expect(saved.json()).toMatchObject({ refused: null, edition: Number(await edition()) })
  expect(saved.json().plan.initiatives.find((one: { id: string }) => one.id === id)).toMatchObject({
    pinned: true,
    present: { startsOn: '2027-03-01', endsOn: '2027-03-26' },
  })
})

it('saves loads first, since the days may need them', async () => {
  const unit = await unitNamed(database, 'Trang enhed', 2)
  const id = await proposed(database, { title: 'For tungt', loads: [{ unitId: unit, points: [3] }] })

  const heavy = await save(edith, { udgave: await edition(), aendringer: moveTo(id, '2027-03-01') })
  const loads = [{ initiativeId: id, loads: [{ unitId: unit, points: [1, 2] }] }]
  const lighter = await save(edith, {
    udgave: await edition(),
    aendringer: { ...moveTo(id, '2027-03-01'), loads },
  })

  expect(heavy.json().refused.reason).toBe('over-capacity')
  expect(lighter.statusCode).toBe(200)
})

it('says who planned meanwhile, and saves nothing', async () => {
  const [mine, theirs] = [
    await proposed(database, { title: 'Min' }),
    await proposed(database, { title: 'Deres' }),
  ]
  const seen = await edition()
  await move(database, theirs, '2027-05-03')

  const late = await save(edith, { udgave: seen, aendringer: moveTo(mine, '2027-05-03') })

  expect(late.statusCode).toBe(409)
  expect(late.json().refused).toMatchObject({ reason: 'stale', changes: [{ moved: ['Deres'] }] })
  const { initiatives } = late.json().plan
  expect(initiatives.find((one: { id: string }) => one.id === mine).present).toBeNull()
  expect(initiatives.find((one: { id: string }) => one.id === theirs).present).not.toBeNull()
})

it('lets nobody change what a unit bears who may not', async () => {
  const unit = await unitNamed(database, 'Fast enhed', 2)
  const bears = [{ unitId: unit, points: 9, atOnce: null }]
  const change = { moves: [], loads: [], bears }

  const editors = await save(edith, { udgave: await edition(), aendringer: change })
  const secretarys = await save(sigrid, { udgave: await edition(), aendringer: change })

  expect(editors.json().refused.reason).toBe('forbidden')
  expect(secretarys.statusCode).toBe(200)
})

it.each(['', '{', '{"moves":[{"initiativeId":"x"}],"loads":[],"bears":[]}'])(
  'saves nothing of what is no change of ours (%j)',
  async (aendringer) => {
    expect((await save(edith, { udgave: await edition(), aendringer })).statusCode).toBe(422)
  },
)

it('keeps what was typed into the table when others have planned meanwhile, and leaves theirs alone', async () => {
  const [mine, theirs] = [
    await proposed(database, { title: 'Mit i tabellen' }),
    await proposed(database, { title: 'Deres i tabellen' }),
  ]
  const form = readForm((await edith.get('/arbejde/plan/tabel')).body, 'plantabel')
  await move(database, theirs, '2027-06-07')

  const late = await edith.post('/arbejde/plan/tabel', { ...form, [`start.${mine}`]: '2027-06-14' })
  const again = readForm(late.body, 'plantabel')
  const saved = await edith.post('/arbejde/plan/tabel', again)

  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('flyttede »Deres i tabellen«')
  expect(again).toMatchObject({ [`start.${mine}`]: '2027-06-14', [`start.${theirs}`]: '2027-06-07' })
  expect(saved.headers.location).toBe('/arbejde/plan/tabel?besked=gemt')
  const now = readForm((await edith.get('/arbejde/plan/tabel')).body, 'plantabel')
  expect(now).toMatchObject({ [`start.${mine}`]: '2027-06-14', [`start.${theirs}`]: '2027-06-07' })
})

it('names the row whose date is none', async () => {
  const id = await proposed(database, { title: 'Umulig dato' })
  const form = readForm((await edith.get('/arbejde/plan/tabel')).body, 'plantabel')

  const refused = await edith.post('/arbejde/plan/tabel', { ...form, [`start.${id}`]: '2027-02-31' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain(`href="#start.${id}"`)
})

it('shows an initiative and why it is not earlier, without script', async () => {
  const unit = await unitNamed(database, 'Smal enhed', 1)
  const loads = [{ unitId: unit, points: [1] }]
  const first = await proposed(database, { title: 'Den første', weeks: 40, loads })
  const second = await proposed(database, { title: 'Den anden', weeks: 4, loads })
  await move(database, first, '2026-11-30')
  await move(database, second, '2027-09-06')

  const page = plain((await edith.get(`/arbejde/plan?tiltag=${second}`)).body)

  expect(page).toContain('Hvorfor ikke før?')
  expect(page).toContain('Smal enhed har ikke plads')
  expect(page).toContain('»Den første«')
})

it('gives a plan that cannot end the page it is written into', async () => {
  await proposed(database, { title: 'Slut </script><script>alert(1)</script>' })

  const { body } = await edith.get('/arbejde/plan')

  expect(body).not.toContain('<script>alert(1)')
})

it('lets a reader look at all of it and change nothing', async () => {
  await addStaff(database, 'lærke', 'reader')
  const reader = await signInAs(app, 'lærke')

  const [desk, table] = [await reader.get('/arbejde/plan'), await reader.get('/arbejde/plan/tabel')]

  expect(desk.statusCode).toBe(200)
  expect(desk.body).not.toContain('Foreslå plan')
  expect(table.body).not.toContain('type="date"')
})
