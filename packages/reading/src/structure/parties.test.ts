import { expect, it } from 'vitest'
import { readActor, readReceiver } from './parties.ts'

it.each([
  ['Forvaltningen udarbejder en plan', 'Forvaltningen'],
  ['Ledelsen sender et udkast i maj', 'Ledelsen'],
  ['Kulturchefen forelægger en plan', 'Kulturchefen'],
  ['Cykelpakkerne skal ligge i planen', null],
  ['Fristen er den 3. maj', null],
  ['Udvalget får en plan i maj', null],
  ['Hovedudvalget skal have besked i maj', null],
])('reads who promises in "%s"', (clause, who) => {
  expect(readActor(clause)).toBe(who)
})

it.each([
  ['Udvalget får en plan i maj', 'Udvalget'],
  ['Hovedudvalget skal have besked i maj', 'Hovedudvalget'],
  ['Planen forelægges udvalget i maj', 'udvalget'],
  ['Planen forelægges Udvalget for Kultur og Fritid i maj', 'Udvalget for Kultur og Fritid'],
  ['Der forelægges to gange årligt en status på havnen for Havneudvalget', 'Havneudvalget'],
])('reads who is to have it in "%s"', (clause, to) => {
  expect(readReceiver(clause)).toBe(to)
})
