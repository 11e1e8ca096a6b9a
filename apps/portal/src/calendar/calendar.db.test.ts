import { sql } from '@pejl/store/sql.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPortal, textOf } from '../testing/open-portal.ts'

const { app, database } = await openPortal(false)
afterAll(async () => {
  await app.close()
  await database.close()
})
const get = async (url: string) => {
  const { statusCode, body, headers } = await app.inject({ url })
  return { statusCode, body, headers, text: textOf(body) }
}

beforeAll(async () => {
  await database.staff(async (db) => {
    await db.rows(sql`insert into committees (slug, name, kind, place, starts_at) values
      ('strandudvalget', 'Strandudvalget', 'standing', 'Rådhuset', '16:30'),
      ('lokaludvalg', 'Lokaludvalg Fyret', 'local-med', null, null),
      ('lukket', 'Tavshedsudvalget', 'standing', null, null)`)
    await db.rows(sql`update committees set publishes = false where slug = 'lukket'`)
    await db.rows(sql`insert into people (name) values ('Astrid Åben'), ('Ulla Union'), ('Mads Med'), ('Tove Tavs'),
      ('Signe Sekretær'), ('Gert Gammel'), ('Vera Vikar')`)
    const seat = (
      slug: string,
      name: string,
      office: string,
      standsFor: string | null,
      represents: string | null,
    ) =>
      db.rows(sql`insert into seats (committee_id, person_id, office, stands_for, represents, from_on, to_on)
        select c.id, p.id, ${office}, ${standsFor}, ${represents}, '2022-01-01',
          ${name === 'Gert Gammel' ? '2025-12-31' : null}::date
          from committees c, people p where c.slug = ${slug} and p.name = ${name}`)
    await seat('strandudvalget', 'Astrid Åben', 'chair', 'party', 'B')
    await seat('strandudvalget', 'Ulla Union', 'member', 'union', 'Hemmeligt Forbund')
    await seat('strandudvalget', 'Gert Gammel', 'member', 'party', 'A')
    await seat('strandudvalget', 'Signe Sekretær', 'secretary', null, null)
    await seat('lokaludvalg', 'Mads Med', 'chair', 'management', 'Fyret')
    await seat('lukket', 'Tove Tavs', 'chair', 'party', 'C')
    await db.rows(sql`insert into seats (committee_id, person_id, is_substitute, substitutes_for, from_on)
      select s.committee_id, p.id, true, s.id, '2022-01-01' from seats s, people p
       where s.office = 'chair' and s.represents = 'B' and p.name = 'Vera Vikar'`)
    await db.rows(sql`insert into meetings (committee_id, held_on, state, starts_at, place, publish_on, why)
      select id, day, state, '16:30', 'Rådhuset', day - 5, why from committees,
        (values (date '2026-11-26', 'planned', null), (date '2026-12-08', 'planned', null), (date '2026-12-15', 'cancelled', 'Ingen sager'),
          (date '2026-01-13', 'held', null)) as m(day, state, why)`)
  })
})

it('shows who sits in a committee that publishes: no union, no secretary, nobody who has left', async () => {
  const { text } = await get('/udvalg/strandudvalget')

  expect(text).toContain('Astrid Åben Formand B')
  expect(text).toContain('Vera Vikar Stedfortræder for Astrid Åben')
  expect(text).not.toMatch(/Ulla Union|Hemmeligt Forbund|Gert Gammel|Signe Sekretær/)
})

it('shows the meetings that are ahead, and why one is cancelled', async () => {
  const { text } = await get('/udvalg/strandudvalget')

  expect(text).toMatch(/8\. december 2026 16\.30 Rådhuset Offentliggøres 3\. december 2026/)
  expect(text).toMatch(/26\. november 2026 16\.30 Rådhuset Skulle være offentliggjort 21\. november 2026/)
  expect(text).toMatch(/15\. december 2026 .*Aflyst : Ingen sager/)
  expect(text).not.toContain('13. januar 2026')
})

it('says nothing of a body that does not publish, and nothing of MED', async () => {
  const pages = await Promise.all(
    ['/moeder', '/moeder.ics', '/udvalg', '/udvalg.csv', '/moeder.csv'].map(get),
  )
  const all = pages.map(({ body }) => body).join('\n')

  expect(all).toContain('Strandudvalget')
  expect(all).not.toMatch(/Tavshedsudvalget|Lokaludvalg Fyret|Mads Med|Tove Tavs/)
  for (const url of [
    '/udvalg/lukket',
    '/udvalg/lukket.ics',
    '/udvalg/lokaludvalg',
    '/udvalg/lokaludvalg.ics',
    '/udvalg/findes-ikke.ics',
  ])
    expect([url, (await get(url)).statusCode]).toEqual([url, 404])
})

it('gives the meetings to a calendar, those of the year before too', async () => {
  const { body, headers } = await get('/udvalg/strandudvalget.ics')

  expect(headers['content-type']).toContain('text/calendar')
  expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(4)
  expect(body).toContain('DTSTART:20261208T153000Z')
  expect(body).toContain('STATUS:CANCELLED')
})

it('has a page for a meeting that is only planned, in English, too', async () => {
  const { body } = await get('/moeder')
  const at = /href="(\/moeder\/[0-9a-f-]{36})"/.exec(body)?.[1] ?? ''

  expect((await get(at)).text).toContain('Dagsordenen er ikke offentliggjort endnu')
  expect((await get(`${at}?sprog=en`)).text).toContain('Its agenda is not yet published')
})
