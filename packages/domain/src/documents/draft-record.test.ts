import { expect, it } from 'vitest'
import type { DatedEvent } from '../strategies/proposal.ts'
import { draftRecord } from './draft-record.ts'
import { keysOf } from './element-keys.ts'
import { emptyItem } from './empty-item.ts'
import type { ReadItem } from './read-item.ts'
import type { Reading } from './reading.ts'

const text = [
  'Salg af Fyrtårnsgrunden',
  'Prisen er hemmelig.',
  'Orientering om salg af Fyrtårnsgrunden og om havnen',
  'Den 4. april holdes en temadag om havnen. Fraværende: Zara Quist.',
].join('\n')
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const closed: ReadItem = {
  ...emptyItem(at('Salg af Fyrtårnsgrunden\nPrisen er hemmelig.')),
  title: 'Salg af Fyrtårnsgrunden',
  access: 'closed',
}
const open: ReadItem = {
  ...emptyItem({ start: at('Orientering').start, end: text.length }),
  title: 'Orientering om salg af Fyrtårnsgrunden og om havnen',
  access: 'open',
  absentees: [{ name: 'Zara Quist', represents: null, place: at('Zara Quist') }],
  sections: [
    { heading: 'Fravær', kind: 'absence', text: 'Zara Quist', place: at('Fraværende: Zara Quist.') },
  ],
}
const event: DatedEvent = {
  kind: 'event',
  startsOn: '2025-04-04',
  endsOn: '2025-04-04',
  precision: 'day',
  what: 'Temadag om salg af Fyrtårnsgrunden',
  quote: 'En temadag om salg af Fyrtårnsgrunden',
  place: at('Den 4. april holdes en temadag om havnen.'),
}

function draft(items: readonly ReadItem[], events: readonly DatedEvent[] = []) {
  const reading: Reading = {
    reader: 'test 1',
    format: 'text',
    damage: 'none',
    original: text,
    text,
    changes: [],
    inDoubt: [],
    items,
  }
  return draftRecord(
    { reading, keys: keysOf(items), unplaced: [] },
    { hidesAbsentees: () => true, findEvents: () => events },
  )
}

it('names no closed item in the page’s title, though an open item’s title does', () => {
  const { title } = draft([closed, open]).page

  expect(title).not.toMatch(/Fyrtårnsgrunden/i)
  expect(title).toContain('havnen')
})

it('names no closed item in what an event of an open item says', () => {
  const told = draft([closed, open], [event]).items[1]?.events[0]

  expect(told?.what).toMatch(/^Temadag/)
  expect(`${told?.what} ${told?.quote}`).not.toMatch(/Fyrtårnsgrunden/)
})

it('keeps an event from the public when its words are among what is hidden', () => {
  const hidden = { ...event, place: at('Fraværende: Zara Quist.') }

  expect(draft([closed, open], [event, hidden]).items[1]?.events.map(({ isOpen }) => isOpen)).toEqual([
    true,
    false,
  ])
})

it('keeps every event of a closed item from the public', () => {
  expect(draft([closed, open], [event]).items[0]?.events.map(({ isOpen }) => isOpen)).toEqual([false])
})

it('leaves the section of absences out where absentees are not named', () => {
  expect(draft([open]).items[0]?.sections).toEqual([])
})

it('leaves out an event that ends before it begins', () => {
  const turned = { ...event, endsOn: '2025-04-03' }

  expect(draft([open], [turned]).items[0]?.events).toEqual([])
})

it('stores no day that the calendar does not have', () => {
  const item: ReadItem = {
    ...open,
    meetingDate: '2025-02-30',
    commitments: [
      {
        what: 'der holdes en temadag',
        who: null,
        to: null,
        due: '2025-02-31',
        recurs: null,
        period: null,
        quote: 'Der holdes en temadag.',
        section: '',
        place: null,
      },
    ],
  }

  const [drafted] = draft([item]).items

  expect(drafted?.meetingDate).toBeNull()
  expect(drafted?.commitments[0]?.due).toBeNull()
})
