import { expect, it } from 'vitest'
import { policiesIn } from './policy-references.ts'

it.each([
  [
    'Planen har sammenhæng til Ledelseskodekset Vores By, Principper for god tone, MED-aftalen, samt Personalepolitikken.',
    ['Ledelseskodekset Vores By', 'Principper for god tone', 'MED-aftalen', 'Personalepolitikken'],
  ],
  ['Kulturpolitikken og MED-aftalen.', ['Kulturpolitikken', 'MED-aftalen']],
  ['Børne- og Ungepolitikken.', ['Børne- og Ungepolitikken']],
  ['Politik for Kultur og Fritid.', ['Politik for Kultur og Fritid']],
  ['Idrætspolitikken og den kommende trafikstrategi.', ['Idrætspolitikken', 'den kommende trafikstrategi']],
])('lists the policies of "%s" one by one', (text, names) => {
  const found = policiesIn(text, 0, text.length)

  expect(found.map((each) => each.text)).toEqual(names)
  expect(found.map(({ place }) => place && text.slice(place.start, place.end))).toEqual(names)
})
