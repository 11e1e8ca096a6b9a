import type { Day } from '@pejl/domain/common/day.ts'
import { expect, it } from 'vitest'
import { isPast } from './tense.ts'
import { findTimes } from './times.ts'

const spans = (sentence: string, day: string | undefined) =>
  findTimes(sentence, { day: day as Day | undefined, past: isPast(sentence) }).map((t) =>
    t.startsOn === t.endsOn ? t.startsOn : `${t.startsOn}/${t.endsOn}`,
  )

it.each([
  ['Planen blev godkendt den 3. juni 2025.', ['2025-06-03']],
  ['Der blev den 26. maj afholdt en temadag.', ['2025-05-26']],
  ['Byrådet godkendte på sit møde d. 16. januar strategien.', ['2025-01-16']],
  ['Fristen fastsættes til den 3. oktober 2025.', ['2025-10-03']],
  ['Der afholdes ledermøde den 20. november.', ['2025-11-20']],
  ['Handleplanen udarbejdes i 4. kvartal 2025.', ['2025-10-01/2025-12-31']],
  [
    'I 1. kvartal 2026 påbegyndes arbejdet, og i 2. halvår 2026 evalueres det.',
    ['2026-01-01/2026-03-31', '2026-07-01/2026-12-31'],
  ],
  ['Arbejdet blev påbegyndt i december 2024.', ['2024-12-01/2024-12-31']],
  ['Næste skridt er en workshop i november.', ['2025-11-01/2025-11-30']],
  ['I efteråret 2024 iværksattes en plan.', ['2024-07-01/2024-12-31']],
  ['Beslutning den 12-09-2025.', ['2025-09-12']],
])('reads "%s" at a meeting in September 2025', (sentence, expected) => {
  expect(spans(sentence, '2025-09-10')).toEqual(expected)
})

it.each([
  'Møde den 31. februar 2025.',
  'Sag 25-11-20245',
  'Dokument 12-14-2024.',
  'Pejlemærke 1. maj være uklart',
])('finds no day in "%s" that the calendar does not have', (sentence) => {
  expect(spans(sentence, undefined)).toEqual([])
})

it('leaves a day without a year alone when nobody knows when it was written', () => {
  expect(spans('Der afholdes ledermøde den 20. november.', undefined)).toEqual([])
})
