import type { DecisionView, ItemView } from '@pejl/store/public/record-views.ts'
import { expect, it } from 'vitest'
import { compare } from './comparison.ts'
import { splitRemark } from './remark.ts'

const decision = (number: number | null, text: string): DecisionView => ({
  number,
  text,
  outcome: 'approved',
  remark: null,
  committee: null,
  decidedOn: null,
  source: null,
})

const item = (id: string, recommended: readonly string[], decisions: readonly DecisionView[]): ItemView => ({
  id,
  documentId: id,
  position: 0,
  number: null,
  title: id,
  recommendedBy: null,
  route: [],
  occasion: null,
  source: { documentId: id, start: 0, end: 1 },
  matter: null,
  earlier: [],
  attachments: [],
  strategies: [],
  decisions,
  recommendations: recommended.map((text, at) => ({ number: at + 1, text, source: null })),
})

const rows = (items: readonly ItemView[]) =>
  compare(items).map(({ recommendation, answers }) => [
    recommendation?.text ?? null,
    ...answers.map((answer) => `${answer.item.id}: ${answer.decision.text}${answer.shared ? ' (alle)' : ''}`),
  ])

it('stands each decision beside the recommendation it answers by number', () => {
  expect(
    rows([
      item(
        'a',
        ['tidsplanen godkendes', 'rapporten drøftes'],
        [decision(2, 'Drøftet.'), decision(1, 'Godkendt.')],
      ),
    ]),
  ).toEqual([
    ['tidsplanen godkendes', 'a: Godkendt.'],
    ['rapporten drøftes', 'a: Drøftet.'],
  ])
})

it('takes one decision without a number as the answer to all', () => {
  expect(
    rows([item('a', ['tidsplanen godkendes', 'rapporten drøftes'], [decision(null, 'Godkendt.')])]),
  ).toEqual([
    ['tidsplanen godkendes', 'a: Godkendt. (alle)'],
    ['rapporten drøftes', 'a: Godkendt. (alle)'],
  ])
})

it('puts what several committees decided on one recommendation in one row', () => {
  const items = [
    item('a', ['at strategien for området godkendes'], [decision(null, 'Anbefales.')]),
    item('b', ['at strategien for området godkendes'], [decision(null, 'Godkendt.')]),
  ]

  expect(rows(items)).toEqual([['at strategien for området godkendes', 'a: Anbefales.', 'b: Godkendt.']])
})

it('keeps a decision that answers no recommendation in a row of its own', () => {
  expect(
    rows([item('a', ['tidsplanen godkendes', 'rapporten drøftes'], [decision(3, 'Udvalget ønsker mere.')])]),
  ).toEqual([['tidsplanen godkendes'], ['rapporten drøftes'], [null, 'a: Udvalget ønsker mere.']])
})

it('sets a remark at the end of a decision apart, and loses no word of it', () => {
  expect(
    splitRemark({ text: 'Godkendt, med den bemærkning, at der skal ventes.', remark: 'at der skal ventes' }),
  ).toEqual({
    text: 'Godkendt, med den bemærkning,',
    remark: 'at der skal ventes.',
  })
  expect(splitRemark({ text: 'At der ventes er godkendt.', remark: 'At der ventes' }).remark).toBeUndefined()
  expect(splitRemark({ text: 'Godkendt.', remark: 'Noget andet' })).toEqual({
    text: 'Godkendt.',
    remark: 'Noget andet',
  })
})

it('keeps two half-years apart though the words are the same', () => {
  const first = item('a', ['status for 1. halvår 2026 tages til efterretning'], [decision(1, 'Godkendt.')])
  const second = item('b', ['status for 2. halvår 2026 tages til efterretning'], [decision(1, 'Drøftet.')])

  expect(rows([first, second])).toEqual([
    ['status for 1. halvår 2026 tages til efterretning', 'a: Godkendt.'],
    ['status for 2. halvår 2026 tages til efterretning', 'b: Drøftet.'],
  ])
})
