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

it('saves nothing of what was tried when part of it is not this person’s to change', async () => {
  const unit = await unitNamed(database, 'Ikke min', 2)
  const id = await proposed(database, { title: 'Mit alligevel' })
  const change = { ...moveTo(id, '2027-03-01'), bears: [{ unitId: unit, points: 9, atOnce: null }] }

  const refused = await save(edith, { udgave: await edition(), aendringer: change })

  expect(refused.json().refused.reason).toBe('forbidden')
  const { initiatives } = refused.json().plan
  expect(initiatives.find((one: { id: string }) => one.id === id).present).toBeNull()
})

it('lists every unit that is over its limit without permission, and where it can be allowed', async () => {
  const unit = await unitNamed(database, 'Overbebyrdet', 3)
  const id = await proposed(database, { title: 'Stort', weeks: 4, loads: [{ unitId: unit, points: [3] }] })
  await move(database, id, '2027-03-01')
  const unitPage = readForm((await sigrid.get(`/arbejde/enheder/${unit}`)).body, 'enheden')
  await sigrid.post(`/arbejde/enheder/${unit}`, { ...unitPage, point: '2', 'enheden-alligevel': 'ja' })

  const before = plain((await edith.get('/arbejde/plan')).body)
  const allow = '/arbejde/plan/overskridelser'
  const allowed = await sigrid.post(allow, {
    enhed: unit,
    fra: '2027-03-01',
    til: '2027-03-28',
    point: '1',
    grund: 'Aftalt med dem',
    af: 'Direktøren',
  })
  const after = plain((await edith.get('/arbejde/plan')).body)

  expect(before).toContain('Overbebyrdet: 1 point for meget i marts 2027.')
  expect(before).toContain(`${allow}?enhed=${unit}&amp;fra=2027-03-01&amp;til=2027-03-28&amp;point=1`)
  expect(allowed.statusCode).toBe(303)
  expect(after).not.toContain('Overbebyrdet: 1 point for meget')
})

it('refuses a heavier load in the panel when a unit does not bear it, and says so', async () => {
  const unit = await unitNamed(database, 'Let enhed', 3)
  const id = await proposed(database, { title: 'Bliver tungt', loads: [{ unitId: unit, points: [2] }] })
  await move(database, id, '2027-03-01')

  const heavy = await edith.post(`/arbejde/plan/tiltag/${id}/belastning`, {
    udgave: await edition(),
    [`last.${unit}`]: '4',
  })

  expect(heavy.statusCode).toBe(409)
  expect(plain(heavy.body)).toContain('Let enhed er over sin grænse: 4 af 3 point')
})

it('takes a later target over from the page of suggestions, and no day that is none', async () => {
  const id = await proposed(database, { title: 'Lovet', weeks: 4, targetOn: '2027-03-26' as never })
  await move(database, id, '2027-03-01')
  const address = `/arbejde/plan/tiltag/${id}/maal`

  const page = plain((await edith.get('/arbejde/plan/luft')).body)
  const wrong = await edith.post(address, { udgave: await edition(), maal: '2027-02-31' })
  const late = await edith.post(address, { udgave: '1', maal: '2027-04-16' })
  const saved = await edith.post(address, { udgave: await edition(), maal: '2027-04-16' })

  expect(page).toContain('Luft i planen')
  expect(page).toContain('Lov »Lovet«')
  expect([wrong.statusCode, late.statusCode, saved.statusCode]).toEqual([422, 409, 303])
  expect(plain((await edith.get(`/arbejde/plan?tiltag=${id}`)).body)).toContain('16. apr. 2027')
})

it('compares the plan now with one that was kept, and with a proposal; what is no plan is the usual one', async () => {
  const id = await proposed(database, { title: 'Sammenlignet', weeks: 4 })
  await move(database, id, '2027-09-06')
  const kept = await edith.post('/arbejde/plan/vedtagelse', { strategi: '', note: 'Gemt' })
  const revision = /vedtagelse\/([^?]+)/.exec(String(kept.headers.location))?.[1] ?? ''
  await move(database, id, '2027-10-04')

  const address = '/arbejde/plan/sammenlign'
  const [moved, usual, proposal] = [
    await edith.get(`${address}?fra=${revision}&til=nu`),
    await edith.get(`${address}?fra=${'x'.repeat(400)}&til=%00`),
    await edith.get(`${address}?fra=nu&til=forslag&kun=alle`),
  ].map(({ statusCode, body }) => [statusCode, plain(body)] as const)

  expect(moved?.[0]).toBe(200)
  expect(moved?.[1]).toContain('4 uger senere')
  expect(moved?.[1]).toContain('Hele kommunen, plan nr. 1, til vedtagelse')
  expect(usual?.[0]).toBe(200)
  expect(proposal?.[1]).toContain('Sammenlignet')
})
