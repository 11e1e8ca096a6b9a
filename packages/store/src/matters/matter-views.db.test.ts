import type { Day } from '@pejl/domain/common/day.ts'
import type { MatterId } from '@pejl/domain/common/id.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../sql.ts'
import { testDatabase } from '../testing/database.ts'
import { listMissingHearingsOf } from './hearing-views.ts'
import { listMatterItems } from './matter-item-views.ts'
import { listMattersForStaff } from './matter-list-views.ts'
import { listMedStatements } from './med-statement-views.ts'

const database = await testDatabase()
afterAll(() => database.close())
const today = '2026-11-29' as Day
let matterId: MatterId
beforeAll(() =>
  database.staff(async (db) => {
    await db.rows(sql`insert into committees (slug, name, kind) values ('hmu', 'Hovedudvalget', 'main-med'),
      ('omu', 'Områdeudvalget', 'area-med'), ('lmu', 'Lokaludvalget', 'local-med'), ('bsu', 'Skoleudvalget', 'standing')`)
    const [matter] = await db.rows<{ id: MatterId }>(sql`
      insert into matters (number, slug, title, is_open, origin, committee_id)
      select '26/1', '2026-1', 'Faste teams', true, 'made', id from committees where slug = 'bsu' returning id`)
    matterId = matter?.id ?? ('' as MatterId)
    for (const [slug, day, text] of [
      ['hmu', '2026-09-18', 'Hovedudvalget bakker op'],
      ['omu', '2026-09-10', 'Området ønsker en prøve først'],
      ['lmu', '2026-09-22', 'Vi mangler tid til overlevering'],
      ['bsu', '2026-10-14', 'Godkendt'],
    ])
      await db.rows(sql`
        with met as (insert into meetings (committee_id, held_on, state)
          select id, ${day}, 'held' from committees where slug = ${slug} returning id, committee_id)
        insert into agenda_items (matter_id, committee_id, meeting_id, state, title, made_by)
        select ${matterId}, committee_id, id, 'treated', ${text}, 'prøve' from met`)
    await db.rows(sql`insert into item_decisions (item_id, outcome, text, made_by)
      select id, 'discussed', title, 'prøve' from agenda_items where title <> 'Vi mangler tid til overlevering'`)
  }),
)

// MED-rammeaftalen § 7: what is said where the work is done comes first
it('gathers what staff have said from local up to main, and only what has been decided', async () => {
  const said = await database.staff((db) => listMedStatements(db, matterId))
  expect(said.map(({ kind }) => kind)).toEqual(['area-med', 'main-med'])

  await database.staff((db) =>
    db.rows(sql`insert into item_decisions (item_id, outcome, text, made_by)
      select id, 'discussed', title, 'prøve' from agenda_items where title = 'Vi mangler tid til overlevering'`),
  )

  const all = await database.staff((db) => listMedStatements(db, matterId))
  expect(all.map(({ kind, decisions }) => [kind, decisions[0]?.text])).toEqual([
    ['local-med', 'Vi mangler tid til overlevering'],
    ['area-med', 'Området ønsker en prøve først'],
    ['main-med', 'Hovedudvalget bakker op'],
  ])
})

it('lists a matter’s items with their decisions, first meeting first', async () => {
  const items = await database.staff((db) => listMatterItems(db, matterId))

  expect(items.map(({ heldOn }) => heldOn)).toEqual(['2026-09-10', '2026-09-18', '2026-09-22', '2026-10-14'])
})

it('says before an agenda is sent which of its matters lack the hearing of a body', async () => {
  const meeting = await database.staff(async (db) => {
    await db.rows(sql`insert into routes (matter_id, fields) values (${matterId}, '{elderly}')`)
    const [met] = await db.rows<{ id: string }>(
      sql`select meeting_id as id from agenda_items where title = 'Godkendt'`,
    )
    return met?.id as Parameters<typeof listMissingHearingsOf>[1]
  })

  const missing = await database.staff((db) => listMissingHearingsOf(db, meeting))
  expect(missing.get(matterId)?.map(({ body }) => body)).toEqual(['senior-council'])
})

it('finds its way in ten thousand matters', async () => {
  const wish = {
    about: '',
    standing: '',
    committeeId: '',
    responsible: '',
    today,
    limit: 50,
    offset: 0,
  } as const
  await database.staff((db) =>
    db.rows(sql`insert into matters (number, slug, title, is_open)
      select '25/' || n, '2025-' || n, 'Sag nummer ' || n, true from generate_series(1, 10000) n`),
  )

  const all = await database.staff((db) => listMattersForStaff(db, wish))
  const one = await database.staff((db) => listMattersForStaff(db, { ...wish, about: 'nummer 777' }))

  expect([all.total, all.matters.length, all.matters[0]?.number]).toEqual([10_001, 50, '26/1'])
  expect(one.matters.map(({ number }) => number)).toContain('25/777')
  expect(one.total).toBe(11)
})
