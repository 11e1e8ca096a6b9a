import { expect, it } from 'vitest'
import { readAbsenceSentence, readNames } from './absences.ts'

const names = (text: string) =>
  readNames(text, 0, text.length).map(({ name, represents }) => [name, represents])
const told = (text: string) => readAbsenceSentence(text, 0, text.length)?.map(({ name }) => name)

it('reads names with party, union or role, whatever stands between them', () => {
  expect(
    names('Ida Holm (C), Bo T. Ås og Anne-Birthe Løkke(aftaleholder)\nTom Rahbæk. Åse Skov (Ø)'),
  ).toEqual([
    ['Ida Holm', 'C'],
    ['Bo T. Ås', null],
    ['Anne-Birthe Løkke', 'aftaleholder'],
    ['Tom Rahbæk', null],
    ['Åse Skov', 'Ø'],
  ])
})

it('lists nobody where nobody is named', () => {
  expect(names('Ingen.')).toEqual([])
  expect(names('-')).toEqual([])
})

it('leaves out who was away for some of the items only', () => {
  expect(names('Britt Holm (A), sag 129-138')).toEqual([])
  expect(names('Mona Ørtoft forlod mødet kl. 17.20.')).toEqual([])
})

it('leaves out who stood in for another', () => {
  expect(names('Ida Holm (C). Ulf Tang (A) deltog som stedfortræder for Ida Holm.')).toEqual([
    ['Ida Holm', 'C'],
  ])
})

it.each([
  ['Tove Nygård og Ejnar Skødt var fraværende.', ['Tove Nygård', 'Ejnar Skødt']],
  ['Afbud fra Nana Ploug (F).', ['Nana Ploug']],
  ['Der var afbud fra Bo Dahl (A).', ['Bo Dahl']],
  ['Ida Brahe (C) havde meldt forfald.', ['Ida Brahe']],
  ['Ej til stede: Bo Holm (V)', ['Bo Holm']],
])('reads "%s"', (sentence, expected) => {
  expect(told(sentence)).toEqual(expected)
})

it('takes a sentence about something else for no absence', () => {
  expect(told('Godkendt, idet sagen forelægges igen.')).toBeUndefined()
})
