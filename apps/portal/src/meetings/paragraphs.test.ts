import { expect, it } from 'vitest'
import { paragraphsIn } from './paragraphs.ts'

it('joins a sentence that a scanned page broke in two', () => {
  expect(paragraphsIn('Udvalget drøfter strategi på\n\nområdet.\n\nDerefter besluttes det.')).toEqual([
    'Udvalget drøfter strategi på området.',
    'Derefter besluttes det.',
  ])
})

it('keeps paragraphs apart that end as sentences do, or begin anew', () => {
  expect(paragraphsIn('Der er tre mål:\n\nat høre børn\n\nPejlemærke 1')).toEqual([
    'Der er tre mål:',
    'at høre børn',
    'Pejlemærke 1',
  ])
})
