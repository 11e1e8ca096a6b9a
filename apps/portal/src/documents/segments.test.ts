import { expect, it } from 'vitest'
import { markedPlace, paragraphsOf } from './segments.ts'

const said = (
  text: string,
  changes: Parameters<typeof paragraphsOf>[1] = [],
  marked?: { start: number; end: number },
) => paragraphsOf(text, changes, marked, ['Sagsfremstilling'])

const change = (text: string, from: string, to: string) => ({
  from,
  to,
  reason: 'Læst forkert.',
  line: 1,
  column: 1,
  confidence: 1,
  at: text.indexOf(to),
  restoredAt: text.indexOf(to),
})

it('parts a text into paragraphs and finds its headings', () => {
  const paragraphs = said('## Titel\n\nSagsfremstilling\nFørste linje\nanden linje\n\n\nNæste')

  expect(
    paragraphs.map(({ heading, segments }) => [
      heading,
      segments.map((s) => (s.kind === 'mark' ? '' : s.text)).join(''),
    ]),
  ).toEqual([
    [true, 'Titel'],
    [true, 'Sagsfremstilling'],
    [false, 'Første linje\nanden linje'],
    [false, 'Næste'],
  ])
})

it('marks the stretch asked for, restored words inside it kept apart', () => {
  const text = 'Før. Det er færdigt nu. Efter.'
  const [paragraph] = said(text, [change(text, 'feerdigt', 'færdigt')], { start: 5, end: 23 })

  expect(paragraph?.segments).toEqual([
    { kind: 'text', text: 'Før. ' },
    {
      kind: 'mark',
      id: 'kilde',
      segments: [
        { kind: 'text', text: 'Det er ' },
        { kind: 'restored', text: 'færdigt', original: 'feerdigt', reason: 'Læst forkert.' },
        { kind: 'text', text: ' nu.' },
      ],
    },
    { kind: 'text', text: ' Efter.' },
  ])
})

it('lets a sentence flow on that the page broke, and keeps lines that were broken on purpose', () => {
  const broken = 'Strategien er drøftet på en temadag for en bred kreds\n\naf aktører. Sådan:'
  const text = `${broken}\nkort linje\nanden linje, som er lang nok til at være en hel linje\nat den godkendes`
  const [paragraph] = said(text, [change(text, 'aktorer', 'aktører')])

  expect(paragraph?.segments.map((s) => (s.kind === 'mark' ? '' : s.text))).toEqual([
    'Strategien er drøftet på en temadag for en bred kreds af ',
    'aktører',
    '. Sådan:\nkort linje\nanden linje, som er lang nok til at være en hel linje\nat den godkendes',
  ])
})

it('marks a stretch over two paragraphs in both, and names only the first', () => {
  const ids = said('Et\n\nTo', [], { start: 0, end: 6 }).flatMap(({ segments }) =>
    segments.flatMap((s) => (s.kind === 'mark' ? [s.id] : [])),
  )

  expect(ids[0]).toBe('kilde')
  expect(new Set(ids).size).toBe(2)
})

it('takes no place that does not lie in the text', () => {
  expect(markedPlace('abc', 1, 4)).toBeUndefined()
  expect(markedPlace('abc', 2, 2)).toBeUndefined()
  expect(markedPlace('abc', 1, undefined)).toBeUndefined()
  expect(markedPlace('abc', 1, 3)).toEqual({ start: 1, end: 3 })
})

it('bears a line of several megabytes', () => {
  const text = 'Udvalget drøftede strategien og besluttede at følge op. '.repeat(90_000)
  const [paragraph] = said(text, [])

  expect(paragraph?.segments.map((s) => (s.kind === 'mark' ? '' : s.text)).join('')).toBe(text)
})
