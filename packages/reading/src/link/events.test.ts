import { emptyItem } from '@pejl/domain/documents/empty-item.ts'
import type { ReadItem, ReadSection } from '@pejl/domain/documents/read-item.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findEvents } from './events.ts'
import { findSentences } from './sentences.ts'

function itemOf(
  text: string,
  meetingDate: string | null,
  kind: ReadSection['kind'] = 'presentation',
): ReadItem {
  const place = { start: 0, end: text.length }
  return { ...emptyItem(place), meetingDate, sections: [{ heading: 'Sagsfremstilling', kind, text, place }] }
}

const eventsOf = (text: string) => findEvents(itemOf(text, '2025-03-12'), text)

it('tells what happened and what is to come, each on its own day', () => {
  const events = eventsOf(
    'Byrådet godkendte den 14. januar strategien for Havneområdet. Der afholdes en temadag\nfor alle ansatte den 4. april. Planen udarbejdes i 4. kvartal 2025.',
  )

  expect(events.map(({ kind, startsOn, precision }) => [kind, startsOn, precision])).toEqual([
    ['decision', '2025-01-14', 'day'],
    ['event', '2025-04-04', 'day'],
    ['start', '2025-10-01', 'quarter'],
  ])
})

it('gives a sentence with two times an event for each, told by its own clause', () => {
  const events = eventsOf(
    'Planen påbegyndes i 2. kvartal 2025, og den første evaluering gennemføres i 1. kvartal 2026.',
  )

  expect(events.map((e) => e.startsOn)).toEqual(['2025-04-01', '2026-01-01'])
  expect(events[1]?.what).toBe('Den første evaluering gennemføres i 1. kvartal 2026.')
})

it('tells nothing of dates in sections that are not a story', () => {
  const text = 'Loven trådte i kraft den 1. januar 2024 og blev vedtaget af Folketinget i 2023.'

  expect(findEvents(itemOf(text, '2025-03-12', 'law'), text)).toEqual([])
})

it('does not end a sentence at a date, a number or an abbreviation', () => {
  const text = 'Der blev bl.a. den 15. november 2024 brugt ca. 3. mio. kr. på arbejdet. Det er færdigt.'

  expect(findSentences(text).map((s) => s.text)).toEqual([
    'Der blev bl.a. den 15. november 2024 brugt ca. 3. mio. kr. på arbejdet.',
    'Det er færdigt.',
  ])
})

it('places every sentence where its words stand, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Å', '. ', '\n', '1', ' ', '- ', '?'), maxLength: 60 }),
      (text) => {
        for (const { text: folded, place } of findSentences(text))
          expect(text.slice(place.start, place.end).replace(/\s+/g, ' ')).toBe(folded)
      },
    ),
  )
})
