import { expect, it } from 'vitest'
import { findPersonNumbers } from './cpr.ts'
import { matterSlug, normaliseMatterNumber } from './matter-number.ts'
import { freeSlug, slugOf } from './slug.ts'

it.each([
  ['24/5866', '24/5866', '2024-5866'],
  ['A00 15/3471', '15/3471', '2015-3471'],
  ['2024/0012', '24/12', '2024-12'],
  [' 23 / 10259 ', '23/10259', '2023-10259'],
  ['98/77', '98/77', '1998-77'],
  ['330-2018-3619', '330-2018-3619', '330-2018-3619'],
  ['00.22.04-G01-1-18', '00.22.04-G01-1-18', '00-22-04-g01-1-18'],
  ['2020-016062', '2020-016062', '2020-016062'],
])('stores the matter number %s as %s, at /sager/%s', (written, number, slug) => {
  expect(normaliseMatterNumber(written)).toBe(number)
  expect(matterSlug(number)).toBe(slug)
})

it('has no matter number where there is no digit', () => {
  expect([null, '', '  ', 'ukendt'].map(normaliseMatterNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('makes an address of any name', () => {
  expect(slugOf('Børne- og Ungdomsudvalget')).toBe('boerne-og-ungdomsudvalget')
  expect(slugOf('Områdeudvalg Ældre & Sundhed')).toBe('omraadeudvalg-aeldre-sundhed')
  expect(slugOf('¿?')).toBe('uden-navn')
  expect(slugOf('x'.repeat(200))).toHaveLength(80)
})

it('finds a slug nobody has', () => {
  expect(freeSlug('a', (slug) => slug === 'a' || slug === 'a-2')).toBe('a-3')
})

it.each([
  ['010203-1234', true],
  ['0102031234', true],
  ['290200 4321', true],
  ['310299-1234', false],
  ['3553468', false],
  ['10102031234', false],
  ['40102031234', false],
  ['010203 – 1234', true],
  ['01.02.03-1234', true],
  ['cpr 01 02 03 12 34', true],
  ['01 02 03 12 34', false],
  ['01.02.03-2004', false],
  ['cpr 31 02 03 12 34', false],
])('of %s says that it looks like a person’s number: %s', (text, is) => {
  expect(findPersonNumbers(`nr. ${text}.`).length > 0).toBe(is)
})
