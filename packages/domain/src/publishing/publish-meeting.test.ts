import fc from 'fast-check'
import { expect, it } from 'vitest'
import { committee, minuted, minutedItem } from '../minutes/testing/minuted.ts'
import { meetings } from '../minutes/testing/random-meeting.ts'
import { closedCategory } from './closed-category.ts'
import { publicationKinds } from './public-meeting.ts'
import { publicReading } from './public-reading.ts'
import { publicMeeting } from './publish-meeting.ts'

const minutes = { kind: 'minutes', edition: 1 } as const

it('says nothing of what is closed, whatever the meeting is and whatever is made of it', () => {
  fc.assert(
    fc.property(meetings('HEMMELIG'), fc.constantFrom(...publicationKinds), (meeting, kind) => {
      const shown = publicMeeting(meeting, { kind, edition: 1 })

      expect(JSON.stringify(shown)).not.toContain('HEMMELIG')
      expect(JSON.stringify(publicReading(shown))).not.toContain('HEMMELIG')
    }),
    { numRuns: 300 },
  )
})

it('has every statement of the reading where the reading says it is', () => {
  fc.assert(
    fc.property(meetings('HEMMELIG'), (meeting) => {
      const { text, items } = publicReading(publicMeeting(meeting, minutes))

      for (const item of items) {
        for (const { place, text: words } of [...item.recommendations, ...item.sections])
          expect(text.slice(place?.start, place?.end)).toContain(words)
        for (const { place, quote } of item.commitments)
          expect(text.slice(place?.start, place?.end).replace(/\s+/g, ' ')).toContain(quote)
        expect(item.place.end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

// Kommunestyrelsesloven § 8: decisions behind closed doors are public within the duty of confidentiality
it('tells of a closed item its number, neutral title, kind of reason and what can be told of the decision', () => {
  const closed = minutedItem({
    number: 7,
    title: 'Køb af Havnevej 3',
    access: 'closed',
    closedReason: 'Forhandling om køb af ejendom',
    neutralTitle: 'Ejendomssag',
    publicDecision: 'Udvalget godkendte indstillingen.',
  })

  const { items } = publicMeeting(minuted({ items: [closed] }), minutes)

  expect(items).toEqual([
    {
      access: 'closed',
      id: closed.id,
      number: 7,
      isSupplement: false,
      title: 'Ejendomssag',
      reason: 'property',
      decision: 'Udvalget godkendte indstillingen.',
    },
  ])
})

it('has no decisions in an agenda, and no item of the supplement', () => {
  const items = [
    minutedItem({ number: 1, decisions: [{ ...approved, id: 'd1' }] }),
    minutedItem({ number: 2, isSupplement: true }),
  ]

  const agenda = publicMeeting(minuted({ items }), { kind: 'agenda', edition: 1 })
  const supplement = publicMeeting(minuted({ items }), { kind: 'supplement', edition: 1 })

  expect(agenda.items).toMatchObject([{ number: 1, decisions: [] }])
  expect(supplement.items.map(({ number }) => number)).toEqual([1, 2])
})

// MED-rammeaftalen: what somebody is a member of is nobody's business (databeskyttelsesforordningen art. 9)
it('names nobody and tells no union of a MED committee', () => {
  const meeting = minuted({
    committee: committee('area-med'),
    attendance: [
      { ...member, name: 'Frida Fællestillid', standsFor: 'union', represents: 'FOA', side: 'staff' },
    ],
    items: [minutedItem({ ballots: [byGroups] })],
  })

  const shown = JSON.stringify(publicMeeting(meeting, minutes))

  expect(shown).not.toMatch(/Frida|FOA/)
  expect(shown).toContain('"count":7')
})

it('names members of a political committee with their party, and neither secretaries nor guests', () => {
  const meeting = minuted({
    attendance: [
      { ...member, name: 'Anna Ager', standsFor: 'party', represents: 'A' },
      { ...member, name: 'Sif Skriver', office: 'secretary', standsFor: null, represents: null },
    ],
  })

  const { present } = publicMeeting(meeting, minutes)

  expect(present).toMatchObject([{ name: 'Anna Ager', represents: 'A' }])
})

it('tells of a closed attachment only that there is one', () => {
  const file = { id: 'f', fileName: 'loen.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64) }
  const item = minutedItem({
    attachments: [{ id: 'a', title: 'Lønoplysninger', access: 'closed', documentNumber: '7/24', file }],
  })

  const { items } = publicMeeting(minuted({ items: [item] }), minutes)

  expect(items).toMatchObject([{ attachments: [{ access: 'closed', n: 1 }] }])
  expect(JSON.stringify(items)).not.toMatch(/loen|Løn|7\/24/)
})

it.each([
  ['Punktet indeholder oplysninger om en borger', 'person'],
  ['Salg af areal', 'property'],
  ['Udbud og tilbud', 'business'],
  ['Verserende retssag', 'dispute'],
  ['Tavshedspligt', 'duty'],
  [null, 'other'],
] as const)('says of the reason »%s« only its kind', (reason, kind) => {
  expect(closedCategory(reason)).toBe(kind)
})

it.each([
  ['at arbejdet begynder i maj,', 'Godkendt. Indstillingen blev ændret til: at arbejdet begynder i maj.'],
  ['at arbejdet begynder i maj.', 'Godkendt. Indstillingen blev ændret til: at arbejdet begynder i maj.'],
])('tells an amended recommendation »%s« as a sentence', (amended, said) => {
  const item = minutedItem({ decisions: [{ ...approved, id: 'd1', amended }] })

  const { items } = publicReading(publicMeeting(minuted({ items: [item] }), minutes))

  expect(items[0]?.decisions[0]?.text).toBe(said)
})

const approved = {
  number: null,
  outcome: 'approved',
  text: 'Godkendt.',
  remark: null,
  amended: null,
} as const

const member = {
  personId: '00000000-0000-4000-8000-000000000001' as never,
  office: 'member',
  side: null,
  state: 'present',
  standsInFor: null,
  note: null,
} as const

const byGroups = {
  number: null,
  kind: 'main',
  proposal: 'Indstillingen',
  proposedBy: null,
  result: 'adopted',
  votes: [
    { vote: 'for', name: null, group: 'FOA', count: 4 },
    { vote: 'for', name: null, group: 'BUPL', count: 3 },
  ],
} as const
