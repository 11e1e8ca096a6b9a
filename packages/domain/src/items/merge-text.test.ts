import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepBoth, mergeText } from './merge-text.ts'

const base = 'Havnen er åben. Der er plads til alle.\n\nØkonomien er uændret.'

it('takes what each of two has changed in sentences of their own', () => {
  const merged = mergeText(
    base,
    base.replace('åben', 'lukket om natten'),
    base.replace('uændret', '100.000 kr.'),
  )

  expect(merged).toEqual({
    kind: 'merged',
    text: 'Havnen er lukket om natten. Der er plads til alle.\n\nØkonomien er 100.000 kr..',
  })
})

it('keeps a paragraph that one adds after a sentence that the other changes', () => {
  const merged = mergeText('Havnen er åben.', 'Havnen er åben.\n\nNyt afsnit.', 'Havnen er lukket.')

  expect(merged).toEqual({ kind: 'merged', text: 'Havnen er lukket.\n\nNyt afsnit.' })
})

it('keeps both when both add at the same place', () => {
  const merged = mergeText(base, `${base} Mit.`, `${base} Deres.`)

  expect(merged).toEqual({ kind: 'merged', text: `${base} Deres. Mit.` })
})

it('keeps what both write in an empty text as two paragraphs', () => {
  expect(mergeText('', 'Mit.', 'Deres.')).toEqual({ kind: 'merged', text: 'Deres.\n\nMit.' })
})

it('asks a person when both have changed one sentence, and shows only that one', () => {
  const merged = mergeText(base, base.replace('åben', 'rød'), base.replace('åben', 'blå'))

  expect(merged).toEqual({
    kind: 'conflict',
    pieces: [
      { kind: 'conflict', mine: 'Havnen er rød.', theirs: 'Havnen er blå.' },
      { kind: 'agreed', text: ' Der er plads til alle.\n\nØkonomien er uændret.' },
    ],
  })
})

it('asks when one takes away what the other has changed', () => {
  const merged = mergeText(base, base.replace('Der er plads til alle.', ''), base.replace('alle', 'mange'))

  expect(merged.kind).toBe('conflict')
})

const text = fc
  .array(fc.constantFrom('En havn.', 'To både.', 'Tre fisk!', 'Fire', '\n\n', ' ', '- punkt\n'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

it('is what the one wrote when the other wrote nothing', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(mergeText(before, after, before)).toEqual({ kind: 'merged', text: after })
      expect(mergeText(before, before, after)).toEqual({ kind: 'merged', text: after })
      expect(mergeText(before, after, after)).toEqual({ kind: 'merged', text: after })
    }),
  )
})

it('loses no word that somebody added, whatever two people do to a text', () => {
  const count = (whole: string, word: string) => whole.split(word).length
  fc.assert(
    fc.property(text, text, text, (before, one, other) => {
      const [mine, theirs] = [`${one} Mit ord.`, `Deres ord. ${other}`]

      const merged = mergeText(before, mine, theirs)

      const whole = merged.kind === 'merged' ? merged.text : keepBoth(merged.pieces)
      expect([count(whole, 'Mit ord.'), count(whole, 'Deres ord.')]).toEqual([2, 2])
    }),
  )
})
