import { expect, it } from 'vitest'
import { findPromises } from './promises.ts'

const meeting = '2024-05-14'

it.each([
  [
    'Ledelsen foreslår derfor, at de to møder, der mangler, holdes i november 2024, og at der siden festes.',
    'at de to møder, der mangler, holdes i november 2024, og ',
  ],
  [
    'Lokalrådet skal drøfte forslaget, før det forelægges Teknikudvalget den 4. juni 2024.',
    'Lokalrådet skal drøfte forslaget, før det forelægges Teknikudvalget den 4. juni 2024.',
  ],
  [
    'De to skoler holder et fælles møde i februar 2025 om, hvordan man deler lærere.',
    'De to skoler holder et fælles møde i februar 2025 om, hvordan man deler lærere.',
  ],
])('quotes a promise with what it leans on: "%s"', (sentence, expected) => {
  expect(findPromises(sentence, 'text', meeting)[0]?.text).toBe(expected)
})
