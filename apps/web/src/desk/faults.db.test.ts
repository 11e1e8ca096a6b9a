import { openDatabase } from '@pejl/store/db.ts'
import { raw } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { staffApp } from '../testing/staff.ts'
import { answerFaults } from './faults.ts'

// nobody listens on port 1
const app = await staffApp(openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' }))

it('says that the database does not answer, and when to try again', async () => {
  const answer = await app.inject({ url: '/arbejde', headers: { cookie: 'pejl=noget' } })

  expect(answer.statusCode).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(answer.body).toContain('Databasen svarer ikke')
})

it('refuses a form that is larger than any of ours', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/arbejde/log-ind',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `brugernavn=${'x'.repeat(2_000_000)}`,
  })

  expect(answer.statusCode).toBe(413)
  expect(answer.body).toContain('Det sendte er for stort')
})

it('says that the disk is full, that nothing is half saved, and who can make room', async () => {
  const database = await testDatabase()
  const full = fastify()
  answerFaults(full)
  full.get('/gem', () =>
    database.staff((db) => db.rows(raw("do $$ begin raise exception using errcode = '53100'; end $$"))),
  )

  const answer = await full.inject({ url: '/gem' })
  await database.close()

  expect(answer.statusCode).toBe(507)
  expect(answer.body).toContain('Databasens disk er fuld')
  expect(answer.body).toContain('intet er gemt halvt. Bed den, der driver Pejl')
})
