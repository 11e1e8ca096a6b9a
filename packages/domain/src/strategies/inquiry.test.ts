import { expect, it } from 'vitest'
import { findRecommendations, tidyInquiry } from './inquiry.ts'

const text = `Kompas har talt med 164 medarbejdere.

Kompas peger på to anbefalinger:

- At fagområderne får en strategi.
- At borgernes egne ord fylder mere.

Udvalgene bakker op om anbefalingerne.

- Et punkt om noget andet.
`

it('finds what a list of recommendations says, and where', () => {
  const found = findRecommendations(text, { documentId: 'd', start: 100 })

  expect(found.map((one) => one.text)).toEqual([
    'At fagområderne får en strategi.',
    'At borgernes egne ord fylder mere.',
  ])
  expect(found.map(({ place }) => text.slice(place.start - 100, place.end - 100))).toEqual(
    found.map((one) => one.text),
  )
})

it('takes numbers as well as bullets', () => {
  const found = findRecommendations('Anbefalingerne er:\n1. Gør det ene.\n2) Gør det andet.', {
    documentId: 'd',
    start: 0,
  })

  expect(found.map((one) => one.text)).toEqual(['Gør det ene.', 'Gør det andet.'])
})

it('takes no list that a sentence about recommendations does not lead to', () => {
  expect(
    findRecommendations('Der er tre slags mennesker:\n- Seje\n- Sjove', { documentId: 'd', start: 0 }),
  ).toEqual([])
})

it('is no inquiry without a title or with a day that does not exist', () => {
  const given = { title: 'Kompas', madeBy: '', deliveredOn: null, isOpen: true }

  expect(tidyInquiry({ ...given, title: ' ' })).toBeUndefined()
  expect(tidyInquiry({ ...given, deliveredOn: '2023-02-30' })).toBeUndefined()
  expect(tidyInquiry({ ...given, deliveredOn: '2023-09-15' })).toMatchObject({ title: 'Kompas' })
})
