import { sql } from '@pejl/store/sql.ts'
import { afterAll, expect, it } from 'vitest'
import { href, paths } from './routes.ts'
import { fjordby } from './testing/fjordby-ids.ts'
import { openPortal, textOf } from './testing/open-portal.ts'

const { app, database } = await openPortal()
afterAll(async () => {
  await app.close()
  await database.close()
})

const { documents, meetings, commitments } = fjordby
const nobody = '11111111-1111-4111-8111-111111111111'

const closed = [
  href.matter('24-9901'),
  href.meeting(meetings.closed),
  href.document(documents.closed),
  href.meetingItem(meetings.council, 8),
  href.commitment(commitments.closed),
  href.committee('oekonomiudvalget'),
]
const unknown = [
  href.matter('99-1'),
  href.meeting(nobody),
  href.document(nobody),
  href.meetingItem(meetings.council, 99),
  href.commitment(nobody),
  href.committee('ukendt'),
  href.strategy('ukendt'),
  '/findes-ikke',
]
const malformed = [
  '/sager/%00',
  '/sager/..%2F..%2Fetc',
  '/moeder/1',
  '/moeder/%F0%9F%98%80/punkt/1',
  '/dokumenter/x?fra=1&til=2',
  `/moeder/${meetings.area}/punkt/-1`,
  `/moeder/${meetings.area}/punkt/1e9`,
  '/sager?side=99999',
  '/soeg?q=udvalg&side=900',
  `/strategier/${'a'.repeat(90)}`,
  '/strategier/voksenomraadet/maal/0',
  "/udvalg/'or'1'='1",
]

it.each([...closed, ...unknown, ...malformed])('answers %s with the one 404 page', async (url) => {
  const { statusCode, body } = await app.inject({ url })
  const reference = await app.inject({ url: '/findes-ikke' })

  expect(statusCode).toBe(404)
  expect(body).toBe(reference.body)
})

it('says nothing of what is closed on any page or file', async () => {
  const pages = [
    paths.front,
    paths.matters,
    paths.meetings,
    paths.committees,
    paths.commitments,
    href.meeting(meetings.council),
    href.document(documents.mixed),
    href.search('havnegade'),
    href.search('24/9901'),
    href.search('ejendommen'),
    paths.mattersCsv,
    paths.meetingsCsv,
    paths.committeesCsv,
    paths.commitmentsCsv,
    paths.strategiesCsv,
  ]

  for (const url of pages) {
    const { statusCode, body } = await app.inject({ url })
    const said = textOf(body)
      .replaceAll('havnegade', '')
      .replaceAll('ejendommen', '')
      .replaceAll('24/9901', '')
    expect([url, statusCode, /Havnegade|9901/.test(said)]).toEqual([url, 200, false])
  }
})

it('does not let a typing error be mended to a closed word', async () => {
  const { body } = await app.inject({ url: href.search('havnegdae') })

  expect(textOf(body)).not.toMatch(/havnegade/i)
})

it('finds no committee that has only met behind closed doors', async () => {
  const { body } = await app.inject({ url: '/soeg?q=%C3%B8konomiudvalget&slags=committee' })

  expect(textOf(body)).not.toContain('Økonomiudvalget')
})

it('explains the dots that stand for what is closed', async () => {
  const { body } = await app.inject({ url: href.document(documents.mixed) })

  expect(textOf(body)).toContain('Noget er dækket til')
})

it('cannot read what it was not given, even when a query asks', async () => {
  await expect(database.open.rows(sql`select bytes from documents`)).rejects.toThrow(/permission denied/)
  await expect(database.open.rows(sql`select text from pages`)).rejects.toThrow(/permission denied/)
  await expect(database.open.rows(sql`delete from matters`)).rejects.toThrow()
})

it('answers a page of a list that is no number as the first page', async () => {
  for (const side of ['-1', '0', 'x', '', '1.5', '2e1']) {
    const { statusCode } = await app.inject({ url: `/sager?side=${side}` })
    expect([side, statusCode]).toEqual([side, 200])
  }
})

it('leads an address with a slash too many to the one without, and never to another host', async () => {
  expect((await app.inject({ url: '/strategier/' })).headers.location).toBe('/strategier')
  for (const url of ['//example.org/', '///']) {
    const { statusCode, headers } = await app.inject({ url })
    expect([url, statusCode, headers.location]).toEqual([url, 404, undefined])
  }
})

it('leads a case number with a two-digit year to the matter, when it is open', async () => {
  await database.staff(async (db) => {
    await db.rows(sql`update matters set slug = '2023-4410' where number = '23/4410'`)
    await db.rows(sql`update matters set slug = '2024-9901' where number = '24/9901'`)
  })

  expect((await app.inject({ url: '/sager/23-4410' })).headers.location).toBe('/sager/2023-4410')
  expect((await app.inject({ url: '/sager/24-9901' })).statusCode).toBe(404)
})
