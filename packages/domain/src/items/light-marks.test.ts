import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf, plainText } from './light-marks.ts'

const plain = (text: string) => [{ text, weight: 'plain' }]

it('reads headings, paragraphs, points and numbers', () => {
  const blocks = blocksOf(
    '## Økonomi\nUdgiften er 2 mio. kr.\nDen er finansieret.\n\n- en\n- to\n\n1. først\n2. så',
  )

  expect(blocks).toEqual([
    { kind: 'heading', words: plain('Økonomi') },
    { kind: 'paragraph', lines: [plain('Udgiften er 2 mio. kr.'), plain('Den er finansieret.')] },
    { kind: 'list', points: [plain('en'), plain('to')] },
    { kind: 'numbered', from: 1, points: [plain('først'), plain('så')] },
  ])
})

it('reads weight within a line', () => {
  expect(blocksOf('Det er **vigtigt** og *nyt*.')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { text: 'Det er ', weight: 'plain' },
          { text: 'vigtigt', weight: 'strong' },
          { text: ' og ', weight: 'plain' },
          { text: 'nyt', weight: 'emphasis' },
          { text: '.', weight: 'plain' },
        ],
      ],
    },
  ])
})

it.each([
  '5 * 3 * 2',
  '**',
  'a ** b **',
  '#hashtag',
  '-5 grader',
  '<b>fed</b>',
  '[her](javascript:alert(1))',
])('takes %s as words', (text) => {
  expect(blocksOf(text)).toEqual([{ kind: 'paragraph', lines: [plain(text)] }])
})

it('keeps every letter of any text', () => {
  const letters = (text: string) => text.replace(/[\s\d.)*#•–-]/g, '')
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'æ', ' ', '\n', '-', '*', '#', '1', '.', '<') }),
      (text) => {
        expect(letters(plainText(blocksOf(text)))).toBe(letters(text))
      },
    ),
  )
})
