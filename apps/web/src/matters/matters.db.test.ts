import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { postEntries, readEntries, withValues } from '../testing/read-entries.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database) // today is 1 October 2024
let edith: Person
let rune: Person
let inger: Person
const ids = { bsu: '', kb: '', omu: '', third: '' }
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'rune', 'reader')
  const insider = await addStaff(database, 'inger', 'editor')
  ;[edith, rune, inger] = [
    await signInAs(app, 'edith'),
    await signInAs(app, 'rune'),
    await signInAs(app, 'inger'),
  ]
  await database.staff(async (db) => {
    const [bsu, kb, omu] = await db.rows<{ id: string }>(sql`
      insert into committees (slug, name, kind) values ('bsu', 'Børne- og Skoleudvalget', 'standing'),
        ('kb', 'Kommunalbestyrelsen', 'council'), ('omu', 'Områdeudvalg Børn og Unge', 'area-med') returning id`)
    Object.assign(ids, { bsu: bsu?.id, kb: kb?.id, omu: omu?.id })
    await db.rows(sql`insert into units (slug, name, kind, committee_id)
      values ('boern', 'Børn og Unge', 'department', ${ids.omu})`)
    await db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      values (${insider}, ${ids.bsu}, 'writer', 'prøve')`)
    const meetings = await db.rows<{ id: string }>(sql`
      insert into meetings (committee_id, held_on, state) values
      (${ids.bsu}, '2024-11-13', 'planned'), (${ids.bsu}, '2024-12-11', 'planned'), (${ids.bsu}, '2025-01-15', 'planned'),
      (${ids.kb}, '2024-12-17', 'planned'), (${ids.kb}, '2025-01-28', 'planned'), (${ids.bsu}, '2025-02-12', 'planned'), (${ids.kb}, '2025-02-25', 'planned'), (${ids.omu}, '2024-10-24', 'planned')
      returning id`)
    ids.third = meetings[2]?.id ?? ''
  })
})

const begin = async (person: Person, values: Readonly<Record<string, string>>) => {
  const { body } = await person.get('/arbejde/sager/ny')
  return postEntries(app, person, '/arbejde/sager/ny', withValues(readEntries(body, 'id="sagen"'), values))
}
const addressOf = (location: unknown): string => String(location).split('?')[0] ?? ''
const made = async (titel: string, more: Readonly<Record<string, string>> = {}, person = edith) =>
  addressOf((await begin(person, { titel, udvalg: ids.bsu, ...more })).headers.location)
const lay = async (address: string, forslag: string, more: Readonly<Record<string, string>> = {}) =>
  edith.post(`${address}/sagsgang`, { forslag, oensket: '2025-01-28', ...more })
const way = async (address: string): Promise<string> => (await edith.get(`${address}/sagsgang`)).body
/** The page as a reader sees it, without what can be chosen in lists. */
const said = (body: string): string =>
  (/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body)
    .replace(/<option[\s\S]*?<\/option>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const stopsOf = (body: string) => [...body.matchAll(/<h3>(\d\. [^<]+)</g)].map(([, name]) => name)

it('suggests the next free number, and begins a matter once for two clicks', async () => {
  const { body } = await edith.get('/arbejde/sager/ny')
  const entries = withValues(readEntries(body, 'id="sagen"'), { titel: 'Legepladser', udvalg: ids.bsu })
  expect(entries).toContainEqual(['nummer', '24/1'])

  const both = [
    await postEntries(app, edith, '/arbejde/sager/ny', entries),
    await postEntries(app, edith, '/arbejde/sager/ny', entries),
  ]

  expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303])
  expect(both[0]?.headers.location).toBe(both[1]?.headers.location)
  expect(said((await rune.get(addressOf(both[0]?.headers.location))).body)).toContain('Legepladser')
})

it('says at the field what is wrong, and keeps what was typed', async () => {
  const answer = await begin(edith, { titel: '<script>alert(1)</script>', nummer: 'ukendt', udvalg: ids.bsu })

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('href="#nummer"')
  expect(answer.body).toContain('value="&lt;script>alert(1)&lt;/script>"')
  expect((await begin(rune, { titel: 'x', udvalg: ids.bsu }).catch(() => null))?.statusCode ?? 403).toBe(403)
})

it('does not find a closed matter for whoever has no part, on any of its pages or in the list', async () => {
  const closed = { adgang: 'lukket', grund: 'Personsag', neutral: 'Personalesag' }
  expect((await begin(edith, { titel: 'Sag om Ib', udvalg: ids.bsu, ...closed })).statusCode).toBe(422)
  const address = await made('Sag om Ib', closed, inger)

  expect(said((await inger.get(address)).body)).toContain('Sag om Ib')
  for (const url of [address, `${address}/ret`, `${address}/sagsgang`])
    expect([url, (await edith.get(url)).statusCode]).toEqual([url, 404])
  for (const url of [`${address}/ret`, `${address}/sagsgang`, `${address}/sagsgang/om`])
    expect([url, (await edith.post(url, { version: '1' })).statusCode]).toEqual([url, 404])
  const list = (await edith.get('/arbejde/sager?om=Ib')).body
  expect(list).not.toContain('Sag om Ib')
  expect(list).toContain('0 sager')
  expect(said((await inger.get('/arbejde/sager?om=Ib')).body)).toContain('1 sag')
})

it('lays a way from a preset, with the days of each stop', async () => {
  const address = await made('Skolestruktur')
  const laid = await lay(address, 'heard', { oensket: '2025-02-25' })
  expect(laid.headers.location).toBe(`${address}/sagsgang?besked=lagt`)

  const body = await way(address)
  // ten days of writing for 13 November, then a hearing of 28 days, and ten to gather the answers
  for (const day of ['13. november 2024', '15. november 2024', '12. februar 2025', '25. februar 2025'])
    expect(said(body)).toContain(`Planlagt ${day}`)
  expect(said(body)).toContain('holder lige netop')
})

it('refuses a way without a preset, and keeps the wish', async () => {
  const address = await made('Uden valg')
  const answer = await lay(address, '')

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Vælg en vej.')
  expect(answer.body).toContain('value="2025-01-28"')
})

it('shows what moves when another meeting is tried, and saves it only when asked', async () => {
  const address = await made('Fritidstilbud')
  await lay(address, 'up')
  const stop = /id="led-([0-9a-f-]{36})"/.exec(await way(address))?.[1] ?? ''

  const tried = (await edith.get(`${address}/sagsgang?led=${stop}&valg=${ids.third}`)).body
  expect(said(tried)).toContain('63 dage senere')
  expect(said(tried)).toContain('42 dage senere')
  expect(said(await way(address))).not.toContain('senere')

  const entries = readEntries(tried, 'class="button-row"')
  const saved = await postEntries(app, edith, `${address}/sagsgang/led/${stop}`, entries)
  expect(saved.statusCode).toBe(303)
  expect(said(await way(address))).toContain('Planlagt 15. januar 2025')
  // the page that was tried is an old one by now
  const again = await postEntries(app, edith, `${address}/sagsgang/led/${stop}`, entries)
  expect(again.statusCode).toBe(409)
  expect(again.body).toContain('En anden har ændret vejen imens')
})

it('tells delay from the days that were approved', async () => {
  const address = await made('Klubber')
  await lay(address, 'up')
  const stop = /id="led-([0-9a-f-]{36})"/.exec(await way(address))?.[1] ?? ''
  await edith.post(`${address}/sagsgang/godkend`, { version: '1' })
  expect(said(await way(address))).toContain('som lovet')

  await edith.post(`${address}/sagsgang/led/${stop}`, { version: '2', kun: 'valg', valg: ids.third })

  expect(said(await way(address))).toContain('42 dage senere end lovet')
  expect(said((await edith.get(address)).body)).toContain('42 dage senere end lovet')
  expect(said((await edith.get('/arbejde/sager?om=Klubber')).body)).toContain('42 dage senere end lovet')
})

it('asks who is heard, by what the matter is about, and takes no answer without a reason', async () => {
  const address = await made('Dagtilbud')
  await lay(address, 'here', { emne: 'daycare' })
  expect(said((await edith.get(address)).body)).toContain(
    'Forældrebestyrelser (dagtilbudsloven § 15 og styrelsesvedtægten)',
  )

  const bare = await edith.post(`${address}/sagsgang/hoering`, { hvem: 'parent-boards', hvordan: 'nej' })
  expect(bare.statusCode).toBe(422)
  const answer = { hvem: 'parent-boards', hvordan: 'nej', hvorfor: 'Ingen dagtilbud er berørt' }
  expect((await edith.post(`${address}/sagsgang/hoering`, answer)).statusCode).toBe(303)
  expect(said(await way(address))).toContain('Ingen dagtilbud er berørt')
  expect(said((await edith.get(address)).body)).not.toContain('dagtilbudsloven § 15')
})

it('puts the committees of staff of a unit in before the first body that decides', async () => {
  const address = await made('Arbejdstid')
  await lay(address, 'up', { emne: 'working-conditions' })
  const [unit] = await database.staff((db) => db.rows<{ id: string }>(sql`select id from units`))

  await edith.post(`${address}/sagsgang/med`, { version: '1', enhed: unit?.id ?? '' })

  expect(stopsOf(await way(address))).toEqual([
    '1. Områdeudvalg Børn og Unge',
    '2. Børne- og Skoleudvalget',
    '3. Kommunalbestyrelsen',
  ])
})

it('moves, leaves out and takes away stops, and passes the one the matter is at', async () => {
  const address = await made('Biblioteker')
  await lay(address, 'up')
  const [first, second] = [...(await way(address)).matchAll(/id="led-([0-9a-f-]{36})"/g)].map(([, id]) => id)
  const act = (stop: string | undefined, what: string, more: Readonly<Record<string, string>>) =>
    edith.post(`${address}/sagsgang/led/${stop}/${what}`, more)

  expect((await act(second, 'spring-over', { version: '1', hvorfor: '' })).body).toContain('Skriv hvorfor')
  expect((await act(second, 'spring-over', { version: '1', hvorfor: 'Uden bevilling' })).statusCode).toBe(303)
  expect(said(await way(address))).toContain('Uden bevilling')
  expect((await act(first, 'afslut', { version: '2', dag: '2025-10-01' })).statusCode).toBe(422)
  expect((await act(first, 'afslut', { version: '2', dag: '2024-09-30' })).statusCode).toBe(303)
  expect((await act(first, 'fjern', { version: '3' })).body).toContain('kan ikke ændres')
  expect((await act(second, 'spring-over', { version: '3', igen: 'ja' })).statusCode).toBe(303)
  expect((await act(second, 'fjern', { version: '4' })).statusCode).toBe(303)
  expect(said(await way(address))).not.toContain('2. Kommunalbestyrelsen')
})

it('continues a matter that is known from papers: its passed stops are there when a way is begun', async () => {
  await database.staff(async (db) => {
    const [document] = await db.rows<{ id: string }>(sql`
      insert into documents (sha256, file_name, bytes, state, received_by)
      values (${'a'.repeat(64)}, 'a.txt', '', 'accepted', 'prøve') returning id`)
    const [meeting] = await db.rows<{ id: string }>(sql`
      insert into meetings (committee_id, held_on) values (${ids.bsu}, '2024-04-10') returning id`)
    const [matter] = await db.rows<{ id: string }>(sql`
      insert into matters (number, slug, title, is_open) values ('24/5866', '2024-5866', 'Strategi', true) returning id`)
    await db.rows(sql`insert into pages (document_id, title, file_name, text, public_text, damage, is_open)
      values (${document?.id}, 'a', 'a.txt', '', '', 'none', true)`)
    const [item] = await db.rows<{ id: string }>(sql`
      insert into items (document_id, position, matter_id, meeting_id, title, is_open, route, place_start, place_end)
      values (${document?.id}, 0, ${matter?.id}, ${meeting?.id}, 'Strategi', true, ${['BSU', 'KB']}, 0, 1) returning id`)
    await db.rows(sql`insert into decisions (item_id, position, outcome, text, is_open)
      values (${item?.id}, 0, 'recommended', 'Anbefales', true)`)
    await db.rows(sql`update committees set abbreviations = '{BSU}' where id = ${ids.bsu}`)
    await db.rows(sql`update committees set abbreviations = '{KB}' where id = ${ids.kb}`)
  })
  const address = '/arbejde/sager/2024-5866'
  const { body } = await edith.get(address)
  expect(body).toContain('Sådan fortæller de indlæste dokumenter')
  expect(body).toContain('Anbefales')

  const form = readEntries((await edith.get(`${address}/ret`)).body, 'id="sagen"')
  await postEntries(app, edith, `${address}/ret`, withValues(form, { udvalg: ids.bsu }))
  await lay(address, 'dokumenter')

  const planned = await way(address)
  expect(planned).toContain('Behandlet')
  expect(planned).toContain('10. april 2024')
  expect(stopsOf(planned)).toEqual(['1. Børne- og Skoleudvalget', '2. Kommunalbestyrelsen'])
})

it('lets a reader see, and change nothing', async () => {
  const address = await made('Kun at se')
  await lay(address, 'up')

  const { body } = await rune.get(`${address}/sagsgang`)
  expect(body).toContain('Børne- og Skoleudvalget')
  expect(body).not.toContain('<form id="ret-')
  expect(body).not.toContain('Godkend vejen')
})

it('finds matters by text, committee, responsible and standing', async () => {
  await made('Vej til findes', { ansvarlig: 'Vejchefen' })

  expect(said((await rune.get('/arbejde/sager?om=til%20findes')).body)).toContain('1 sag')
  expect(said((await rune.get('/arbejde/sager?ansvarlig=Vejchefen&stand=unplanned')).body)).toContain('1 sag')
  expect(said((await rune.get('/arbejde/sager?ansvarlig=Vejchefen&stand=late')).body)).toContain('0 sager')
  expect(said((await rune.get(`/arbejde/sager?udvalg=${ids.kb}`)).body)).toContain('0 sager')
  expect((await rune.get("/arbejde/sager?om=%25'%00&udvalg=x&side=9999999")).statusCode).toBe(200)
})
