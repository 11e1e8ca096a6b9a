import { expect, it } from 'vitest'
import { findPrivate } from './find-private.ts'

const kindsIn = (text: string) => findPrivate(text).map(({ kind, quote }) => [kind, quote])

it.each([
  ['Borgeren har CPR-nr. 010190-1234.', [['cpr', '010190-1234']]],
  ['Skriv på tlf. 12345678.', [['phone', 'tlf. 12345678']]],
  ['Nummeret er 86 12 34 56', [['phone', '86 12 34 56']]],
  ['Kontakt +45 86123456', [['phone', '+45 86123456']]],
  ['Skriv til anna.ager@example.dk.', [['email', 'anna.ager@example.dk']]],
  ['Huset på Strandvejen 12 er solgt', [['address', 'Strandvejen 12']]],
  [
    'Klage fra Anna Marie Ager, Havnegade 7, 2. tv.',
    [
      ['person', 'Anna Marie Ager'],
      ['address', 'Havnegade 7, 2. tv.'],
    ],
  ],
  ['Borgeren Bo Holm har klaget', [['person', 'Bo Holm']]],
  ['Med venlig hilsen\nCarla Dam-Bech', [['person', 'Carla Dam-Bech']]],
  ['Fra: Dorte Elm', [['person', 'Dorte Elm']]],
])('finds what is somebody’s own in »%s«', (text, found) => {
  expect(kindsIn(text)).toEqual(found)
})

it.each([
  'Budgettet er 12.345.678 kr. i 2026.',
  'Sagsnummer 26/12345 og dokument 123456-26.',
  'CVR 12345678',
  'Byudvalget den 12. november 2026 kl. 16:00',
  'Lov om planlægning § 24, stk. 2',
  'Udvalget for Børn og Unge indstiller',
])('leaves »%s« alone', (text) => {
  expect(kindsIn(text)).toEqual([])
})

it('does not ask about a name that may be told', () => {
  expect(findPrivate('Brev fra Anna Ager', new Set(['Anna Ager']))).toEqual([])
})
