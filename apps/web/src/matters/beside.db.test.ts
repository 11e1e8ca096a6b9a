import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database) // today is 1 October 2024
let edith: Person
const ids = { bsu: '', kb: '', omu: '' }
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  edith = await signInAs(app, 'edith')
  await database.staff(async (db) => {
    const [bsu, kb, omu] = await db.rows<{ id: string }>(sql`
      insert into committees (slug, name, kind) values ('bsu', 'Børne- og Skoleudvalget', 'standing'),
        ('kb', 'Kommunalbestyrelsen', 'council'), ('omu', 'Områdeudvalg Børn og Unge', 'area-med') returning id`)
    Object.assign(ids, { bsu: bsu?.id, kb: kb?.id, omu: omu?.id })
    await db.rows(sql`insert into meetings (committee_id, held_on, state) values
      (${ids.omu}, '2024-11-06', 'planned'), (${ids.bsu}, '2024-12-11', 'planned'), (${ids.bsu}, '2025-01-15', 'planned'),
      (${ids.kb}, '2025-01-28', 'planned'), (${ids.kb}, '2025-02-25', 'planned')`)
  })
})

/** A matter for BSU to decide, with the hearing put in before it. */
async function heardMatter(number: string): Promise<string> {
  await database.staff((db) =>
    db.rows(sql`insert into matters (number, slug, title, is_open, origin, committee_id)
      values (${`24/${number}`}, ${`2024-${number}`}, 'Skolestruktur', true, 'made', ${ids.bsu})`),
  )
  const address = `/arbejde/sager/2024-${number}`
  await edith.post(`${address}/sagsgang`, { forslag: 'here', oensket: '2025-01-28' })
  const [first] = await stopIds(address)
  const hearing = { slags: 'hoering', navn: 'Høring', dage: '28', arbejde: '0', foer: first ?? '' }
  await edith.post(`${address}/sagsgang/led`, { version: '1', ...hearing })
  return address
}
const stopIds = async (address: string): Promise<readonly string[]> =>
  [...(await edith.get(`${address}/sagsgang`)).body.matchAll(/id="led-([0-9a-f-]{36})"/g)].map(
    ([, id]) => id ?? '',
  )
const said = (body: string): string =>
  (/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body)
    .replace(/<option[\s\S]*?<\/option>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const addMed = async (address: string, more: Readonly<Record<string, string>>) => {
  const [, last] = await stopIds(address)
  const stop = { version: '2', slags: 'udvalg', udvalg: ids.omu, arbejde: '5', foer: last ?? '' }
  return edith.post(`${address}/sagsgang/led`, { ...stop, ...more })
}

it('lets MED be asked while the hearing runs, and shows that the matter is at both', async () => {
  const address = await heardMatter('1')
  expect((await addMed(address, { samtidig: 'ja' })).statusCode).toBe(303)

  const way = said((await edith.get(`${address}/sagsgang`)).body)
  expect(way).toContain('Samtidig med det forrige')
  expect(way).toContain('Planlagt 1. oktober 2024 – 29. oktober 2024')
  expect(way).toContain('Planlagt 6. november 2024')
  const { body } = await edith.get(address)
  expect(body.match(/aria-current="step"/g)).toHaveLength(2)
  expect(said(body)).toContain('2 led samtidig Høring')
  const listed = said((await edith.get('/arbejde/sager?om=24/1')).body)
  expect(listed).toContain('Høring til 29. oktober 2024')
  expect(listed).toContain('Områdeudvalg Børn og Unge 6. november 2024')
})

it('goes on to the next only when both are over', async () => {
  const address = await heardMatter('2')
  await addMed(address, { samtidig: 'ja' })
  const [hearing, med] = await stopIds(address)
  const pass = (stop: string | undefined, version: string) =>
    edith.post(`${address}/sagsgang/led/${stop}/afslut`, { version, dag: '2024-10-01' })

  await pass(med, '3')
  expect((await edith.get(address)).body.match(/aria-current="step"/g)).toHaveLength(1)
  expect(said((await edith.get('/arbejde/sager?om=24/2')).body)).toContain('Høring til')
  await pass(hearing, '4')
  expect(said((await edith.get('/arbejde/sager?om=24/2')).body)).toContain(
    'Børne- og Skoleudvalget 11. december',
  )
})

it('parts them again when it is unticked', async () => {
  const address = await heardMatter('3')
  await addMed(address, { samtidig: 'ja' })
  const [, med] = await stopIds(address)
  const kept = { version: '3', valg: '', arbejde: '5' }

  expect((await edith.post(`${address}/sagsgang/led/${med}`, kept)).statusCode).toBe(303)

  expect(said((await edith.get(`${address}/sagsgang`)).body)).not.toContain('Samtidig med det forrige Her')
  expect((await edith.get(address)).body.match(/aria-current="step"/g)).toHaveLength(1)
})

it('says in words why a committee that decides cannot run beside others, and keeps the tick', async () => {
  const address = await heardMatter('4')
  const [, bsu] = await stopIds(address)

  const refused = await edith.post(`${address}/sagsgang/led/${bsu}`, {
    version: '2',
    valg: '',
    arbejde: '10',
    samtidig: 'ja',
    navn: '',
  })

  expect(refused.statusCode).toBe(422)
  expect(said(refused.body)).toContain(
    'Kun høringer, medarbejderudvalg (MED) og råd, der høres, kan ligge samtidig',
  )
  expect(refused.body).toMatch(new RegExp(`id="samtidig-${bsu}"[^>]*checked`))
})
