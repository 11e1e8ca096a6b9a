import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, ObjectiveId } from '@pejl/domain/plan/initiative.ts'
import { findInitiativeForStaff } from '@pejl/store/plan/initiative-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editStrategy } from '../edit-strategy.ts'
import { makeStrategy } from '../make-strategy.ts'
import { editor } from '../testing/people.ts'
import { initiativeText, proposed, today } from '../testing/plan.ts'
import { journalOf } from '../testing/review.ts'
import { changeState } from './change-state.ts'
import { editInitiative } from './edit-initiative.ts'
import { giveStatus } from './give-status.ts'
import { readIndicator } from './read-indicator.ts'

const database = await testDatabase()
const needs = { database, today }
const day = (text: string) => text as Day // the tests name days that exist
const find = async (id: InitiativeId) => {
  const found = await database.staff((db) => findInitiativeForStaff(db, id))
  if (!found) throw new Error('no such initiative')
  return found
}

it('needs a reason to stop, and shows it', async () => {
  const initiativeId = await proposed(database)
  const stop = { initiativeId, version: 2, state: 'stopped', reason: ' ' }

  const silent = await changeState(needs, editor, stop)
  const said = await changeState(needs, editor, { ...stop, reason: 'Staten overtager opgaven.' })

  expect([silent, said]).toEqual([
    { ok: false, reason: 'reason-missing' },
    { ok: true, value: { version: 3 } },
  ])
  expect((await find(initiativeId)).changes[0]).toMatchObject({
    state: 'stopped',
    reason: 'Staten overtager opgaven.',
  })
})

it('goes on later by as long as it was paused', async () => {
  const initiativeId = await proposed(database, { weeks: 10 })
  const change = (version: number, state: string, on: string) =>
    changeState(needs, editor, { initiativeId, version, state, reason: 'To er syge.', on })
  await change(2, 'running', '2026-08-03')

  await change(3, 'paused', '2026-09-07')
  await change(4, 'running', '2026-10-05')

  expect((await find(initiativeId)).present).toEqual({ startsOn: '2026-08-03', endsOn: '2026-11-06' })
})

it('keeps what owners say, and what indicators show', async () => {
  const indicator = {
    id: null,
    name: 'Opkald',
    measure: 'antal',
    baseline: 0,
    target: 500,
    targetOn: null,
    better: 'up',
    readings: [],
  } as const
  const initiativeId = await proposed(database, { indicators: [indicator] })
  const indicatorId = (await find(initiativeId)).text.indicators[0]?.id ?? ''

  await giveStatus(needs, editor, { initiativeId, standing: 'at-risk', text: 'To stillinger er ubesatte.' })
  await giveStatus(needs, editor, { initiativeId, standing: 'on-course', text: 'De er besat.' })
  await readIndicator(needs, editor, { indicatorId, readOn: '2026-11-01', value: 380, note: null })
  await readIndicator(needs, editor, { indicatorId, readOn: '2026-11-01', value: 388, note: 'Rettet' })
  const ahead = await readIndicator(needs, editor, {
    indicatorId,
    readOn: '2027-01-01',
    value: 1,
    note: null,
  })

  const { statuses, standing, text } = await find(initiativeId)
  expect([standing, statuses.map(({ text }) => text)]).toEqual([
    'on-course',
    ['De er besat.', 'To stillinger er ubesatte.'],
  ])
  expect(text.indicators[0]?.readings).toEqual([{ readOn: '2026-11-01', value: 388, note: 'Rettet' }])
  expect(ahead).toEqual({ ok: false, reason: 'wrong-value' })
})

it("keeps an indicator's readings when its initiative is edited without them", async () => {
  const reading = { readOn: day('2026-05-01'), value: 3, note: null }
  const indicator = {
    id: null,
    name: 'Børn',
    measure: '',
    baseline: null,
    target: null,
    targetOn: null,
    better: 'up',
    readings: [reading],
  } as const
  const initiativeId = await proposed(database, { indicators: [indicator] })
  const renamed = {
    ...indicator,
    id: (await find(initiativeId)).text.indicators[0]?.id ?? null,
    name: 'Børn i alt',
    readings: [],
  }

  await editInitiative(needs, editor, {
    ...initiativeText({ indicators: [renamed] }),
    initiativeId,
    version: 2,
  })

  expect((await find(initiativeId)).text.indicators).toEqual([{ ...renamed, readings: [reading] }])
})

it('stays under its objective when the strategy is numbered anew', async () => {
  const strategy = await makeStrategy(needs, editor, { title: 'Havnen', area: 'Havn' })
  const strategyId = strategy.ok ? strategy.value.strategyId : ''
  const principle = (number: number, texts: readonly string[]) => ({
    number,
    title: `Pejlemærke ${number}`,
    text: null,
    objectives: texts.map((text, index) => ({ number: index + 1, text })),
  })
  const base = {
    strategyId,
    title: 'Havnen',
    area: 'Havn',
    period: null,
    purpose: null,
    state: 'draft',
  } as const
  await editStrategy(needs, editor, {
    ...base,
    version: 1,
    principles: [principle(1, ['Kajen er åben', 'Vandet er rent']), principle(2, ['Bådene kan lande'])],
  })
  const [clean] = await database.staff((db) =>
    db.rows<{ id: ObjectiveId }>(sql`select id from objectives where text = 'Vandet er rent'`),
  )
  const initiativeId = await proposed(database, { objectives: clean ? [clean.id] : [] })

  const edited = await editStrategy(needs, editor, {
    ...base,
    version: 2,
    principles: [principle(1, ['Bådene kan lande', 'Kajen er åben']), principle(2, ['Vandet er rent'])],
  })

  expect(edited.ok).toBe(true)
  expect((await find(initiativeId)).text.objectives).toEqual([clean?.id])
  const rows = await database.staff((db) =>
    db.rows(
      sql`select g.number as principle, o.number, o.text from objectives o join guiding_principles g on g.id = o.principle_id order by 1, 2`,
    ),
  )
  expect(rows).toEqual([
    { principle: 1, number: 1, text: 'Bådene kan lande' },
    { principle: 1, number: 2, text: 'Kajen er åben' },
    { principle: 2, number: 1, text: 'Vandet er rent' },
  ])
})

it('tells who did what to it', async () => {
  const initiativeId = await proposed(database)
  await giveStatus(needs, editor, { initiativeId, standing: 'on-course', text: 'Godt.' })

  expect((await journalOf(database, initiativeId)).map(({ actor, event }) => `${actor} ${event}`)).toEqual([
    'edith initiative-made',
    'edith initiative-state-changed',
    'edith status-given',
  ])
})
