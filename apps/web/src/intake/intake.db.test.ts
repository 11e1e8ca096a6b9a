import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, filesRequest, type Person, signInAs, staffApp } from '../testing/staff.ts'
import type { Outcome } from './outcome.ts'

const database = await testDatabase()
const app = await staffApp(database)
let person: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  person = await signInAs(app, 'edith')
})

const item = (number: string, title = 'Status på læseindsatsen') => `${title}

${number} Åben Sag

Sagsfremstilling

Skolerne på Møllebakken har afprøvet en ny læseindsats i foråret. Børnene læser bedre.

Indstilling

Direktøren indstiller, at status tages til efterretning.

Beslutning i Skoleudvalget den 18-04-2024

Godkendt.
`
const utf8 = (text: string) => new TextEncoder().encode(text)
const documents = async () =>
  database.staff((db) =>
    db.rows<{ file_name: string }>(sql`select file_name from documents order by file_name`),
  )

/** One file, as the page's island sends it. */
async function send(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly status: number; readonly outcome: Outcome }> {
  const request = filesRequest(person, [{ name, bytes }])
  const answer = await app.inject({ ...request, headers: { ...request.headers, accept: 'application/json' } })
  const { files } = answer.json<{ files: readonly Outcome[] }>()
  const [outcome] = files
  if (!outcome) throw new Error(answer.body)
  return { status: answer.statusCode, outcome }
}

it('reads a file and leads to its review', async () => {
  const { status, outcome } = await send('punkt.txt', utf8(item('24/1')))

  expect(status).toBe(200)
  expect(outcome).toMatchObject({ name: 'punkt.txt', outcome: 'read' })
  expect(outcome.message).toMatch(/^1 punkt/)
  expect((await person.get(outcome.href ?? '')).body).toContain('Status på læseindsatsen')
})

it('knows a file that is here already, whatever it is called now', async () => {
  const first = await send('en.txt', utf8(item('24/2')))
  const again = await send('to.txt', utf8(item('24/2')))

  expect(again.outcome).toMatchObject({ outcome: 'known', href: first.outcome.href })
})

it('stores one document when the same file is sent twice at once', async () => {
  const both = await Promise.all([
    send('dobbelt.txt', utf8(item('24/3'))),
    send('dobbelt.txt', utf8(item('24/3'))),
  ])

  expect(both.map(({ outcome }) => outcome.outcome).toSorted()).toEqual(['known', 'read'])
})

it('reads UTF-16 and Latin-1', async () => {
  const wide = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(item('24/4', 'Bøgerne på Ærø'), 'utf16le'),
  ])
  const latin = Buffer.from(item('24/5', 'Bøgerne på Ærø'), 'latin1')

  for (const [name, bytes] of [
    ['utf16.txt', wide],
    ['latin1.txt', latin],
  ] as const) {
    const { outcome } = await send(name, bytes)
    expect(outcome.outcome).toBe('read')
    expect((await person.get(outcome.href ?? '')).body).toContain('Bøgerne på Ærø')
  }
})

it.each([
  ['tom.txt', new Uint8Array(), 'Filen er tom.'],
  ['billede.txt', Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256), 'Filen er ikke tekst'],
  ['regneark.xlsx', utf8('PK'), 'format kan ikke læses endnu'],
] as const)('says why %s is refused, and stores nothing', async (name, bytes, sentence) => {
  const before = await documents()

  const { status, outcome } = await send(name, bytes)

  expect(status).toBe(422)
  expect(outcome).toMatchObject({ name, outcome: 'refused', href: null })
  expect(outcome.message).toContain(sentence)
  expect(await documents()).toEqual(before)
})

it('takes in the good files of a form and says of each other why not', async () => {
  const answer = await app.inject(
    filesRequest(person, [
      { name: 'god.txt', bytes: utf8(item('24/6')) },
      { name: 'tom.txt', bytes: new Uint8Array() },
      { name: 'stor.txt', bytes: Buffer.alloc(21 * 1024 * 1024, 'å') },
      { name: 'også god.txt', bytes: utf8(item('24/7')) },
    ]),
  )

  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('2 læst, 0 fandtes i forvejen, 2 ikke indlæst.')
  expect(answer.body).toContain('større end 20 MB')
  expect((await documents()).map(({ file_name }) => file_name)).toContain('også god.txt')
})

it('refuses 200 MB by what the request says of itself, before reading it', async () => {
  const request = filesRequest(person, [])

  const answer = await app.inject({
    ...request,
    headers: { ...request.headers, accept: 'application/json', 'content-length': String(200 * 1024 * 1024) },
  })

  expect(answer.statusCode).toBe(413)
  expect(answer.json<{ files: readonly Outcome[] }>().files[0]?.message).toContain('større end 20 MB')
})

it('says so when no file was chosen', async () => {
  const answer = await app.inject(filesRequest(person, [{ name: '', bytes: new Uint8Array() }]))

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Vælg mindst én fil.')
})

it.each([
  ['another token', 'gættet'],
  ['no token', null],
])('takes nothing from a form with %s', async (_, csrf) => {
  const before = await documents()

  const answer = await app.inject(
    filesRequest(person, [{ name: 'fremmed.txt', bytes: utf8(item('24/8')) }], csrf),
  )

  expect(answer.statusCode).toBe(403)
  expect(await documents()).toEqual(before)
})

it('keeps a name that pretends to be a folder, or markup, harmless', async () => {
  const { outcome } = await send('../../etc/<b>x</b>.txt', utf8(item('24/9')))

  expect(outcome.name).toBe('b>.txt')
  expect((await person.get('/arbejde/gennemsyn')).body).not.toContain('<b>x')
})

it('tells what became of each file when the disk fills up among them', async () => {
  const before = (await documents()).length
  await database.owner((db) =>
    db.script(`create function fill_up() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger full_disk before insert on documents for each row when (new.file_name = 'fuld.txt')
      execute function fill_up()`),
  )
  const request = filesRequest(person, [
    { name: 'plads.txt', bytes: utf8(item('24/71')) },
    { name: 'fuld.txt', bytes: utf8(item('24/72')) },
    { name: 'plads-igen.txt', bytes: utf8(item('24/73')) },
  ])

  const answer = await app.inject(request)
  await database.owner((db) => db.script('drop trigger full_disk on documents'))

  expect(answer.statusCode).toBe(200)
  expect(answer.body.match(/disk er fuld, så intet af filen er gemt/g)).toHaveLength(1)
  expect(await documents()).toHaveLength(before + 2)
  expect((await send('fuld.txt', utf8(item('24/72')))).outcome.outcome).toBe('read')
})
