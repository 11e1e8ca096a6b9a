import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readItems } from './read-items.ts'

const lines = fc.constantFrom(
  'Sagsfremstilling',
  'Indstilling',
  'Formanden indstiller, at:',
  '1. at planen godkendes senest den 1. maj 2025',
  'at status gives hvert halve år, og',
  'Beslutning i Teknikudvalget den 12-04-2016',
  'Ad 1: Godkendt, idet sagen følges.',
  '23/4711 Åben Sag',
  '7. Ny sti',
  'Fraværende: Ida Holm (C), Bo Ås.',
  'Bilag',
  '1 - Åben Kort (31995/16) (H)',
  'Mødet blev holdt den 3. maj.',
  '',
  '\t\u00a0',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(lines, { maxLength: 40 }).map((all) => all.join('\n')),
  fc.array(fc.oneof(lines, fc.string({ maxLength: 60 })), { maxLength: 30 }).map((all) => all.join('\r\n')),
  fc.array(lines, { maxLength: 40 }).map((all) => all.join(' ')),
)

function placesOf(item: ReadItem) {
  const {
    sections,
    recommendations,
    decisions,
    earlierDecisions,
    absentees,
    attachments,
    references,
    commitments,
  } = item
  const placed = [
    sections,
    recommendations,
    decisions,
    earlierDecisions,
    absentees,
    attachments,
    references,
    commitments,
  ]
  return [item.place, ...placed.flat().flatMap(({ place }) => place ?? [])]
}

it('reads any text at all, with every place inside it and in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of readItems(text).flatMap(placesOf)) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

it('reads items that follow one another without overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const places = readItems(text).map(({ place }) => place)
      for (const [i, place] of places.slice(1).entries()) {
        expect(place.start).toBeGreaterThanOrEqual(places[i]?.end ?? 0)
      }
    }),
  )
})

it('quotes promises as they stand in the text, white space folded', () => {
  const folded = (text: string) => text.replace(/\s+/g, ' ')
  fc.assert(
    fc.property(texts, (text) => {
      for (const { quote } of readItems(text).flatMap((item) => item.commitments)) {
        expect(folded(text)).toContain(quote)
      }
    }),
  )
})

it('gets through ten thousand headings and five million characters of one line in seconds', () => {
  const started = performance.now()
  readItems('Sagsfremstilling\nTekst.\n'.repeat(5000))
  readItems('ord uden ende '.repeat(360_000))

  expect(performance.now() - started).toBeLessThan(20_000)
})
