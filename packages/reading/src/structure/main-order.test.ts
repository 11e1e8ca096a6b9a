import { expect, it } from 'vitest'
import { toSentence } from './main-order.ts'

it.each([
  [
    'at der to gange årligt i 2025 og 2026 forelægges en oversigt for udvalget.',
    'Der forelægges to gange årligt i 2025 og 2026 en oversigt for udvalget',
  ],
  ['at der i maj 2025 holdes en temadag', 'Der holdes i maj 2025 en temadag'],
  ['at Ungerådet også skal høres', 'Ungerådet skal også høres'],
  ['at planen forelægges hvert år bestyrelser', 'Planen forelægges hvert år bestyrelser'],
  [
    'at hver skole senest den 3. maj 2025 indsender en plan',
    'Hver skole indsender senest den 3. maj 2025 en plan',
  ],
  ['at skolen ikke må vente til 2027', 'Skolen må ikke vente til 2027'],
  ['og udvalget får besked i juni, og', 'Udvalget får besked i juni'],
  ['med blandt andet et fælles møde den 3. maj for lederne', 'Fælles møde den 3. maj for lederne'],
  ['Planen forelægges hvert år for udvalget.', 'Planen forelægges hvert år for udvalget'],
  ['Derfor holdes mødet i juni.', 'Derfor holdes mødet i juni'],
])('makes a sentence of "%s"', (clause, sentence) => {
  expect(toSentence(clause)).toBe(sentence)
})
