import { adoptedMinutes, orderedMinutes } from '@pejl/actions/testing/strategy-minutes.ts'
import { enter } from '@pejl/actions/testing/take-in.ts'
import { listGatherings } from '@pejl/store/drafting/gathering-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
let rune: Person
let address = ''
beforeAll(async () => {
  await addStaff(database, 'sigrid', 'secretary')
  await addStaff(database, 'rune', 'reader')
  sigrid = await signInAs(app, 'sigrid')
  rune = await signInAs(app, 'rune')
  for (const text of [orderedMinutes, adoptedMinutes]) await enter(database, text)
  const [strategy] = await database.staff(listStrategiesForStaff)
  address = `/arbejde/strategier/${strategy?.id}`
  await sigrid.post(`${address}/udkast/begynd`)
})
const addressOf = (answer: { readonly headers: { readonly location?: string | undefined } }): string =>
  String(answer.headers.location).split(/[?#]/)[0] ?? ''

it('takes in a theme day and its input, and shows the input beside the words it led to', async () => {
  const made = await sigrid.post(`${address}/moeder`, {
    slags: 'theme-day',
    navn: 'Temadag',
    dato: '2024-03-14',
    grupper: 'Sejlklubben',
    personer: 'Gudrun Bølgesen',
  })
  const gathering = addressOf(made)
  await sigrid.post(`${gathering}/input`, {
    'input-linjer': 'Børn: Tag hegnet ned',
    'input-offentligt': 'ja',
  })
  const [, input] = /id="i-([0-9a-f-]{36})"/.exec((await sigrid.get(gathering)).body) ?? []
  const draft = (await sigrid.get(`${address}/udkast`)).body
  const [, passage] = /name="pm" value="([0-9a-f-]{36})"/.exec(draft) ?? []

  await sigrid.post(`${gathering}/input/${input}`, {
    goer: 'knyt',
    passage: passage ?? '',
    ord: 'tager hegnet ned',
  })

  expect((await sigrid.get(gathering)).body).toContain('<q>tager hegnet ned</q>')
  const beside = (await sigrid.get(`${address}/udkast`)).body
  expect(beside).toMatch(/Kom af dette input.*Tag hegnet ned.*Børn, temadag 14\. marts 2024/s)
})

it('says why input was not taken in, and keeps what was typed', async () => {
  const [strategy] = await database.staff(listStrategiesForStaff)
  const gatherings = strategy ? await database.staff((db) => listGatherings(db, strategy.id)) : []
  const gathering = `${address}/moeder/${gatherings[0]?.id}`

  const refused = await sigrid.post(`${gathering}/input`, { 'input-linjer': '  ', 'input-hvem': 'Sejlere' })
  const nameless = await sigrid.post(`${address}/moeder`, { navn: '', sted: 'Bådhuset' })

  expect([refused.statusCode, nameless.statusCode]).toEqual([422, 422])
  expect(refused.body).toContain('value="Sejlere"')
  expect(nameless.body).toContain('value="Bådhuset"')
})

it('adds to the inventory, counts what has expired, and gives all of it as a table', async () => {
  await sigrid.post('/arbejde/strategier/oversigt', {
    navn: '=Kystpolitik',
    slags: 'policy',
    ejer: '',
    udloeber: '2022-12-31',
    kroner: '1.250,50',
    offentlig: 'ja',
  })

  const { body } = await sigrid.get('/arbejde/strategier/oversigt')
  const csv = await sigrid.get('/arbejde/strategier/oversigt.csv')

  expect(body).toContain('2 strategier, politikker og planer. 1 er udløbet. 0 foreslås stoppet.')
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  // a spreadsheet must not run what somebody typed
  expect(csv.body).toMatch(/\r\n'=Kystpolitik;Politik;;;;;2022-12-31;Udløbet;nej;;1250,5;/)
})

it('puts a strategy on the stop list with its reason, and says what is missing', async () => {
  const added = await sigrid.post('/arbejde/strategier/oversigt', { navn: 'Turismestrategi' })
  const line = addressOf(added)

  const bare = await sigrid.post(`${line}/stop`, {
    version: '1',
    goer: 'foreslaa',
    grund: 'Udløbet',
    bestemmer: '',
  })
  await sigrid.post(`${line}/stop`, { version: '1', goer: 'foreslaa', grund: 'Udløbet', bestemmer: 'Rådet' })

  expect(bare.body).toContain('Skriv, hvem der bestemmer det.')
  expect(bare.body).toContain('>Udløbet</textarea>')
  const { body } = await sigrid.get('/arbejde/strategier/oversigt?vis=stop')
  expect(body).toMatch(/Stoplisten.*Turismestrategi.*Udløbet.*Bestemmer: Rådet/s)
})

it('follows the recommendations of an inquiry that the documents list', async () => {
  const found = await sigrid.get('/arbejde/gennemgange')
  const [, document] = /name="dokument" value="([0-9a-f-]{36})"/.exec(found.body) ?? []
  const made = await sigrid.post('/arbejde/gennemgange', {
    navn: 'Gennemgang',
    dokument: document ?? '',
    offentlig: 'ja',
  })
  const inquiry = addressOf(made)
  const [, first] = /id="a-([0-9a-f-]{36})"/.exec((await sigrid.get(inquiry)).body) ?? []
  const at = `${inquiry}/anbefalinger/${first}`

  const bare = await sigrid.post(at, { goer: 'stand', version: '1', stand: 'rejected', ord: '' })
  await sigrid.post(at, { goer: 'stand', version: '1', stand: 'done', ord: 'Strategien er vedtaget.' })

  expect(found.body).toContain('At sejlerne spørges.')
  expect(bare.body).toContain('Skriv, hvorfor anbefalingen ikke er fulgt.')
  expect((await sigrid.get(inquiry)).body).toContain('1 af 3 anbefalinger har ført til noget.')
})

it('shows a reader all of it, without a form to change it', async () => {
  for (const path of [`${address}/moeder`, '/arbejde/strategier/oversigt', '/arbejde/gennemgange']) {
    const { statusCode, body } = await rune.get(path)

    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    expect([path, statusCode, main.includes('method="post"')]).toEqual([path, 200, false])
  }
})
