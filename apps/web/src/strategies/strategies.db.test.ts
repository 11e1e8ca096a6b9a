import { enter } from '@pejl/actions/testing/take-in.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let edith: Person
beforeAll(async () => {
  await addStaff(database, 'edith', 'editor')
  edith = await signInAs(app, 'edith')
})

/** A strategy made by hand; answers its address. */
async function make(title: string, area: string): Promise<string> {
  const made = await edith.post('/arbejde/strategier', { navn: title, omraade: area })
  return String(made.headers.location).split('?')[0] ?? ''
}

it('says what a strategy must have, and keeps what was typed', async () => {
  const refused = await edith.post('/arbejde/strategier', { navn: '', omraade: 'Havnen' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Navn og område skal udfyldes')
  expect(refused.body).toContain('value="Havnen"')
})

it('saves principles and objectives as typed, and leaves out the empty ones', async () => {
  const address = await make('Strategi for læsning', 'Læseområdet')

  const saved = await edith.post(address, {
    version: '1',
    navn: 'Strategi for læsning',
    omraade: 'Læseområdet',
    stand: 'adopted',
    'p1-navn': 'Alle læser',
    'p1-maal': 'Hver dag\n\nI hele byen\n',
    'p2-navn': '',
    'p2-maal': 'uden navn',
  })
  const { body } = await edith.get(address)

  expect(saved.headers.location).toBe(`${address}?besked=gemt#strategien`)
  expect(body).toContain('Hver dag\nI hele byen')
  expect(body).not.toContain('uden navn')
  expect(body).toContain('Vedtaget')
})

it('shows the other’s words beside one’s own when both have saved', async () => {
  const address = await make('Strategi for vand', 'Vandområdet')
  const form = { version: '1', omraade: 'Vandområdet', stand: 'known' }
  await edith.post(address, { ...form, navn: 'Den andens navn' })

  const conflict = await edith.post(address, { ...form, navn: 'Mit navn' })

  expect(conflict.statusCode).toBe(409)
  expect(conflict.body).toContain('value="Mit navn"')
  expect(conflict.body).toContain('Den anden har gemt: Den andens navn')
})

it('links an item of the record to a strategy, and takes it out again', async () => {
  await enter(
    database,
    'Naturstien ved åen\n\n24/77 Åben Sag\n\nSagsfremstilling\n\nStien er anlagt.\n\nBeslutning i Teknikudvalget den 18-04-2024\n\nGodkendt.\n',
  )
  const address = await make('Strategi for stier', 'Stiområdet')
  const strategy = address.split('/').at(-1) ?? ''
  const list = await edith.get('/arbejde/strategier?om=Naturstien')
  const item = /name="punkt" value="([^"]+)"/.exec(list.body)?.[1] ?? ''

  await edith.post('/arbejde/strategier/knyt', { strategi: strategy, punkt: item })
  const linked = await edith.get(address)
  await edith.post(`${address}/loesn`, { punkt: item })
  const strategies = await database.staff(listStrategiesForStaff)

  expect(linked.body).toContain('Naturstien ved åen')
  expect(strategies.find(({ id }) => id === strategy)?.links).toBe(0)
})
