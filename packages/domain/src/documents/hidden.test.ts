import { expect, it } from 'vitest'
import { draftRecord } from './draft-record.ts'
import { keysOf } from './element-keys.ts'
import { emptyItem } from './empty-item.ts'
import type { ReadItem } from './read-item.ts'
import type { Reading } from './reading.ts'

const text = [
  'Dagsorden: 1 Orientering om havnen. 2 Salg af Fyrtårnsgrunden.',
  'Orientering om havnen',
  'Zara Quist (FOA) sagde, at Zara',
  'Quist flytter. Ring til 0102031234.',
  'Bilag 1 Åbent notat. Bilag 2 Lukket notat om gælden.',
  'Salg af Fyrtårnsgrunden',
  'Prisen er hemmelig.',
].join('\n')
const at = (part: string, from = 0) => {
  const start = text.indexOf(part, from)
  return { start, end: start + part.length }
}
const blank = emptyItem({ start: 0, end: 0 })
const opened = at('Orientering om havnen', 50)
const closed = at('Salg af Fyrtårnsgrunden', 100)
const body = { start: opened.end + 1, end: closed.start - 1 }
const items: readonly ReadItem[] = [
  {
    ...blank,
    title: 'Orientering om havnen',
    access: 'open',
    place: { start: opened.start, end: closed.start - 1 },
    sections: [
      { heading: 'Tekst', kind: 'presentation', text: text.slice(body.start, body.end), place: body },
    ],
    absentees: [{ name: 'Zara Quist', represents: 'FOA', place: null }],
    attachments: [
      {
        number: 1,
        title: 'Åbent notat',
        access: 'open',
        documentNumber: null,
        journalNumber: null,
        place: null,
      },
      {
        number: 2,
        title: 'Lukket notat om gælden',
        access: 'closed',
        documentNumber: null,
        journalNumber: null,
        place: at('Bilag 2 Lukket notat om gælden.'),
      },
    ],
  },
  {
    ...blank,
    title: 'Salg af Fyrtårnsgrunden',
    access: 'closed',
    place: { start: closed.start, end: text.length },
  },
]
const reading: Reading = {
  reader: 'test 1',
  format: 'text',
  damage: 'none',
  original: text,
  text,
  inDoubt: [],
  items,
  changes: [
    {
      line: 7,
      column: 1,
      from: 'Prisem',
      to: 'Prisen',
      confidence: 1,
      reason: '',
      at: 0,
      restoredAt: at('Prisen').start,
    },
  ],
}
const draft = (hides: boolean) =>
  draftRecord(
    { reading, keys: keysOf(items), unplaced: [] },
    { hidesAbsentees: () => hides, findEvents: () => [] },
  )

it('masks closed items, and their titles wherever the document repeats them', () => {
  const { publicText } = draft(false).page

  expect(publicText).toHaveLength(text.length)
  expect(publicText).not.toMatch(/Fyrtårnsgrunden|hemmelig/)
  expect(publicText.split('\n')).toHaveLength(7)
})

it('masks closed attachments, and leaves them out of the open item', () => {
  const { page, items: drafted } = draft(false)

  expect(page.publicText).not.toContain('gælden')
  expect(drafted[0]?.attachments.map(({ title }) => title)).toEqual(['Åbent notat'])
  expect(drafted[0]?.sections[0]?.text).not.toContain('gælden')
})

it('masks persons’ numbers everywhere', () => {
  const { page, items: drafted } = draft(false)

  expect(page.publicText).not.toContain('0102031234')
  expect(drafted[0]?.sections[0]?.text).not.toContain('0102031234')
})

it('masks a hidden absentee’s name and union wherever it stands, over a line’s end too', () => {
  const { page, items: drafted } = draft(true)

  for (const shown of [page.publicText, drafted[0]?.sections[0]?.text])
    expect(shown).not.toMatch(/Zara|Quist|FOA/)
  expect(drafted[0]?.absentees).toEqual([])
})

it('names absentees of other committees', () => {
  expect(draft(false).page.publicText).toContain('Zara Quist (FOA)')
})

it('shows the public no restored word of what is hidden', () => {
  expect(draft(false).page.publicChanges).toEqual([])
})

it('names a page after an open item', () => {
  expect(draft(false).page).toMatchObject({ title: 'Orientering om havnen', isOpen: true })
})

it('is no open page when all its items are closed, or when it speaks of closed ones and none was found', () => {
  const only = (some: readonly ReadItem[], words = text) =>
    draftRecord(
      { reading: { ...reading, text: words, items: some }, keys: keysOf(some), unplaced: [] },
      {
        hidesAbsentees: () => false,
        findEvents: () => [],
      },
    ).page.isOpen

  expect(only(items.slice(1))).toBe(false)
  expect(only([], 'LUKKET SAG\nom noget')).toBe(false)
  expect(only([], 'En strategi')).toBe(true)
})
