import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import { expect, it } from 'vitest'
import type { Fields } from '../desk/fields.ts'
import { fieldsOf, markOf, nameOf } from './item-fields.ts'
import { parseField } from './item-form.ts'
import { fieldsAt, markName, mergedFields, mergeFields } from './merge.ts'

const item: ReadItem = {
  title: 'Status på strategien',
  matterNumber: '24/100',
  itemNumber: null,
  access: 'open',
  committee: 'Børneudvalget',
  meetingDate: '2024-04-18',
  route: ['BUU', 'KB'],
  sections: [],
  recommendedBy: 'Direktøren',
  recommendations: [
    { number: 1, text: 'at status godkendes', place: { start: 4, end: 24 } },
    { number: 2, text: 'at planen følges', place: null },
  ],
  decisions: [],
  earlierDecisions: [],
  absentees: [],
  attachments: [],
  references: [],
  commitments: [],
  doubts: [],
  place: { start: 0, end: 100 },
}

/** The form as a browser sends it when nothing is touched. */
const shown = (of: ReadItem): Map<string, readonly string[]> => {
  const fields = new Map(fieldsOf(of, 0))
  for (const at of fieldsAt(1)) fields.set(markName(at), [markOf(fields, 0, at.path)])
  return fields
}

const set = (fields: Fields, name: string, value: string): Fields => new Map([...fields, [name, [value]]])

it('finds nothing to save when nothing was touched', () => {
  const merge = mergeFields(shown(item), fieldsOf(item, 0), 1)

  expect(merge).toEqual({ mine: [], both: [], theirs: [] })
})

it('reads every untouched field back as it was', () => {
  const fields = shown(item)

  const back = fieldsAt(1).map(({ path }) => [path, parseField(fields, 0, path)])

  for (const [path, parsed] of back) expect(parsed).toEqual({ ok: true, value: item[path as keyof ReadItem] })
})

it('saves what was changed here', () => {
  const typed = set(shown(item), nameOf(0, 'title'), 'Ny titel')

  expect(mergeFields(typed, fieldsOf(item, 0), 1).mine).toEqual([{ item: 0, path: 'title' }])
})

it('lets what another changed stand beside what was changed here', () => {
  const typed = set(shown(item), nameOf(0, 'title'), 'Ny titel')
  const now = fieldsOf({ ...item, committee: 'Skoleudvalget' }, 0)

  const merge = mergeFields(typed, now, 1)

  expect(merge.mine).toEqual([{ item: 0, path: 'title' }])
  expect(merge.theirs).toEqual([{ item: 0, path: 'committee' }])
  expect(mergedFields(typed, now, merge.theirs).get('items.0.committee')).toEqual(['Skoleudvalget'])
  expect(mergedFields(typed, now, merge.theirs).get('items.0.title')).toEqual(['Ny titel'])
})

it('asks a person when both changed the same field in different ways', () => {
  const typed = set(shown(item), nameOf(0, 'title'), 'Ny titel')
  const now = fieldsOf({ ...item, title: 'En tredje titel' }, 0)

  expect(mergeFields(typed, now, 1).both).toEqual([{ item: 0, path: 'title' }])
})

it('takes away a row, and takes in one that was added', () => {
  const name = nameOf(0, 'recommendations')
  let typed = set(shown(item), `${name}.0.remove`, 'on')
  typed = set(typed, `${name}.2.text`, 'at der gives en status')
  typed = set(typed, `${name}.2.number`, '3')

  const parsed = parseField(typed, 0, 'recommendations')

  expect(parsed).toEqual({
    ok: true,
    value: [
      { number: 2, text: 'at planen følges', place: null },
      { number: 3, text: 'at der gives en status', place: null },
    ],
  })
})

it('leaves out an added row that was left blank', () => {
  const typed = set(shown(item), `${nameOf(0, 'decisions')}.0.outcome`, 'approved')

  expect(parseField(typed, 0, 'decisions')).toEqual({ ok: true, value: [] })
})

it('names the cell that cannot be taken as typed', () => {
  const typed = set(
    set(shown(item), 'items.0.decisions.0.text', 'Godkendt'),
    'items.0.decisions.0.date',
    '31.2.2024',
  )

  expect(parseField(set(typed, 'items.0.decisions.0.outcome', 'approved'), 0, 'decisions')).toEqual({
    ok: false,
    errors: [{ name: 'items.0.decisions.0.date', reason: 'not-a-day' }],
  })
})

it('understands days and periods as they are written in Danish', () => {
  const name = 'items.0.commitments.0'
  let typed: Fields = shown(item)
  for (const [cell, value] of Object.entries({
    what: 'status',
    due: '1.3.2024',
    period: '4. kvartal 2024',
    quote: 'en status',
    section: 'Beslutning',
  }))
    typed = set(typed, `${name}.${cell}`, value)

  const parsed = parseField(typed, 0, 'commitments')

  expect(parsed).toMatchObject({ ok: true, value: [{ due: '2024-03-01', period: '2024-Q4' }] })
})

it('leaves restored words nobody touched to the document when the form is shown again', () => {
  const typed = new Map([
    ...shown(item),
    ['was.4', ['fælles']],
    ['word.4', ['fælles']],
    ['was.9', ['går']],
    ['word.9', ['gård']],
  ] as const)

  const again = mergedFields(typed, fieldsOf(item, 0), [])

  expect(again.has('word.4')).toBe(false)
  expect(again.get('word.9')).toEqual(['gård'])
})

it('shows items the form did not have as they are', () => {
  const current = new Map([...fieldsOf(item, 0), ...fieldsOf(item, 1)])

  expect(mergedFields(shown(item), current, []).get('items.1.title')).toEqual(['Status på strategien'])
})
