import { addCommittee, addItem, addTemplate, wholeItem } from '@pejl/actions/testing/items.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, filesRequest, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
const committeeId = await addCommittee(database, 'Havneudvalget')
const itemId = await addItem(database, { committeeId, templateId: await addTemplate(database) })
const address = `/arbejde/punkter/${itemId}`
let edith: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  edith = await signInAs(app, 'edith')
})

const bytes = new TextEncoder().encode('%PDF-1.7 støj')
const send = (url: string, ...files: readonly { name: string; bytes: Uint8Array }[]) =>
  app.inject({ ...filesRequest(edith, files), url })

it('takes several files at once, says of one why not, and keeps the others', async () => {
  const answer = await send(
    `${address}/bilag`,
    { name: 'Støj_måling.pdf', bytes },
    { name: 'virus.exe', bytes },
  )

  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('virus.exe: Den slags filer tages ikke som bilag.')
  expect((await wholeItem(database, itemId)).attachments.map(({ title }) => title)).toEqual(['Støj måling'])
})

it('is fetched with its own name, never shown as a page', async () => {
  const [attachment] = (await wholeItem(database, itemId)).attachments

  const file = await edith.get(`${address}/bilag/${attachment?.file.id}/hent`)

  expect(file.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''St%C3%B8j_m%C3%A5ling.pdf`)
  expect(file.headers['x-content-type-options']).toBe('nosniff')
  expect(file.rawPayload).toEqual(Buffer.from(bytes))
})

it('gets a new version, and keeps the old one to be fetched', async () => {
  const [attachment] = (await wholeItem(database, itemId)).attachments
  const newer = new TextEncoder().encode('%PDF-1.7 ny støj')

  const answer = await send(`${address}/bilag/${attachment?.id}/fil`, { name: 'Støj 2.pdf', bytes: newer })

  expect(answer.headers.location).toBe(`${address}?besked=bilag#bilag`)
  const { body } = await edith.get(address)
  expect(body).toContain('Støj 2.pdf')
  expect(body).toContain('Tidligere udgaver')
  expect((await edith.get(`${address}/bilag/${attachment?.file.id}/hent`)).statusCode).toBe(200)
})

it('is removed and taken back by buttons', async () => {
  const [attachment] = (await wholeItem(database, itemId)).attachments
  const step = (goer: string) => edith.post(`${address}/bilag/${attachment?.id}`, { goer })

  await step('remove')
  expect((await wholeItem(database, itemId)).attachments).toEqual([])
  await step('restore')
  expect((await wholeItem(database, itemId)).attachments.length).toBe(1)
})

it('refuses a form without a file, and one from elsewhere', async () => {
  expect((await send(`${address}/bilag`)).body).toContain('Vælg en fil.')
  const foreign = await app.inject({
    ...filesRequest(edith, [{ name: 'a.pdf', bytes }], null),
    url: `${address}/bilag`,
  })
  expect(foreign.statusCode).toBe(403)
})
