import { expect, it } from 'vitest'
import { approvalStanding, approvers } from './approval.ts'
import type { Attendee } from './minuted-meeting.ts'
import { differMinutes } from './minutes-difference.ts'
import { findMissing } from './missing.ts'
import { committee, freshId, minuted, minutedItem } from './testing/minuted.ts'

const attendee = (name: string, given: Partial<Attendee> = {}): Attendee => ({
  personId: freshId(),
  name,
  office: 'member',
  side: null,
  standsFor: 'party',
  represents: 'A',
  state: 'present',
  standsInFor: null,
  note: null,
  ...given,
})
const names = (all: readonly Attendee[]) => all.map(({ name }) => name)
const yes = ({ personId }: Attendee) => ({ personId, approves: true })
const no = ({ personId }: Attendee) => ({ personId, approves: false })

// Kommunestyrelsesloven § 13: the record of decisions is signed after each meeting by the members who took part in it
it('is approved by the members of a political body who took part, and by nobody else', () => {
  const attendance = [
    attendee('Anna', { office: 'chair' }),
    attendee('Bo'),
    attendee('Carla', { state: 'excused' }),
    attendee('Dan', { office: 'secretary' }),
  ]

  expect(names(approvers(minuted({ attendance })))).toEqual(['Anna', 'Bo'])
})

// MED-rammeaftalen § 5 and local agreements: the committee has a chair of management and a vice-chair of staff
it('is approved by both chairs of a MED committee, though one was away', () => {
  const attendance = [
    attendee('Leder', { office: 'chair', side: 'management' }),
    attendee('Tillid', { office: 'vice-chair', side: 'staff', state: 'excused' }),
    attendee('Medlem'),
  ]
  const meeting = minuted({ committee: committee('area-med'), attendance })
  const [chair, vice] = approvers(meeting) as [Attendee, Attendee]

  expect(names(approvers(meeting))).toEqual(['Leder', 'Tillid'])
  expect(approvalStanding(meeting, [yes(chair)])).toBe('waiting')
  expect(approvalStanding(meeting, [yes(chair), no(vice)])).toBe('refused')
  expect(approvalStanding(meeting, [yes(chair), yes(vice)])).toBe('complete')
})

it('is not approved of a MED committee that has one chair only', () => {
  const attendance = [attendee('Leder', { office: 'chair' })]

  expect(approvalStanding(minuted({ committee: committee('local-med'), attendance }), [])).toBe('nobody')
})

it('is approved by a political body though a minority says no', () => {
  const attendance = [attendee('Anna', { office: 'chair' }), attendee('Bo'), attendee('Carla')]
  const [anna, bo, carla] = attendance as [Attendee, Attendee, Attendee]
  const meeting = minuted({ attendance })

  expect(approvalStanding(meeting, [yes(anna), yes(bo), no(carla)])).toBe('complete')
  expect(approvalStanding(meeting, [yes(anna), no(bo), no(carla)])).toBe('refused')
})

it('lacks an answer to each recommendation that has none, unless the item is answered as a whole', () => {
  const recommendations = [1, 2].map((number) => ({ id: `r${number}`, number, text: 'at', addressed: [] }))
  const half = minutedItem({ recommendations, decisions: [decision('d1', 1)] })
  const whole = minutedItem({ recommendations, decisions: [decision('d2', null)] })
  const meeting = minuted({ attendance: [attendee('Anna')], items: [half, whole] })

  expect(findMissing(meeting)).toEqual([{ kind: 'decision', item: half, number: 2 }])
})

it('lacks a commitment for every binding remark that has none, and attendance when nobody was there', () => {
  const item = minutedItem({ decisions: [{ ...decision('d1', null), remark: 'at der følges op' }] })
  const followed = {
    ...item,
    commitments: [
      {
        id: 'c',
        decisionId: 'd1',
        what: 'Opfølgning',
        who: 'Chefen',
        recipient: null,
        dueOn: '2027-01-01' as never,
      },
    ],
  }

  expect(findMissing(minuted({ items: [item] })).map(({ kind }) => kind)).toEqual([
    'attendance',
    'commitment',
  ])
  expect(findMissing(minuted({ items: [followed] })).map(({ kind }) => kind)).toEqual(['attendance'])
})

it('tells what differs between two editions, item by item and part by part', () => {
  const item = minutedItem({ title: 'Budget', decisions: [decision('d1', 1)] })
  const before = minuted({ items: [item, minutedItem({ number: 2, title: 'Uændret' })] })
  const corrected = { ...item, decisions: [{ ...decision('d1', 1), text: 'Godkendt med ændringer.' }] }
  const after = { ...before, items: [corrected, ...before.items.slice(1)] }

  const [changed, ...others] = differMinutes(before, after)

  expect(others).toEqual([])
  expect(changed).toMatchObject({ title: 'Budget', number: 1, parts: [{ part: 'decision', point: 1 }] })
  expect(changed?.parts[0]?.segments.some(({ kind }) => kind === 'added')).toBe(true)
})

function decision(id: string, number: number | null) {
  return { id, number, outcome: 'approved', text: 'Godkendt.', remark: null, amended: null } as const
}
