import { connect } from 'node:net'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addStaff, filesRequest, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let person: Person
let port = 0
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  person = await signInAs(app, 'edith')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  port = address && typeof address === 'object' ? address.port : 0
})
afterAll(() => app.close())

const documents = async () =>
  database.staff(async (db) => (await db.rows(sql`select 1 from documents`)).length)

/** Sends a request by hand: all of its head, and what is given of its body. */
function sendRaw(
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  stay: boolean,
): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString()
      if (stay) socket.end()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => done(answer))
    const head = ['POST /arbejde/indlaes HTTP/1.1', 'host: localhost']
    for (const [name, value] of Object.entries(headers)) head.push(`${name}: ${value}`)
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    socket.write(body, () => {
      if (!stay) setTimeout(() => socket.destroy(), 100)
    })
  })
}

it('keeps nothing of a file whose connection is lost on the way', async () => {
  const text = 'Sagsfremstilling\n\nEn sag om noget, der skal læses.\n'.repeat(2000)
  const { headers, payload } = filesRequest(person, [
    { name: 'halv.txt', bytes: new TextEncoder().encode(text) },
  ])

  await sendRaw({ ...headers, 'content-length': String(payload.length) }, payload.subarray(0, 60_000), false)
  await new Promise((done) => setTimeout(done, 500))

  expect(await documents()).toBe(0)
  expect((await person.get('/arbejde')).statusCode).toBe(200)
})

it('answers before a body that is too large has been sent', async () => {
  const { headers, payload } = filesRequest(person, [])

  const answer = await sendRaw(
    { ...headers, 'content-length': String(200 * 1024 * 1024) },
    payload.subarray(0, 100),
    true,
  )

  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(answer).toContain('mere end 100 MB')
})
