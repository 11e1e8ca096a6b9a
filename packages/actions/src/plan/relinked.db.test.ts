import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { listObjectiveChoices } from '@pejl/store/plan/choice-views.ts'
import { findInitiativeForStaff } from '@pejl/store/plan/initiative-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { rejectReading } from '../reject-reading.ts'
import { relink } from '../relink.ts'
import { reopenReading } from '../reopen-reading.ts'
import { editor } from '../testing/people.ts'
import { proposed } from '../testing/plan.ts'
import { reviewOf } from '../testing/review.ts'
import { adoptedMinutes } from '../testing/strategy-minutes.ts'
import { enter, now } from '../testing/take-in.ts'

const database = await testDatabase()
const needs = { database, now }
const choices = () => database.staff(listObjectiveChoices)

it("keeps its objective, and its place in the search, when the strategy's document is put aside", async () => {
  const documentId = await enter(database, adoptedMinutes)
  await relink(needs, editor)
  const bathing = (await choices()).find(({ text }) => text.includes('bade'))
  const objectives: InitiativeText['objectives'] = bathing ? [bathing.id] : []
  const initiativeId = await proposed(database, { title: 'Badetrappe', objectives })
  const { version } = await reviewOf(database, documentId)
  await reopenReading(needs, editor, { documentId, version })

  await rejectReading(needs, editor, { documentId, version: version + 1, reason: 'Forkert bilag' })
  await relink(needs, editor)

  const found = await database.staff((db) => findInitiativeForStaff(db, initiativeId))
  const entries = await database.staff((db) =>
    db.rows(sql`select title from search_entries where kind = 'initiative'`),
  )
  expect([objectives.length, found?.text.objectives]).toEqual([1, objectives])
  expect((await database.staff(listStrategiesForStaff)).map(({ title }) => title)).toHaveLength(1)
  expect(entries).toEqual([{ title: 'Badetrappe' }])
})
