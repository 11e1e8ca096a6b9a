import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differText, likenessOf, type Segment } from './text-difference.ts'

const oldOf = (segments: readonly Segment[]) => sideOf(segments, 'added')
const newOf = (segments: readonly Segment[]) => sideOf(segments, 'removed')
const sideOf = (segments: readonly Segment[], without: Segment['kind']) =>
  segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

it('marks the words that were added within a sentence', () => {
  const segments = differText(
    'Vi spørger børn og unge, før vi beslutter noget om deres hverdag.',
    'Vi spørger børn og unge, før vi beslutter noget om deres hverdag, og vi fortæller dem, hvad deres svar førte til.',
  )

  expect(segments).toEqual([
    { kind: 'same', text: 'Vi spørger børn og unge, før vi beslutter noget om deres hverdag' },
    { kind: 'added', text: ', og vi fortæller dem, hvad deres svar førte til' },
    { kind: 'same', text: '.' },
  ])
})

it('shows a sentence that was written anew as one sentence for another', () => {
  const segments = differText(
    'Først det ene. Alle kommuner har pligt til det.',
    'Først det ene. Børn bestemmer selv!',
  )

  expect(segments).toEqual([
    { kind: 'same', text: 'Først det ene. ' },
    { kind: 'removed', text: 'Alle kommuner har pligt til det.' },
    { kind: 'added', text: 'Børn bestemmer selv!' },
  ])
})

it('leaves no lone sign or short word between two changes', () => {
  const segments = differText('Den røde og blå båd sejler i dag', 'Den gule og grønne båd sejler i dag')

  expect(segments).toEqual([
    { kind: 'same', text: 'Den ' },
    { kind: 'removed', text: 'røde og blå' },
    { kind: 'added', text: 'gule og grønne' },
    { kind: 'same', text: ' båd sejler i dag' },
  ])
})

const words = fc.constantFrom(
  'vi ',
  'børn',
  'hører',
  ' ',
  '. ',
  '\n',
  ', ',
  'æbler',
  '1. ',
  'kl. 9',
  '!',
  '𝒳',
  'e\u0301',
)
const written = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''))

it('holds the old text and the new one, whatever they are', () => {
  fc.assert(
    fc.property(written, written, (from, to) => {
      const segments = differText(from, to)

      expect([oldOf(segments), newOf(segments)]).toEqual([from, to])
      expect(segments.every(({ text }) => text !== '')).toBe(true)
    }),
    { seed: 20261129, numRuns: 2_000 },
  )
})

it('has nothing marked exactly when the texts are the same', () => {
  fc.assert(
    fc.property(written, written, (from, to) => {
      const marked = differText(from, to).some(({ kind }) => kind !== 'same')

      expect(marked).toBe(from !== to)
    }),
    { seed: 20261129, numRuns: 1_000 },
  )
})

it('compares texts of five thousand letters in well under a second', () => {
  const long = Array.from({ length: 700 }, (_, n) => `ord${n % 97}`).join(' ')
  const began = performance.now()

  differText(long, long.split(' ').toReversed().join(' '))

  expect(performance.now() - began).toBeLessThan(1_000)
})

it('finds likeness in the letters that are shared in order', () => {
  expect(likenessOf('Flere børn trives', 'Flere børn trives')).toBe(1)
  expect(likenessOf('Flere børn trives', 'Veje og stier')).toBeLessThan(0.3)
})
