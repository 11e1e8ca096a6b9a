import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { itemId } from './testing/meeting.ts'
import { proposeOutcome, proposeWording, withRemark, wordingOfAgenda } from './wording.ts'

it('words a decision as the field does', () => {
  expect(proposeWording('approved')).toBe('Godkendt.')
  expect(proposeWording('noted')).toBe('Taget til efterretning.')
  expect(proposeWording('recommended')).toBe('Indstilles godkendt.')
})

it('says until when a matter waits and where it is sent', () => {
  expect(proposeWording('postponed', { meetsOn: '2026-12-09' as Day })).toBe(
    'Udsat til mødet den 9. december 2026.',
  )
  expect(proposeWording('referred', { committee: 'Økonomiudvalget' })).toBe('Oversendt til Økonomiudvalget.')
})

it('joins a remark to the decision it binds', () => {
  expect(withRemark('Godkendt.', 'at der følges op i maj.')).toBe(
    'Godkendt, med den bemærkning, at der følges op i maj.',
  )
  expect(withRemark('Godkendt.', 'Der følges op i maj')).toBe(
    'Godkendt, med den bemærkning: Der følges op i maj.',
  )
  expect(withRemark('Godkendt.', null)).toBe('Godkendt.')
})

it('proposes the outcome from the recommendation’s own verb', () => {
  expect(proposeOutcome({ text: 'at status tages til efterretning', goesOn: true })).toBe('noted')
  expect(proposeOutcome({ text: 'Drøfter strategien', goesOn: false })).toBe('discussed')
  expect(proposeOutcome({ text: 'at planen godkendes', goesOn: true })).toBe('recommended')
  expect(proposeOutcome({ text: 'at planen godkendes', goesOn: false })).toBe('approved')
})

it('words the adoption of an agenda with what it changed', () => {
  const about = { itemId: itemId('a'), title: 'Havnen' }

  expect(wordingOfAgenda([])).toBe('Godkendt.')
  expect(wordingOfAgenda([{ ...about, kind: 'taken-off' }])).toBe(
    'Godkendt med den ændring, at »Havnen« udgår af dagsordenen.',
  )
  expect(
    wordingOfAgenda([
      { ...about, kind: 'moved', before: 'Skolen', beforeId: itemId('b') },
      { ...about, title: 'Grundsalg', kind: 'closed' },
    ]),
  ).toBe(
    'Godkendt med de ændringer, at »Havnen« behandles før »Skolen« og at »Grundsalg« behandles for lukkede døre.',
  )
})
