import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { ObjectiveId } from '@pejl/domain/plan/initiative.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listRevisions } from '@pejl/store/plan/revision-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { editStrategy } from '../edit-strategy.ts'
import { makeStrategy } from '../make-strategy.ts'
import { areaMinutes } from '../testing/documents.ts'
import { editor, secretary } from '../testing/people.ts'
import { move, proposed, today } from '../testing/plan.ts'
import { enter } from '../testing/take-in.ts'
import { adoptRevision, dropRevision } from './adopt-revision.ts'
import { saveRevision } from './save-revision.ts'

const database = await testDatabase()
const needs = { database, today }
let strategyId = '' as StrategyId // given below
let committeeId = ''
let objectives: readonly ObjectiveId[] = []

beforeAll(async () => {
  await enter(database, areaMinutes)
  committeeId = (await database.staff(listCommittees)).find(({ kind }) => kind === 'area-med')?.id ?? ''
  const made = await makeStrategy(needs, editor, { title: 'Svømning', area: 'Bade' })
  if (!made.ok) throw new Error(made.reason)
  strategyId = made.value.strategyId
  const principle = {
    number: 1,
    title: 'I vandet',
    text: null,
    objectives: [{ number: 1, text: 'Alle kan svømme' }],
  }
  const text = {
    title: 'Svømning',
    area: 'Bade',
    period: null,
    purpose: null,
    state: 'adopted',
    principles: [principle],
  } as const
  await editStrategy(needs, editor, { strategyId, version: 1, ...text })
  objectives = await database.staff(async (db) =>
    (await db.rows<{ id: ObjectiveId }>(sql`select id from objectives where text = 'Alle kan svømme'`)).map(
      ({ id }) => id,
    ),
  )
})

const revise = (reasons: Readonly<Record<string, string>> = {}) =>
  saveRevision(needs, editor, { strategyId, note: 'Første handleplan', reasons })
const newest = async () => {
  const [revision] = await database.staff((db) => listRevisions(db, strategyId))
  if (!revision) throw new Error('no revision')
  return revision
}
const adoption = async () => {
  const { id, version } = await newest()
  return { revisionId: id, version, matterNumber: '24/310', committeeId, decidedOn: '2024-03-12' }
}

it('keeps no plan when nothing has its days', async () => {
  expect(await revise()).toEqual({ ok: false, reason: 'empty' })
})

it('adopts a plan through the decision in its matter, with the words where they stand', async () => {
  await move(database, await proposed(database, { title: 'Svømmehal', objectives, weeks: 10 }), '2027-01-11')
  await revise()

  const adopted = await adoptRevision(needs, secretary, await adoption())

  expect(adopted.ok).toBe(true)
  const revision = await newest()
  expect(revision).toMatchObject({
    state: 'adopted',
    decidedOn: '2024-03-12',
    matterNumber: '24/310',
    quote: 'Godkendt.',
  })
  expect(revision.source?.start).toBeGreaterThan(0)
  expect(revision.lines).toMatchObject([{ title: 'Svømmehal', startsOn: '2027-01-11', endsOn: '2027-03-19' }])
})

it('is not adopted without a matter, a committee, a day and words that stand there', async () => {
  await revise()
  const given = await adoption()

  const answers = [
    await adoptRevision(needs, editor, given),
    await adoptRevision(needs, secretary, { ...given, version: 9 }),
    await adoptRevision(needs, secretary, { ...given, matterNumber: '99/1' }),
    await adoptRevision(needs, secretary, { ...given, committeeId: given.revisionId }),
    await adoptRevision(needs, secretary, { ...given, decidedOn: '2027-01-01' }),
    await adoptRevision(needs, secretary, { ...given, decidedOn: '2024-03-13' }),
    await adoptRevision(needs, secretary, { ...given, quote: 'Det står der ikke.' }),
  ]

  expect(answers.map((answer) => (answer.ok ? 'adopted' : answer.reason))).toEqual([
    'forbidden',
    'stale',
    'unknown-matter',
    'unknown-committee',
    'wrong-value',
    'no-decision',
    'quote-not-found',
  ])
  const { id, version } = await newest()
  expect((await dropRevision(needs, editor, { revisionId: id, version })).ok).toBe(true)
})

it('cannot be changed once adopted, not even by a query of staff', async () => {
  const revision = (await database.staff((db) => listRevisions(db, strategyId))).find(
    ({ state }) => state === 'adopted',
  )
  const id = revision?.id ?? ''
  const tries = [
    sql`update plan_lines set starts_on = starts_on - 7 where revision_id = ${id}`,
    sql`delete from plan_lines where revision_id = ${id}`,
    sql`update plan_revisions set state = 'dropped' where id = ${id}`,
    sql`update plan_revisions set decided_on = '2020-01-01' where id = ${id}`,
    sql`delete from plan_revisions where id = ${id}`,
    sql`insert into plan_lines (revision_id, initiative_id, title, starts_on, ends_on, weeks)
      select ${id}, gen_random_uuid(), 'x', '2027-01-01', '2027-01-02', 1`,
  ]

  for (const query of tries)
    await expect(database.staff((db) => db.rows(query))).rejects.toThrow('an adopted plan cannot be changed')
  expect(await dropRevision(needs, secretary, { revisionId: id, version: revision?.version ?? 0 })).toEqual({
    ok: false,
    reason: 'settled',
  })
})

it('needs a reason to leave the adopted days, and keeps it in the next revision', async () => {
  const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
  const [kept] = plan.initiatives.filter(({ adopted }) => adopted !== null)
  if (!kept) throw new Error('nothing was adopted')

  const silent = await move(database, kept.id, '2027-02-01')
  const said = await move(database, kept.id, '2027-02-01', 'Hallen er ikke færdig.')
  await revise()

  expect([silent, said.ok]).toEqual([{ ok: false, reason: 'reason-missing' }, true])
  expect((await newest()).lines).toMatchObject([{ startsOn: '2027-02-01', reason: 'Hallen er ikke færdig.' }])
  expect(kept.adopted).toEqual({ startsOn: '2027-01-11' as Day, endsOn: '2027-03-19' as Day })
})
