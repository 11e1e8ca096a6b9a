import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lexicon } from './lexicon.fixture.ts'
import { restoreText } from './restore.ts'

const damagedWord = fc.constantFrom(
  ...'omradet hering bornene felles pa P& s& stotte malseetning strategi udvalget Borne- 1 i1 e ¢ UK BUU KB A4 m? @konomi Kommunalbestyrelsen ‘Ved (Soren) gronne/rode år på'.split(
    ' ',
  ),
)
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\t', '\f', ', ', '. ')
const anyText = fc.oneof(
  fc.array(fc.tuple(damagedWord, gap), { maxLength: 60 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

it('keeps every line and records changes from which either text follows', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: restored, changes } = restoreText(text, lexicon)
      let forward = ''
      let back = ''
      let [done, undone] = [0, 0]
      for (const { at, restoredAt, from, to } of changes) {
        expect(text.slice(at, at + from.length)).toBe(from)
        forward += text.slice(done, at) + to
        back += restored.slice(undone, restoredAt) + from
        done = at + from.length
        undone = restoredAt + to.length
      }

      expect(forward + text.slice(done)).toBe(restored)
      expect(back + restored.slice(undone)).toBe(text)
      expect(restored.split('\n')).toHaveLength(text.split('\n').length)
      for (const { line, column, from } of changes) {
        expect(text.split('\n')[line - 1]?.slice(column - 1, column - 1 + from.length)).toBe(from)
      }
    }),
    { numRuns: 300, seed: 20240912 },
  )
})

it('never touches numbers, case numbers, dates and links, however damaged the text around', () => {
  const fixed = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999 }).map(String),
    fc
      .tuple(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 1, max: 99_999 }))
      .map(([a, b]) => `${a}/${b}`),
    fc.webUrl(),
    fc.emailAddress(),
  )
  fc.assert(
    fc.property(fc.array(fixed, { minLength: 1, maxLength: 8 }), (list) => {
      const text = list.map((each) => `Omradet far stotte og felles malseetninger\n${each}\n`).join('')
      const lines = restoreText(text, lexicon).text.split('\n')

      expect(lines.filter((_, i) => i % 2 === 1)).toEqual(list)
    }),
    { numRuns: 100, seed: 20241003 },
  )
})
