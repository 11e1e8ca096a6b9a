import { openDatabase } from '@pejl/store/db.ts'
import { expect, it } from 'vitest'
import { staffApp } from '../testing/staff.ts'

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
