import { expect, it } from 'vitest'
import { FIRST, formsOf, LAST, parseRules, WORD } from './affixes.ts'

const rules = parseRules(
  [
    'SFX 2 Y 2',
    'SFX 2 0 n/34 e\t+BESTEMT_ENTAL',
    'SFX 2 0 en/34 [^e]\t+BESTEMT_ENTAL',
    'SFX 7 Y 1',
    'SFX 7 0 l/2,8 l',
    'SFX 13 Y 1',
    'SFX 13 er re/34 [^b]er',
    'SFX 29 Y 1',
    'SFX 29 0 s/32,36 .',
  ].join('\n'),
)
const formsIn = (word: string, flags: string) =>
  formsOf(word, flags.split(','), rules).map(({ strip, add, bits }) => [
    word.slice(0, word.length - strip) + add,
    bits,
  ])

it('adds the ending that fits the word', () => {
  expect(formsIn('by', '2')).toEqual([
    ['by', WORD],
    ['byen', WORD | LAST],
  ])
  expect(formsIn('skole', '2')).toEqual([
    ['skole', WORD],
    ['skolen', WORD | LAST],
  ])
})

it('follows an ending that takes endings, and leaves out the form that is no word by itself', () => {
  expect(formsIn('hal', '7')).toEqual([
    ['hal', WORD],
    ['hallen', WORD | LAST],
  ])
})

it('takes letters away before it adds others', () => {
  expect(formsIn('formand', '13')).toEqual([['formand', WORD]])
  expect(formsIn('leder', '13')).toEqual([
    ['leder', WORD],
    ['ledre', WORD | LAST],
  ])
})

it('knows forms that only open a compound', () => {
  expect(formsIn('høring', '29')).toEqual([
    ['høring', WORD],
    ['hørings', FIRST],
  ])
})
