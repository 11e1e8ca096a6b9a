import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { beginSitting } from './begin-sitting.ts'
import { begunMeeting, decided } from './testing/begun-meeting.ts'
import { undoBeginning } from './undo-beginning.ts'

const database = await testDatabase()
afterAll(() => database.close())

it('takes back a meeting begun by mistake, and lets it begin again', async () => {
  const { load, sigrid, meetingId } = await begunMeeting(database)

  expect(await undoBeginning({ database }, sigrid, meetingId)).toMatchObject({ ok: true })
  expect(await undoBeginning({ database }, sigrid, meetingId)).toMatchObject({ ok: true })

  expect(await load()).toMatchObject({ state: 'called', attendees: [] })
  expect(await beginSitting({ database }, sigrid, meetingId)).toMatchObject({ ok: true })
  expect((await load()).attendees.length).toBeGreaterThan(0)
})

it('keeps a meeting at which something was written', async () => {
  const { done, load, items, sigrid, meetingId } = await begunMeeting(database)
  await done(decided(items.havnen, [null]))

  expect(await undoBeginning({ database }, sigrid, meetingId)).toMatchObject({ reason: 'has-words' })

  expect((await load()).state).toBe('sitting')
})

it('is only for those who run meetings', async () => {
  const { meetingId } = await begunMeeting(database)
  const rune = { kind: 'user', id: 'x', username: 'rune', role: 'reader' } as never
  expect(await undoBeginning({ database }, rune, meetingId)).toMatchObject({ reason: 'forbidden' })
  const [row] = await database.staff((db) =>
    db.rows<{ state: string }>(sql`select state from meetings where id = ${meetingId}`),
  )
  expect(row?.state).toBe('sitting')
})
