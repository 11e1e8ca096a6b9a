import { editStrategy } from '@pejl/actions/edit-strategy.ts'
import { makeStrategy } from '@pejl/actions/make-strategy.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addStaff, type Person, program, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let [secretary, reader]: Person[] = []
let address = ''

beforeAll(async () => {
  await addStaff(database, 'sofie', 'secretary')
  await addStaff(database, 'lars', 'reader')
  ;[secretary, reader] = [await signInAs(app, 'sofie'), await signInAs(app, 'lars')]
  const made = await makeStrategy({ database }, program, { title: 'Sammen om børnelivet', area: 'Børn' })
  if (!made.ok) throw new Error(made.reason)
  const principles = [
    {
      number: 1,
      title: 'Børn først',
      text: 'Vi spørger børn.',
      objectives: [{ number: 1, text: 'Alle er med.' }],
    },
  ]
  const text = { title: 'Sammen om børnelivet', area: 'Børn', period: '2025-2029', purpose: null, principles }
  const strategyId = made.value.strategyId
  const saved = await editStrategy({ database }, program, { ...text, state: 'known', strategyId, version: 1 })
  if (!saved.ok) throw new Error(saved.reason)
  address = `/arbejde/strategier/${strategyId}/plakater`
})
afterAll(() => app.close())

const see = (path: string, person: Person | undefined = reader) => {
  if (!person) throw new Error('nobody is signed in')
  return person.get(path)
}

it('shows the poster beside the choices, and offers it as files', async () => {
  const { statusCode, body } = await see(`${address}?plakat=maalsaetninger&udseende=rolig`)

  expect(statusCode).toBe(200)
  expect(body).toMatch(/id="plakat-2"[^>]*checked/)
  expect(body).toContain('plakat=maalsaetninger&amp;farver=kommune')
  expect(body).toContain('fil=svg')
  expect(body).toContain('fil=pdf')
})

it.each([
  ['pdf', 'application/pdf', '%PDF-1.7'],
  ['svg', 'image/svg+xml', '<svg '],
  ['png', 'image/png', '\u0089PNG'],
])('gives it as %s', async (kind, type, beginning) => {
  const { statusCode, headers, rawPayload } = await see(`${address}/fil?fil=${kind}&papir=a3`)

  expect(statusCode).toBe(200)
  expect(headers['content-type']).toContain(type)
  expect(rawPayload.subarray(0, beginning.length).toString('latin1')).toBe(beginning)
  expect(headers['content-disposition']).toContain('sammen-om-boernelivet-pejlemaerker-a3')
})

it('takes what is not a choice for the first of its kind', async () => {
  const { statusCode } = await see(
    `${address}/fil?fil=svg&papir=a0&udseende=%00&retning=../../x&farver=__proto__`,
  )

  expect(statusCode).toBe(200)
})

it('says in Danish what is missing, on the page and to its script', async () => {
  if (!reader) throw new Error('nobody is signed in')
  const shown = await see(`${address}?plakat=plan`)
  const asked = await app.inject({
    url: `${address}/fil?fil=svg&plakat=plan`,
    headers: { cookie: reader.cookie, accept: 'application/json' },
  })

  expect(shown.body).toContain('Der er ikke noget at vise endnu')
  expect(asked.statusCode).toBe(422)
  expect(asked.json().sentence).toContain('Der er ikke noget at vise endnu')
})

it('keeps the colours and the logo that a secretary chooses, and posters have them', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><rect width="3" height="1" fill="#aa0011"/></svg>'
  const saved = await sendBrand(secretary, { bund: '#2a4d14' }, svg)
  const poster = await see(`${address}/fil?fil=svg`)
  const stale = await sendBrand(secretary, { bund: '#000000' })

  expect(saved.statusCode).toBe(303)
  expect(poster.body).toContain('#2a4d14')
  expect(poster.body).toContain('<image')
  expect(stale.statusCode).toBe(422)
  expect(stale.body).toContain('En anden har gemt imens')
})

it('refuses a logo that could run something, and a broken one, and says why', async () => {
  const running = await sendBrand(secretary, { version: '1' }, '<svg onload="x()"></svg>')
  const png = Buffer.alloc(80)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png)
  png.writeUInt32BE(30, 16)
  png.writeUInt32BE(30, 20)
  const broken = await sendBrand(secretary, { version: '1' }, png)

  expect(running.body).toContain('Filen har mere i sig end former og farver')
  expect(broken.body).toContain('Filen er ikke en SVG eller en PNG')
})

it('lets nobody choose colours whose role does not organise, or with a form that is not ours', async () => {
  expect((await sendBrand(reader, {})).statusCode).toBe(403)
  expect((await sendBrand(secretary, { csrf: 'gættet' })).statusCode).toBe(403)
  expect((await see('/arbejde/plakater/farver')).statusCode).toBe(403)
})

function sendBrand(
  person: Person | undefined,
  fields: Readonly<Record<string, string>>,
  file: string | Buffer = '',
) {
  if (!person) throw new Error('nobody is signed in')
  const border = 'plakat-3182'
  const all = {
    csrf: person.csrf,
    version: '0',
    bund: '#0b2e40',
    skrift: '#0a587a',
    signal: '#c2410c',
    ...fields,
  }
  const parts = Object.entries(all).map(
    ([name, value]) => `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${border}\r\ncontent-disposition: form-data; name="logo"; filename="${file === '' ? '' : 'logo'}"\r\n\r\n`
  return app.inject({
    method: 'POST',
    url: '/arbejde/plakater/farver',
    headers: { cookie: person.cookie, 'content-type': `multipart/form-data; boundary=${border}` },
    payload: Buffer.concat([
      Buffer.from(parts.join('') + head),
      Buffer.from(file),
      Buffer.from(`\r\n--${border}--\r\n`),
    ]),
  })
}
