import { expect, it } from 'vitest'
import { findAttendance } from './attendance.ts'

const found = (text: string) => findAttendance(text).map(({ start, end }) => text.slice(start, end))

it('finds a list on one line, and one that goes on below its label', () => {
  expect(found('Sted: Salen\nMedlemmer: Ida Strand, Bo Vig\n\nPunkt 1')).toEqual([
    'Medlemmer: Ida Strand, Bo Vig',
  ])
  expect(found('Fraværende:\nIda Strand\nBo Vig\n\nBilag:')).toEqual(['Fraværende:\nIda Strand\nBo Vig'])
})

it('ends a list where the next label or item begins', () => {
  expect(found('Til stede: Ida Strand\nAfbud: Bo Vig\n1. Dagsorden')).toEqual([
    'Til stede: Ida Strand',
    'Afbud: Bo Vig',
  ])
})

it('finds a person with a union wherever one stands', () => {
  expect(found('Så sagde Ida Strand Holm (FOA, næstformand) noget.')).toEqual([
    'Ida Strand Holm (FOA, næstformand)',
  ])
})

it('leaves sentences, parties and abbreviations alone', () => {
  expect(found('Medlemmerne drøftede sagen. Deltagerne gik.')).toEqual([])
  expect(found('Ida Strand (A) og Børne- og Ungdomsudvalget (BUU)')).toEqual([])
})

it('takes no longer for a long text of blanks and capitals', () => {
  const started = performance.now()
  findAttendance(`${'Aa '.repeat(50_000)}${' '.repeat(50_000)}${'Medlemmer'.repeat(10_000)}`)

  expect(performance.now() - started).toBeLessThan(2_000)
})
