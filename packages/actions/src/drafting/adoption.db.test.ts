import { rearrange } from '@pejl/domain/strategies/rearrange.ts'
import { listVersions } from '@pejl/store/drafting/version-views.ts'
import { findPublicVersion, findVersionInForce } from '@pejl/store/public/strategy-version-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { findStrategyForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { relink } from '../relink.ts'
import { harbour, renamed } from '../testing/harbour.ts'
import { editor, secretary } from '../testing/people.ts'
import { type AdoptionGiven, expireVersion } from './adopt-version.ts'

const database = await testDatabase()
const { needs, strategyId, reset, begin, save, adopt, principles } = await harbour(database)
const slug = 'havneomraadet'
const newKey = '11111111-1111-4111-8111-111111111111'

beforeEach(reset)

it('is adopted by the decision of the record, and becomes what the strategy says', async () => {
  const { content } = await begin()
  await save(
    rearrange(renamed(content, 'Vandet er for alle'), {
      kind: 'move',
      key: content.principles[1]?.key ?? '',
      by: -1,
    }),
  )

  const adopted = await adopt(1)

  expect(adopted.ok).toBe(true)
  expect(await principles()).toEqual(['1 Havnen er i arbejde 2', '2 Vandet er for alle 2'])
  expect(await findVersionInForce(database.open, slug)).toMatchObject({
    state: 'adopted',
    decidedOn: '2024-09-17',
    expiresOn: '2029-12-31',
    committee: { name: 'Kommunalbestyrelsen' },
    matter: { number: '24/810' },
    decision: { text: 'Vedtaget.' },
  })
  await relink(needs, editor)
  expect(await principles()).toEqual(['1 Havnen er i arbejde 2', '2 Vandet er for alle 2'])
})

it('keeps the ids of objectives, so that initiatives still point at them', async () => {
  const { content } = await begin()
  const [first, second] = content.principles
  const kept = first?.objectives[1]?.key ?? ''
  await save(rearrange(content, { kind: 'move', key: kept, by: 1 }))
  await adopt(1)

  const [objective] = await database.staff((db) =>
    db.rows<{ principle: string; number: number; document: string | null }>(sql`
      select principle_id as principle, number, document_id as document from objectives where id = ${kept}`),
  )

  expect(objective).toMatchObject({ principle: second?.key, number: 1 })
  expect(objective?.document).not.toBeNull() // its words did not change, so it still has its place
})

it('replaces the version before it, which stays to be read', async () => {
  const { content } = await begin()
  await adopt(1)
  const next = await begin(1)
  await save(renamed(next.content, 'Vandet er for alle'))

  await adopt(2)

  const versions = await database.staff((db) => listVersions(db, strategyId))
  expect(versions.map(({ number, state }) => `${number} ${state}`)).toEqual(['2 adopted', '1 replaced'])
  expect((await findPublicVersion(database.open, slug, 1))?.content.principles[0]?.title).toBe(
    content.principles[0]?.title,
  )
})

it.each<[string, Partial<AdoptionGiven>]>([
  ['unknown-matter', { matterNumber: '24/1' }],
  ['unknown-committee', { committeeId: newKey }],
  ['wrong-day', { decidedOn: '2025-01-01' }],
  ['wrong-day', { validFrom: '2030-01-01' }],
  ['decision-missing', { decidedOn: '2024-09-16' }],
  ['stale', { version: 9 }],
])('is not adopted when %s', async (reason, wrong) => {
  await begin()

  expect(await adopt(1, wrong)).toEqual({ ok: false, reason })
})

it('takes the decision’s words where the minutes are not read in yet', async () => {
  await begin()

  await adopt(1, { decidedOn: '2024-09-16', quote: 'Vedtaget enstemmigt.' })

  const [version] = await database.staff((db) => listVersions(db, strategyId))
  expect(version).toMatchObject({ quote: 'Vedtaget enstemmigt.', source: null })
})

it('ends on a day that is not ahead', async () => {
  await begin()
  await adopt(1)
  const given = { strategyId, number: 1, version: 2 }

  const ahead = await expireVersion(needs, secretary, { ...given, on: '2024-10-02' })
  const ended = await expireVersion(needs, secretary, { ...given, on: '2024-09-30' })

  expect(ahead).toEqual({ ok: false, reason: 'wrong-day' })
  expect(ended.ok).toBe(true)
  expect((await database.staff((db) => findStrategyForStaff(db, strategyId)))?.state).toBe('expired')
})

it('shows the public no words of a document but where the document is open', async () => {
  await begin()
  await adopt(1)
  const shown = await findVersionInForce(database.open, slug)

  await database.staff((db) => db.rows(sql`update items set is_open = false where title like '%Vedtagelse%'`))
  const closed = await findVersionInForce(database.open, slug)
  await database.staff((db) => db.rows(sql`update items set is_open = true`))

  expect(shown?.content.principles[0]?.source).toMatchObject({ quote: '' })
  expect(closed?.content.principles[0]?.source).toBeNull()
  expect(closed?.decision).toBeNull()
})
