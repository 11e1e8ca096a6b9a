import { expect, it } from 'vitest'
import { personLines } from './persons.ts'

const linesIn = (text: string) => [...personLines(text).keys()]

it('takes the lines after a heading of absentees, whatever OCR made of it, until something else is said', () => {
  expect(linesIn('Fravserende:\n\nHanne Gron (FOA)\nOle Bak\n\nBilag:\n1 - Aben Plan')).toEqual([1, 3, 4])
})

it('takes what follows the heading on its own line, and leaves the heading', () => {
  expect(personLines('Afbud: Hanne Gron (A), Ole Bak').get(1)).toBe(7)
})

it('takes a name with its party or union anywhere', () => {
  expect(linesIn('Beslutning\nHans-Ole Bak(aftaleholder)\nLis Ho Gron (V)')).toEqual([2, 3])
})

it('leaves headings and sentences', () => {
  expect(linesIn('Borne- og Familieomradet\nUngdommens Rode Kors\nRadet (A) onsker det.')).toEqual([])
})

it('answers at once on a long line of capitals', () => {
  expect(linesIn(`Afbud:\n${'A'.repeat(100_000)}`)).toEqual([1])
})
