import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeText, UnitId } from '@pejl/domain/plan/initiative.ts'
import { parseQuery } from '@pejl/domain/search/query.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { listRevisions } from '@pejl/store/plan/revision-views.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { findInitiative } from '@pejl/store/public/initiative-views.ts'
import { findAdoptedPlan } from '@pejl/store/public/plan-views.ts'
import { search } from '@pejl/store/public/search-views.ts'
import { findUnitCalendar, listUnits } from '@pejl/store/public/unit-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { areaMinutes, closedItem } from '../testing/documents.ts'
import { editor, secretary } from '../testing/people.ts'
import { initiativeText, move, proposed, today, unitNamed } from '../testing/plan.ts'
import { allThePublicReads } from '../testing/public-text.ts'
import { enter } from '../testing/take-in.ts'
import { adoptRevision } from './adopt-revision.ts'
import { changeState } from './change-state.ts'
import { giveStatus } from './give-status.ts'
import { makeInitiative } from './make-initiative.ts'
import { saveRevision } from './save-revision.ts'

const database = await testDatabase()
const needs = { database, today }
const day = today()
let unitId = '' as UnitId // given below
let numbers: { readonly open: number; readonly closed: number; readonly idea: number }

/** Sytten skovle: words that nobody outside may read. */
const secret = (more: Partial<InitiativeText>): Partial<InitiativeText> => ({
  title: 'Sytten skovle',
  difference: 'skovle til alle',
  owner: 'Skovlens leder',
  weeks: 10,
  loads: [{ unitId, points: [2] }],
  budgets: [{ year: 2027, allocated: 17, spent: 0, matterId: null, decidedOn: null, source: 'skovlpuljen' }],
  indicators: [
    {
      id: null,
      name: 'Skovle i alt',
      measure: 'skovle',
      baseline: null,
      target: null,
      targetOn: null,
      better: 'up',
      readings: [{ readOn: day, value: 17, note: 'skovl nr. 17' }],
    },
  ],
  milestones: [{ title: 'Første skovl', dueOn: '2027-01-01' as Day, doneOn: null }],
  ...more,
})

beforeAll(async () => {
  await enter(database, areaMinutes)
  await enter(database, closedItem)
  unitId = await unitNamed(database, 'Strandengen', 9)
  const made = await makeInitiative(needs, editor, { ...initiativeText(secret({ isOpen: true })) })
  const idea = made.ok ? made.value.initiativeId : ('' as never)
  const [promise] = await database.staff((db) =>
    db.rows<{ id: string }>(sql`select id from commitments where not is_open`),
  )
  if (!promise) throw new Error('no closed promise')
  const hidden = await proposed(database, secret({ isOpen: false }))
  await database.staff((db) =>
    db.rows(sql`update initiatives set commitment_id = ${promise.id} where id = ${hidden}`),
  )
  await giveStatus(needs, editor, { initiativeId: hidden, standing: 'at-risk', text: 'Skovlene er væk' })
  await move(database, hidden, '2027-02-01', 'Skovlmangel')
  const after = (afterId: typeof hidden) =>
    ({ kind: 'initiative', afterId, leastWeeks: 1, mostWeeks: null, note: 'skovle først' }) as const
  const open = await proposed(database, {
    title: 'Børnenes have',
    weeks: 4,
    loads: [{ unitId, points: [1] }],
    waits: [after(hidden), after(idea)],
  })
  await move(database, open, '2027-05-03')
  const both = await saveRevision(needs, editor, { strategyId: null, note: 'Hele planen', reasons: {} })
  const committee = (await database.staff(listCommittees)).find(({ kind }) => kind === 'area-med')
  const adoption = {
    revisionId: both.ok ? both.value.revisionId : '',
    version: 1,
    matterNumber: '24/310',
    committeeId: committee?.id ?? '',
    decidedOn: '2024-03-12',
  }
  const adopted = await adoptRevision(needs, secretary, adoption)
  if (!adopted.ok) throw new Error(adopted.reason)
  await saveRevision(needs, editor, { strategyId: null, note: 'Kun et forslag med skovle', reasons: {} })
  const rows = await database.staff((db) =>
    db.rows<{ id: string; number: number }>(sql`select id, number from initiatives`),
  )
  const numberOf = (id: string) => rows.find((row) => row.id === id)?.number ?? 0
  numbers = { open: numberOf(open), closed: numberOf(hidden), idea: numberOf(idea) }
})

it('has not a word of what is closed or only an idea, in any table', async () => {
  const read = await allThePublicReads(database)

  expect(read).toContain('Børnenes have')
  expect(read).not.toMatch(/skovl/i)
})

it('has no page of it', async () => {
  expect(await findInitiative(database.open, day, numbers.closed)).toBeUndefined()
  expect(await findInitiative(database.open, day, numbers.idea)).toBeUndefined()
  for (const number of [0, -1, 1.5, Number.NaN, 1e15])
    expect(await findInitiative(database.open, day, number)).toBeUndefined()
})

it('counts and lists the open ones alone', async () => {
  const [unit] = await listUnits(database.open)

  expect((await listInitiatives(database.open, day)).map(({ title }) => title)).toEqual(['Børnenes have'])
  expect(unit?.initiatives).toBe(1)
})

it('loads a workplace with the open ones alone', async () => {
  const calendar = await findUnitCalendar(database.open, 'strandengen', day)

  expect(calendar?.reaching.map(({ title }) => title)).toEqual(['Børnenes have'])
  expect(calendar?.months.map(({ points }) => points).filter((points) => points > 0)).toEqual([1])
})

it('does not tell that an open one waits for one that is not', async () => {
  expect((await findInitiative(database.open, day, numbers.open))?.waits).toEqual([])
})

it('shows the adopted plan without them, and no plan that is only proposed', async () => {
  const plan = await findAdoptedPlan(database.open, null)
  const revisions = await database.staff((db) => listRevisions(db, null))

  expect(revisions.map(({ state, lines }) => [state, lines.length])).toEqual([
    ['proposed', 2],
    ['adopted', 2],
  ])
  expect(plan).toMatchObject({ number: 1, note: 'Hele planen', quote: 'Godkendt.' })
  expect(plan?.lines.map(({ title }) => title)).toEqual(['Børnenes have'])
})

it('finds what is open by its words, and loses it when it becomes an idea again', async () => {
  const find = async (words: string) =>
    (await search(database.open, parseQuery(words), { limit: 10, offset: 0 })).hits
      .filter(({ kind }) => kind === 'initiative')
      .map(({ kind, title }) => `${kind} ${title}`)
  const before = [await find('børnenes have'), await find('skovle')]
  const [row] = await database.staff((db) =>
    db.rows<{ id: string; version: number }>(
      sql`select id, version from initiatives where number = ${numbers.open}`,
    ),
  )

  await changeState(needs, editor, {
    initiativeId: row?.id ?? '',
    version: row?.version ?? 0,
    state: 'proposed',
    reason: null,
  })
  await changeState(needs, editor, {
    initiativeId: row?.id ?? '',
    version: (row?.version ?? 0) + 1,
    state: 'idea',
    reason: null,
  })

  expect(before).toEqual([['initiative Børnenes have'], []])
  expect(await find('børnenes have')).toEqual([])
})

it('lets nobody outside write, nor read who typed what', async () => {
  const tries = [
    sql`update initiatives set title = 'x'`,
    sql`delete from plan_lines`,
    sql`select made_by from initiative_changes`,
    sql`select said_by from initiative_statuses`,
    sql`select made_by from unit_overloads`,
    sql`select made_by from plan_revisions`,
    sql`select source_quote from initiatives`,
    sql`select made_by from indicator_readings`,
  ]

  for (const query of tries)
    await expect(database.open.rows(query)).rejects.toThrow(/permission denied|read-only/)
})
