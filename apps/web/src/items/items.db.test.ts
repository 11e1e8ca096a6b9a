import {
  addCommittee,
  addItem,
  addMatter,
  addMeeting,
  addTemplate,
  wholeItem,
} from '@pejl/actions/testing/items.ts'
import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { postEntries, readEntries, withValues } from '../testing/read-entries.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
const committeeId = await addCommittee(database, 'Havneudvalget')
const templateId = await addTemplate(database)
let sigrid: Person
let edith: Person
let rune: Person
let itemId: AgendaItemId
beforeAll(async () => {
  const id = await addStaff(database, 'sigrid', 'secretary')
  await database.staff((db) =>
    db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      values (${id}, ${committeeId}, 'secretary', 'test')`),
  )
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'rune', 'reader')
  sigrid = await signInAs(app, 'sigrid')
  edith = await signInAs(app, 'edith')
  rune = await signInAs(app, 'rune')
})
beforeEach(async () => {
  itemId = await addItem(database, { committeeId, templateId })
})

const address = () => `/arbejde/punkter/${itemId}`
const entries = async (person: Person) => readEntries((await person.get(address())).body, 'data-item')
const save = async (person: Person, values: Readonly<Record<string, string>>) =>
  postEntries(app, person, address(), withValues(await entries(person), values))

it('saves all that was typed with one button, and says so', async () => {
  const saved = await save(edith, {
    'tekst.title': 'Ny mole i øst',
    'tekst.section:sagsfremstilling': 'Molen er gammel.\n\n- den revner',
    trin: 'gem',
  })

  expect(saved.headers.location).toBe(`${address()}?besked=gemt`)
  const { body } = await edith.get(`${address()}?besked=gemt`)
  expect(body).toContain('Punktet er gemt.')
  expect(body).toContain('>Molen er gammel.\n\n- den revner</textarea>')
  expect(body).toContain('LIX')
})

it('brings two people’s sentences together without a word to either', async () => {
  await save(edith, { 'tekst.section:sagsfremstilling': 'Molen er gammel. Den er grå.', trin: 'gem' })
  const seen = await entries(sigrid)
  await save(edith, { 'tekst.section:sagsfremstilling': 'Molen er fra 1932. Den er grå.', trin: 'gem' })

  const saved = await postEntries(
    app,
    sigrid,
    address(),
    withValues(seen, { 'tekst.section:sagsfremstilling': 'Molen er gammel. Den er sort.', trin: 'gem' }),
  )

  expect(saved.statusCode).toBe(303)
  expect((await wholeItem(database, itemId)).sections[0]?.text).toBe('Molen er fra 1932. Den er sort.')
})

it('shows both when two have changed one sentence, and saves what is then decided', async () => {
  await save(edith, { 'tekst.section:sagsfremstilling': 'Molen er gammel.', trin: 'gem' })
  const seen = await entries(sigrid)
  await save(edith, { 'tekst.section:sagsfremstilling': 'Molen er fra 1932.', trin: 'gem' })

  const conflict = await postEntries(
    app,
    sigrid,
    address(),
    withValues(seen, { 'tekst.section:sagsfremstilling': 'Molen er fra 1933.', trin: 'gem' }),
  )

  expect(conflict.statusCode).toBe(409)
  expect(conflict.body).toContain('>Molen er fra 1933.</textarea>')
  expect(conflict.body).toContain('<dd>Molen er fra 1932.</dd>')
  const again = await postEntries(
    app,
    sigrid,
    address(),
    withValues(readEntries(conflict.body, 'data-item'), { trin: 'gem' }),
  )
  expect(again.statusCode).toBe(303)
  expect((await wholeItem(database, itemId)).sections[0]?.text).toBe('Molen er fra 1933.')
})

it('names what is missing, and makes it ready when nothing is', async () => {
  const matterId = await addMatter(database, committeeId, `26/${itemId.slice(0, 6)}`)
  itemId = await addItem(database, { committeeId, templateId, matterId })
  const refused = await save(edith, { trin: 'klar' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Afsnittet »Økonomi« er tomt.')
  expect(refused.body).toContain('Der er ingen indstilling.')
  await save(edith, { trin: 'ind+' })
  const [one] = (await wholeItem(database, itemId)).recommendations
  const ready = await save(edith, {
    'tekst.section:sagsfremstilling': 'Ord.',
    'tekst.section:oekonomi': 'Ingen.',
    [`tekst.recommendation:${one?.id}`]: 'at molen bygges.',
    trin: 'klar',
  })
  expect(ready.headers.location).toContain('besked=klar')
  expect((await edith.get(address())).body).toContain('Punktet er klar til en dagsorden. Teksten er låst.')
})

it('moves and removes points without losing what was typed', async () => {
  await save(edith, { trin: 'ind+' })
  await save(edith, { trin: 'ind+' })
  const [one, two] = (await wholeItem(database, itemId)).recommendations

  const moved = await save(edith, {
    [`tekst.recommendation:${one?.id}`]: 'at det første sker,',
    [`tekst.recommendation:${two?.id}`]: 'at det andet sker.',
    trin: `op:${two?.id}`,
  })

  expect(moved.headers.location).toBe(`${address()}?besked=gemt#r-${two?.id}`)
  expect((await wholeItem(database, itemId)).recommendations.map(({ text }) => text)).toEqual([
    'at det andet sker.',
    'at det første sker,',
  ])
})

it('answers the page’s own script with what became of one part', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: `${address()}/del`,
    headers: {
      cookie: edith.cookie,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({
      csrf: edith.csrf,
      del: 'section:oekonomi',
      base: '',
      tekst: 'Tre kroner. ',
    }).toString(),
  })

  expect(answer.json()).toEqual({
    part: 'section:oekonomi',
    now: 'Tre kroner. ',
    settled: { kind: 'save', text: 'Tre kroner. ', merged: false },
  })
})

it('tells who else is here, and what they have written', async () => {
  const now = async (person: Person) => (await person.get(`${address()}/nu`)).json()
  await now(edith)

  expect((await now(sigrid)).people).toEqual(['edith'])
  expect((await now(rune)).people).toEqual(['edith', 'sigrid'])
  expect((await now(edith)).people).toEqual(['sigrid'])
})

it('lets a reader read, and change nothing', async () => {
  const { body } = await rune.get(address())

  expect(body).toContain('Ny mole')
  expect(body).not.toContain('<textarea')
  expect((await rune.post(address(), { trin: 'gem' })).statusCode).toBe(403)
})

it('shows text that could be code as the words it is', async () => {
  await save(edith, {
    'tekst.section:sagsfremstilling': '<script>alert(1)</script> [x](javascript:1)',
    trin: 'gem',
  })

  const { body } = await edith.get(`${address()}/vis`)
  expect(body).toContain('&lt;script>alert(1)&lt;/script> [x](javascript:1)')
})

it('keeps its versions, shows their difference, and goes back', async () => {
  await save(edith, { 'tekst.section:sagsfremstilling': 'Før.', trin: 'gem' })
  await save(sigrid, { 'tekst.section:sagsfremstilling': 'Efter.', trin: 'gem' })
  const { body } = await edith.get(`${address()}/udgaver`)
  const [change] = /id="u-(\d+)"/.exec(body)?.slice(1) ?? []

  const difference = await edith.get(`${address()}/forskel?fra=${change}`)
  const restored = await edith.post(`${address()}/udgaver/${change}`)

  expect(difference.body).toMatch(/<del>.*Før\..*<ins>.*Efter\./s)
  expect(restored.headers.location).toContain('besked=ord')
  expect((await wholeItem(database, itemId)).sections[0]?.text).toBe('Før.')
  expect((await edith.get(`${address()}/forskel?fra=99999999`)).statusCode).toBe(404)
})

it('does not exist for those without a part when it is closed, on any of its pages', async () => {
  const closed = await addItem(database, {
    committeeId,
    templateId,
    title: 'Køb af Fiskergade 1',
    access: 'closed',
    closedReason: 'Køb af ejendom',
    neutralTitle: 'Ejendomssag',
  })
  for (const path of ['', '/vis', '/udgaver', '/forskel', '/nu'])
    expect([path, (await edith.get(`/arbejde/punkter/${closed}${path}`)).statusCode]).toEqual([path, 404])
  expect((await edith.post(`/arbejde/punkter/${closed}`, { trin: 'gem' })).statusCode).toBe(404)
  expect((await edith.post(`/arbejde/punkter/${closed}/stand`, { trin: 'finish' })).statusCode).toBe(404)
  expect((await edith.get('/arbejde/punkter')).body).not.toContain('Fiskergade')
  expect((await sigrid.get('/arbejde/punkter')).body).toContain('Køb af Fiskergade 1')
})

it('begins an item once, however often the form is sent', async () => {
  const meetingId = await addMeeting(database, committeeId, '2024-12-01')
  const matterId = await addMatter(database, committeeId, '26/777')
  const page = await edith.get(`/arbejde/punkter/nyt?sag=${matterId}&udvalg=${committeeId}`)
  const form = withValues(readEntries(page.body, 'action="/arbejde/punkter/nyt"'), {
    titel: 'En helt ny bro',
    moede: meetingId,
    skabelon: templateId,
  })

  const [one, two] = [
    await postEntries(app, edith, '/arbejde/punkter/nyt', form),
    await postEntries(app, edith, '/arbejde/punkter/nyt', form),
  ]

  expect(one.headers.location).toMatch(/^\/arbejde\/punkter\/[0-9a-f-]{36}\?besked=oprettet$/)
  expect(two.headers.location).toBe(one.headers.location)
  const list = await edith.get(`/arbejde/punkter?vis=mine&udvalg=${committeeId}`)
  expect(list.body).toContain('En helt ny bro')
  expect(list.body).toContain('Der er ingen indstilling.')
})

it('says what a new item lacks, and keeps what was typed', async () => {
  const page = await edith.get('/arbejde/punkter/nyt')
  const form = withValues(readEntries(page.body, 'action="/arbejde/punkter/nyt"'), {
    titel: 'Uden udvalg',
    sagsnummer: '99/findes-ikke',
  })

  const refused = await postEntries(app, edith, '/arbejde/punkter/nyt', form)

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Vælg et udvalg.')
  expect(refused.body).toContain('value="Uden udvalg"')
})
