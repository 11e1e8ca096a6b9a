import { takeIn } from '@pejl/actions/testing/take-in.ts'
import { findReview } from '@pejl/store/review-views.ts'
import { expect, it } from 'vitest'
import { readForm } from '../testing/read-form.ts'
import { twoReviewers } from '../testing/two-reviewers.ts'

const { database, edith, sigrid, address, fresh, open, itemOf } = await twoReviewers()

it('says so, and accepts nothing, when an item that was typed in has been removed by somebody else', async () => {
  const id = await fresh()
  const form = await open(edith, id)
  await sigrid.post(address(id), { ...(await open(sigrid, id)), do: 'remove-item:0' })

  const untouched = await edith.post(address(id), { ...form, do: 'save' })
  const typed = await edith.post(address(id), { ...form, 'items.0.title': 'Nyt navn', do: 'accept' })

  expect(untouched.headers.location).toBe(`${address(id)}?besked=uaendret`)
  expect(typed.headers.location).toBe(`${address(id)}?besked=mistet`)
  expect((await edith.get(`${address(id)}?besked=mistet`)).body).toContain(
    'fjernet et punkt, du havde skrevet i',
  )
  expect((await database.staff((db) => findReview(db, id)))?.state).toBe('waiting')
})

it('accepts nothing that the person has not seen: shows what the other changed, and accepts when asked again', async () => {
  const id = await fresh()
  const [first, second] = [await open(edith, id), await open(sigrid, id)]
  await edith.post(address(id), {
    ...first,
    'items.0.title': 'Ediths titel',
    'items.0.recommendations.1.remove': 'ja',
    do: 'save',
  })

  const asked = await sigrid.post(address(id), {
    ...second,
    'items.0.committee': 'Læseudvalget',
    do: 'accept',
  })
  const between = await database.staff((db) => findReview(db, id))
  const shown = readForm(asked.body, 'gennemsyn')
  const again = await sigrid.post(address(id), { ...shown, do: 'accept' })

  expect(asked.statusCode).toBe(409)
  expect(between?.state).toBe('waiting')
  expect(asked.body).toContain('har edith ændret dokumentet. Det er ikke godkendt.')
  expect(asked.body).toContain('<a href="#items.0.title">Titel</a>: Ediths titel')
  expect(shown).toMatchObject({ 'items.0.title': 'Ediths titel', 'items.0.committee': 'Læseudvalget' })
  expect(again.headers.location).toBe(`${address(id)}?besked=godkendt`)
  expect(await itemOf(id)).toMatchObject({
    title: 'Ediths titel',
    committee: 'Læseudvalget',
    recommendations: [{ number: 1 }],
  })
})

it('shows an item that somebody else has added meanwhile as it is, and does not empty it', async () => {
  const id = await fresh()
  const first = await open(edith, id)
  await sigrid.post(address(id), { ...(await open(sigrid, id)), do: 'add-item' })
  const added = { ...(await open(sigrid, id)), 'items.1.title': 'Det oversete punkt', do: 'save' }
  await sigrid.post(address(id), added)

  const asked = await edith.post(address(id), { ...first, do: 'accept' })
  await edith.post(address(id), { ...readForm(asked.body, 'gennemsyn'), do: 'accept' })
  const after = await database.staff((db) => findReview(db, id))

  expect(asked.statusCode).toBe(409)
  expect(after?.state).toBe('accepted')
  expect(after?.reading.items[1]?.title).toBe('Det oversete punkt')
})

it('answers a second click on accept with the news that it is done, by oneself or by another', async () => {
  const id = await fresh()
  const form = { ...(await open(edith, id)), 'items.0.title': 'Rettet titel', do: 'accept' }
  const others = { ...(await open(sigrid, id)), do: 'accept' }
  await edith.post(address(id), form)

  const twice = await edith.post(address(id), form)
  const other = await sigrid.post(address(id), others)

  expect([twice.statusCode, other.statusCode]).toEqual([200, 200])
  expect(twice.body).toContain('Dokumentet er allerede godkendt af dig.')
  expect(other.body).toContain('Dokumentet er allerede godkendt af edith.')
  for (const { body } of [twice, other]) {
    expect(body).not.toContain('er ikke gemt')
    expect(body).not.toContain('Nogle felter skal rettes')
  }
})

it('accepts with what was typed, and then shows the document without letting it be changed', async () => {
  const id = await fresh()
  const form = await open(edith, id)

  const accepted = await edith.post(address(id), { ...form, 'items.0.title': 'Rettet titel', do: 'accept' })
  const late = await edith.post(address(id), { ...form, 'items.0.title': 'For sent', do: 'save' })

  expect(accepted.headers.location).toBe(`${address(id)}?besked=godkendt`)
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Dokumentet er allerede godkendt af dig. Det, du skrev, er ikke gemt.')
  expect(await itemOf(id)).toMatchObject({ title: 'Rettet titel' })
  expect((await edith.get(address(id))).body).toContain('disabled')
})

it('rejects only with a reason, and opens again', async () => {
  const id = await fresh()

  const without = await edith.post(`${address(id)}/afvis`, { version: '1', grund: ' ' })
  const rejected = await edith.post(`${address(id)}/afvis`, {
    version: '1',
    grund: 'Findes i en bedre udgave.',
  })
  const shown = await edith.get(address(id))
  const reopened = await edith.post(`${address(id)}/genaabn`, { version: '2' })

  expect(without.statusCode).toBe(409)
  expect(without.body).toContain('Skriv, hvorfor dokumentet afvises.')
  expect(without.body).not.toContain('Nogle felter skal rettes')
  expect(rejected.headers.location).toBe(`${address(id)}?besked=afvist`)
  expect(shown.body).toContain('Afvist af edith: Findes i en bedre udgave.')
  expect(reopened.headers.location).toBe(`${address(id)}?besked=genaabnet`)
})

it('shows what was typed in an item that has moved to another page, and empties no item there', async () => {
  const item = (n: number) =>
    `Punkt ${n}: Sag om vej ${n}\n\nSagsnr. 22/${n}\n\nSagsfremstilling\n\nVejen er efterset.\n\nBeslutning\n\nGodkendt.\n\n`
  const id = await takeIn(database, Array.from({ length: 21 }, (_, n) => item(n + 1)).join(''))
  const second = `${address(id)}?side=2`
  const form = readForm((await edith.get(second)).body, 'gennemsyn')
  await sigrid.post(address(id), { ...(await open(sigrid, id)), do: 'remove-item:0' })

  const asked = await edith.post(second, { ...form, 'items.20.title': 'Den sidste vej', do: 'accept' })
  await edith.post(second, { ...readForm(asked.body, 'gennemsyn'), do: 'accept' })
  const after = await database.staff((db) => findReview(db, id))

  expect(asked.statusCode).toBe(409)
  expect(after?.state).toBe('accepted')
  expect(after?.reading.items.map(({ title }) => title)).toEqual([
    ...Array.from({ length: 18 }, (_, n) => `Sag om vej ${n + 2}`),
    'Sag om vej 20',
    'Den sidste vej',
  ])
})
