import { sql } from '@pejl/store/sql.ts'
import { afterAll, expect, it } from 'vitest'
import { href } from '../routes.ts'
import { openPortal, textOf } from '../testing/open-portal.ts'

const { app, database } = await openPortal(false) // today is 22 November 2026
afterAll(async () => {
  await app.close()
  await database.close()
})

/** A matter on its way: BSU, an area committee of staff, a hearing, the council. */
async function putMatter(number: string, more: { readonly open: boolean; readonly announced: boolean }) {
  await database.staff(async (db) => {
    await db.rows(sql`insert into committees (slug, name, kind) values ('bsu', 'Børne- og Skoleudvalget', 'standing'),
      ('omu', 'Områdeudvalg Børn og Unge', 'area-med'), ('kb', 'Kommunalbestyrelsen', 'council') on conflict do nothing`)
    await db.rows(sql`insert into meetings (committee_id, held_on, state)
      select id, '2027-02-23', 'planned' from committees where slug = 'kb' on conflict do nothing`)
    await db.rows(sql`
      insert into matters (number, slug, title, is_open, origin, committee_id, closed_reason, neutral_title, announced)
      select ${number}, ${`20${number.replace('/', '-')}`}, ${`Sag ${number}`}, ${more.open}, 'made', id, 'x', 'Neutral',
        ${more.announced} from committees where slug = 'bsu'`)
    await db.rows(sql`insert into routes (matter_id, wished_on)
      select id, '2027-02-23' from matters where number = ${number}`)
    await db.rows(sql`
      insert into route_stops (route_id, position, kind, committee_id, title, days, decides, state, from_on, until_on,
        passed_on, meeting_id, note)
      select r.id, s.position, s.kind, c.id, s.title, s.days, s.position = 3, s.state, s.from_on::date, s.until_on::date,
        s.passed_on::date, m.id, 'internt'
        from matters mt join routes r on r.matter_id = mt.id and mt.number = ${number}
        cross join (values (0, 'committee', 'bsu', null, null::int, 'passed', null, null, '2026-11-11'),
          (1, 'committee', 'omu', null, null, 'here', null, null, null),
          (2, 'hearing', null, 'Høring om ruter', 28, 'ahead', '2026-12-01', '2026-12-29', null),
          (3, 'committee', 'kb', null, null, 'ahead', null, null, null))
          as s(position, kind, slug, title, days, state, from_on, until_on, passed_on)
        left join committees c on c.slug = s.slug left join meetings m on m.committee_id = c.id`)
  }, 'program')
}
await putMatter('26/10', { open: true, announced: true })
await putMatter('26/11', { open: true, announced: false })
await putMatter('26/12', { open: false, announced: true })

it('shows the planned way of an announced matter before anything of it is on an agenda', async () => {
  const page = await app.inject({ url: href.matter('2026-10') })
  const said = textOf(page.body)

  expect(page.statusCode).toBe(200)
  for (const words of [
    'Børne- og Skoleudvalget',
    'Høring om ruter',
    '1. december 2026 – 29. december 2026',
    'Kommunalbestyrelsen',
    '23. februar 2027',
    'Her afgøres sagen',
  ])
    expect(said).toContain(words)
})

it('says of committees of staff that they are asked, and not which or when', async () => {
  const said = textOf((await app.inject({ url: href.matter('2026-10') })).body)

  expect(said).toContain('Medarbejdernes udvalg (MED) bliver spurgt undervejs.')
  expect(said).not.toContain('Områdeudvalg')
  expect(said).not.toContain('internt')
})

it('lists announced matters as on their way', async () => {
  const said = textOf((await app.inject({ url: '/sager' })).body)

  expect(said).toContain('Sag 26/10')
  expect(said).not.toContain('26/11')
  expect(said).not.toContain('26/12')
})

it('has announced matters in the spreadsheet, with what comes next, and no others', async () => {
  const { body } = await app.inject({ url: '/sager.csv' })

  expect(body).toMatch(/26\/10;.?Sag 26\/10.*;0;.*Høring om ruter/)
  expect(body).not.toMatch(/26\/11|26\/12/)
})

it('has a page for an announced matter whose way is not planned', async () => {
  await database.staff((db) =>
    db.rows(sql`insert into matters (number, slug, title, is_open, origin, committee_id, announced)
      select '26/14', '2026-14', 'Uden vej', true, 'made', id, true from committees where slug = 'bsu'`),
  )

  expect(textOf((await app.inject({ url: '/sager' })).body)).toContain('Uden vej')
  const page = await app.inject({ url: href.matter('2026-14') })
  expect([page.statusCode, textOf(page.body).includes('Uden vej')]).toEqual([200, true])
})

it.each(['2026-11', '2026-12'])('finds no matter that is not announced or not open (%s)', async (slug) => {
  const [page, none] = [
    await app.inject({ url: href.matter(slug) }),
    await app.inject({ url: '/findes-ikke' }),
  ]

  expect(page.statusCode).toBe(404)
  expect(page.body).toBe(none.body)
})

it('cannot read what is the organisation’s own of a way', async () => {
  for (const column of ['note', 'promised_on', 'work_days'])
    await expect(database.open.rows(sql([`select ${column} from route_stops`]))).rejects.toThrow(
      /permission denied/,
    )
  await expect(database.open.rows(sql`select wished_on from routes`)).rejects.toThrow(/permission denied/)
  await expect(database.open.rows(sql`select 1 from route_checks`)).rejects.toThrow(/permission denied/)
  expect(await database.open.rows(sql`select id from route_stops where kind = 'committee'`)).toHaveLength(2)
})

it('shows what runs at the same time together, and not what is beside it and theirs', async () => {
  await putMatter('26/13', { open: true, announced: true })
  await database.staff((db) =>
    db.rows(sql`
      with stops as (select s.id, s.position from route_stops s join routes r on r.id = s.route_id
        join matters mt on mt.id = r.matter_id where mt.number = '26/13')
      update route_stops set step = 1 where id in (select id from stops where position in (1, 2))`),
  )
  const alone = (await app.inject({ url: href.matter('2026-13') })).body
  expect(alone).not.toContain('route-together')

  await database.staff((db) =>
    db.rows(sql`
      with council as (insert into committees (slug, name, kind) values ('aeldreraad', 'Seniorrådet', 'advisory') returning id)
      insert into route_stops (route_id, position, kind, committee_id, state, step)
      select r.id, 4, 'committee', council.id, 'here', null from council, routes r join matters mt on mt.id = r.matter_id
       where mt.number = '26/13'`),
  )
  await database.staff(async (db) => {
    const at = (from: number, to: number) =>
      db.rows(sql`update route_stops set position = ${to}, step = case when ${to}::int = 3 then 1 else step end,
        state = case when kind = 'hearing' then 'here' else state end where position = ${from} and route_id in (
        select r.id from routes r join matters mt on mt.id = r.matter_id where mt.number = '26/13')`)
    for (const [from, to] of [
      [3, 9],
      [4, 3],
      [9, 4],
      [2, 2],
    ] as const)
      await at(from, to)
  })
  const { body } = await app.inject({ url: href.matter('2026-13') })

  expect(textOf(body)).toContain('2 led samtidig Høring om ruter')
  expect(body.match(/aria-current="step"/g)).toHaveLength(2)
  expect(body).not.toContain('Områdeudvalg')
  expect(textOf((await app.inject({ url: '/sager' })).body)).toContain(
    'næste led: Høring om ruter, Seniorrådet',
  )
})
