import { takeIn } from '@pejl/actions/testing/take-in.ts'
import { findReview } from '@pejl/store/review-views.ts'
import { expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { twoReviewers } from '../testing/two-reviewers.ts'

const { database, edith, sigrid, address, fresh, open, itemOf } = await twoReviewers()

it('saves nothing when nothing was touched', async () => {
  const id = await fresh()

  const saved = await edith.post(address(id), { ...(await open(edith, id)), do: 'save' })

  expect(saved.headers.location).toBe(`${address(id)}?besked=uaendret`)
  expect((await database.staff((db) => findReview(db, id)))?.corrections).toEqual([])
})

it('saves a corrected field, a changed row, a removed one and an added one', async () => {
  const id = await fresh()
  const form = await open(edith, id)

  const saved = await edith.post(address(id), {
    ...form,
    'items.0.title': 'En bedre titel',
    'items.0.meetingDate': '2.5.2024',
    'items.0.recommendations.0.text': 'at status godkendes',
    'items.0.recommendations.1.remove': 'ja',
    'items.0.recommendations.2.number': '3',
    'items.0.recommendations.2.text': 'at der følges op',
    do: 'save',
  })

  expect(saved.headers.location).toBe(`${address(id)}?besked=gemt`)
  expect(await itemOf(id)).toMatchObject({
    title: 'En bedre titel',
    meetingDate: '2024-05-02',
    recommendations: [
      { number: 1, text: 'at status godkendes' },
      { number: 3, text: 'at der følges op', place: null },
    ],
  })
})

it('keeps what was typed and names the field when it cannot be saved', async () => {
  const id = await fresh()
  const form = { ...(await open(edith, id)), 'items.0.title': 'Ny titel', 'items.0.meetingDate': '31.2.2024' }

  const refused = await edith.post(address(id), { ...form, do: 'accept' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('href="#items.0.meetingDate"')
  expect(refused.body).toContain('er ikke en dato, der findes')
  expect(readForm(refused.body, 'gennemsyn')).toMatchObject({
    'items.0.title': 'Ny titel',
    'items.0.meetingDate': '31.2.2024',
  })
  expect((await itemOf(id))?.title).toBe('Status på læseindsatsen')
})

it('shows one row to fill in after a refusal, not one more each time', async () => {
  const id = await fresh()
  const form = { ...(await open(edith, id)), 'items.0.meetingDate': 'i går' }

  const once = await edith.post(address(id), { ...form, do: 'save' })
  const twice = await edith.post(address(id), { ...readForm(once.body, 'gennemsyn'), do: 'save' })

  expect(readForm(twice.body, 'gennemsyn')).toEqual(readForm(once.body, 'gennemsyn'))
})

it('lets two people correct different fields of the same document', async () => {
  const id = await fresh()
  const [first, second] = [await open(edith, id), await open(sigrid, id)]

  await edith.post(address(id), { ...first, 'items.0.title': 'Ediths titel', do: 'save' })
  const saved = await sigrid.post(address(id), { ...second, 'items.0.committee': 'Læseudvalget', do: 'save' })

  expect(saved.headers.location).toBe(`${address(id)}?besked=flettet`)
  expect(await itemOf(id)).toMatchObject({ title: 'Ediths titel', committee: 'Læseudvalget' })
})

it('asks when two people corrected the same field, shows both, and saves what is then chosen', async () => {
  const id = await fresh()
  const [first, second] = [await open(edith, id), await open(sigrid, id)]
  await edith.post(address(id), { ...first, 'items.0.title': 'Ediths titel', do: 'save' })

  const conflict = await sigrid.post(address(id), {
    ...second,
    'items.0.title': 'Sigrids titel',
    'items.0.committee': 'Læseudvalget',
    do: 'accept',
  })

  expect(conflict.statusCode).toBe(409)
  expect(conflict.body).toContain('gemte edith rettelser')
  expect(conflict.body).toContain('Den anden har gemt: Ediths titel')
  const shown = readForm(conflict.body, 'gennemsyn')
  expect(shown).toMatchObject({ 'items.0.title': 'Sigrids titel', 'items.0.committee': 'Læseudvalget' })
  expect((await itemOf(id))?.title).toBe('Ediths titel')

  await sigrid.post(address(id), { ...shown, do: 'save' })
  expect(await itemOf(id)).toMatchObject({ title: 'Sigrids titel', committee: 'Læseudvalget' })
})

it('gives the file back as it came, and never as a page', async () => {
  const id = await fresh()

  const file = await edith.get(`${address(id)}/original`)

  expect(file.headers['content-disposition']).toMatch(/^attachment/)
  expect(file.headers['content-type']).toBe('application/octet-stream')
  expect(file.body).toMatch(/^Status på læseindsatsen\n/)
})

it('shows a document whose title is as long as a chapter', async () => {
  const words = Array.from({ length: 6_000 }, (_, n) => `skæk${'sk'.repeat(n % 5)}`).join(' ')
  const id = await takeIn(
    database,
    `1. Om ${words}\n\nSagsnr.: 24/8001\n\nSagsfremstilling\nStatus.\n\nBeslutning\nGodkendt.\n`,
  )

  const shown = await edith.get(address(id))

  expect((await itemOf(id))?.title?.length).toBeGreaterThan(40_000)
  expect(shown.statusCode).toBe(200)
})

it('survives fields nobody made', async () => {
  const id = await fresh()
  const form = await open(edith, id)

  const saved = await edith.post(address(id), {
    ...form,
    'items.0.decisions.constructor.text': 'x',
    'items.99.title': 'x',
    'items.0.__proto__': 'x',
    'mark.items.7.title': 'x',
    'settled.0.99': 'title',
    'word.5': 'x',
    version: 'NaN',
    do: 'remove-item:44',
  })

  expect(saved.statusCode).toBe(303)
  expect((await itemOf(id))?.title).toBe('Status på læseindsatsen')
})

it('reviews a long document some items at a time, and leaves the others alone', async () => {
  const item = (n: number) =>
    `Punkt ${n}: Sag om bro ${n}\n\nSagsnr. 23/${n}\n\nSagsfremstilling\n\nBroen er efterset.\n\nBeslutning\n\nGodkendt.\n\n`
  const id = await takeIn(
    database,
    `Teknikudvalget\n\nMødedato: 12.05.2025\n\n${Array.from({ length: 45 }, (_, n) => item(n + 1)).join('')}`,
  )
  const items = (await database.staff((db) => findReview(db, id)))?.reading.items ?? []
  const secondPage = (await edith.get(`${address(id)}?side=2`)).body
  const second = readForm(secondPage, 'gennemsyn')

  const saved = await edith.post(`${address(id)}?side=2`, {
    ...second,
    'items.20.title': 'Rettet bro',
    do: 'save',
  })
  const after = (await database.staff((db) => findReview(db, id)))?.reading.items ?? []

  expect(items.length).toBe(45)
  expect(Object.keys(second)).not.toContain('items.0.title')
  expect(secondPage).not.toContain('id="tekst-19"')
  expect(secondPage).toContain('id="tekst-20"')
  expect(secondPage).not.toMatch(/Punkt 1: Sag om bro 1\b|Sagsnr. 23\/41/)
  expect(secondPage).toContain(`href="${address(id)}#kildetekst"`)
  expect(secondPage).toContain(`href="${address(id)}?side=3#kildetekst"`)
  expect(saved.headers.location).toBe(`${address(id)}?besked=gemt&side=2`)
  expect(after.map(({ title }) => title)).toEqual(
    items.map(({ title }, n) => (n === 20 ? 'Rettet bro' : title)),
  )
})
