import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import { rearrange } from '@pejl/domain/strategies/rearrange.ts'
import { findDraft } from '@pejl/store/drafting/version-views.ts'
import { listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { relink } from '../relink.ts'
import { harbour, renamed } from '../testing/harbour.ts'
import { editor, reader, secretary } from '../testing/people.ts'
import { expireVersion } from './adopt-version.ts'
import { beginDraft } from './begin-draft.ts'
import { dropDraft, saveDraft } from './save-draft.ts'
import { sendToHearing } from './send-to-hearing.ts'

const database = await testDatabase()
const { needs, strategyId, draft, reset, begin, save, principles } = await harbour(database)
const slug = 'havneomraadet'
const newKey = '11111111-1111-4111-8111-111111111111'

beforeEach(reset)

it('begins from what was read, each passage with the words it was read from', async () => {
  const { content } = await begin()

  expect(content.purposeSource?.quote).toContain('sejlere, fiskere og børn')
  expect(content.principles[1]?.objectives[0]).toMatchObject({
    text: 'Fiskerne har kajplads hele året.',
    source: { quote: 'Fiskerne har kajplads hele året.' },
  })
  expect(content.foundation.map(({ kind }) => kind)).toEqual(['review', 'decision', 'law', 'law'])
  expect(content.relations.map(({ title }) => title)).toEqual(['Kystpolitikken', 'Erhvervspolitikken'])
})

it('has one draft at a time, which linking leaves alone', async () => {
  await begin()
  const before = await principles()

  const second = await beginDraft(needs, editor, { strategyId, from: null })
  await relink(needs, editor)

  expect(second).toEqual({ ok: false, reason: 'already-begun' })
  expect(await principles()).toEqual(before)
  expect((await draft()).content.principles[0]?.title).toBe('Havnen er åben')
})

it('saves what is written, and keeps the sources of what stays', async () => {
  const { content } = await begin()

  await save(renamed(content, 'Vandet er for alle'))

  const [first] = (await draft()).content.principles
  expect(first).toMatchObject({ title: 'Vandet er for alle', source: { quote: /Havnen er åben/ } })
})

it('lets the first of two who save at once win, and tells the other', async () => {
  const { content } = await begin()

  const saved = await Promise.all([save(renamed(content, 'Den ene')), save(renamed(content, 'Den anden'))])

  expect(saved.map((one) => (one.ok ? 'ok' : one.reason)).toSorted()).toEqual(['ok', 'stale'])
})

it('takes no key that is another strategy’s principle', async () => {
  const { content } = await begin()
  const [other] = await database.staff((db) =>
    db.rows<{ id: string }>(sql`
      with made as (insert into strategies (slug, title, area, said) values ('skov', 'Skov', 'Skov', '{title}') returning id)
      insert into guiding_principles (strategy_id, number, title) select id, 1, 'Træer' from made returning id`),
  )

  const stolen = await save(rearrange(content, { kind: 'add-principle', newKey: other?.id ?? '' }))
  await database.staff((db) => db.rows(sql`delete from strategies where slug = 'skov'`))

  expect(stolen).toEqual({ ok: false, reason: 'wrong-value' })
})

it('sends out only what is finished, and shows it to the public from then on', async () => {
  const { content } = await begin()
  const given = { strategyId, number: 1, from: null, until: '2024-11-15' }
  await save(rearrange(content, { kind: 'add-principle', newKey }))
  const unfinished = await sendToHearing(needs, secretary, { ...given, version: 2 })
  const hiddenBefore = await listPublicVersions(database.open, slug)
  await save(content, 2)

  const sent = await sendToHearing(needs, secretary, { ...given, version: 3 })

  expect(unfinished).toEqual({ ok: false, reason: 'unfinished' })
  expect(hiddenBefore).toEqual([])
  expect(sent.ok).toBe(true)
  expect(await listPublicVersions(database.open, slug)).toMatchObject([
    { number: 1, state: 'hearing', hearingFrom: '2024-10-01', hearingUntil: '2024-11-15' },
  ])
})

it('is found by everybody once it is sent out, though no open item tells of it', async () => {
  await begin()
  await database.owner(async (db) => {
    await db.rows(sql`update strategy_items set linked = false where strategy_id = ${strategyId}`)
    await db.rows(sql`update search_entries set is_open = false where subject = ${strategyId}`)
  })

  await sendToHearing(needs, secretary, {
    strategyId,
    number: 1,
    version: 1,
    from: null,
    until: '2024-11-15',
  })

  const found = await database.open.rows(
    sql`select title from search_entries where kind = 'strategy' and subject = ${strategyId}`,
  )
  await database.owner((db) =>
    db.rows(sql`update strategy_items set linked = true where strategy_id = ${strategyId}`),
  )
  expect(found).toHaveLength(1)
})

it('keeps the words that were sent out, whoever tries to change them', async () => {
  await begin()
  await sendToHearing(needs, secretary, {
    strategyId,
    number: 1,
    version: 1,
    from: null,
    until: '2024-11-15',
  })

  const rewrite = database.staff((db) =>
    db.rows(sql`update strategy_versions set content = '{}' where number = 1`),
  )

  await expect(rewrite).rejects.toThrow('cannot be changed')
  await expect(database.staff((db) => db.rows(sql`delete from strategy_versions`))).rejects.toThrow(
    'cannot be changed',
  )
})

it('lets nobody without the permission write, throw away, send out or adopt', async () => {
  const { content } = await begin()
  const at = { strategyId, number: 1, version: 1 }
  const forbidden = { ok: false, reason: 'forbidden' }

  expect(await saveDraft(needs, reader, { ...at, content, note: '' })).toEqual(forbidden)
  expect(await dropDraft(needs, reader, at)).toEqual(forbidden)
  expect(await sendToHearing(needs, editor, { ...at, from: null, until: '2024-12-01' })).toEqual(forbidden)
  expect(await expireVersion(needs, editor, { ...at, on: '2024-09-30' })).toEqual(forbidden)
})

it('throws a draft away, and keeps its words in the log', async () => {
  await begin()

  const dropped = await dropDraft(needs, editor, { strategyId, version: 1 })

  const [entry] = await database.staff((db) =>
    db.rows<{ detail: { content: StrategyContent } }>(
      sql`select detail from journal where event = 'draft-dropped' order by id desc limit 1`,
    ),
  )
  expect(dropped.ok).toBe(true)
  expect(await database.staff((db) => findDraft(db, strategyId))).toBeUndefined()
  expect(entry?.detail.content.title).toContain('Havn for alle')
})
