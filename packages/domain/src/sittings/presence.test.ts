import fc from 'fast-check'
import { expect, it } from 'vitest'
import { presentAt, takingPart } from './presence.ts'
import type { Movement } from './sitting.ts'
import { item, itemId, member, personId, sitting } from './testing/meeting.ts'

const move = (person: string, kind: Movement['kind'], at: string): Movement => ({
  id: `${person}-${kind}-${at}`,
  personId: personId(person),
  kind,
  itemId: itemId(at),
  at: null,
})
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

it('has everybody there who is marked present, and nobody else', () => {
  const meeting = sitting({ attendees: [member('Anne'), member('Bo', { state: 'excused' })] })

  expect(names(presentAt(meeting, itemId('havnen')))).toEqual(['Anne'])
})

it('has somebody who leaves before an item away from that item on', () => {
  const meeting = sitting({ movements: [move('Bo', 'leaves', 'havnen')] })

  expect(names(presentAt(meeting, itemId('dagsorden')))).toContain('Bo')
  expect(names(presentAt(meeting, itemId('havnen')))).not.toContain('Bo')
  expect(names(presentAt(meeting, itemId('skolen')))).not.toContain('Bo')
})

it('has somebody who is marked present and arrives late away until then', () => {
  const meeting = sitting({ movements: [move('Bo', 'arrives', 'skolen')] })

  expect(names(presentAt(meeting, itemId('havnen')))).not.toContain('Bo')
  expect(names(presentAt(meeting, itemId('skolen')))).toContain('Bo')
})

it('follows the order of the agenda and not that of typing', () => {
  const meeting = sitting({ movements: [move('Bo', 'arrives', 'skolen'), move('Bo', 'leaves', 'havnen')] })

  expect(names(presentAt(meeting, itemId('dagsorden')))).toContain('Bo')
  expect(names(presentAt(meeting, itemId('havnen')))).not.toContain('Bo')
  expect(names(presentAt(meeting, itemId('skolen')))).toContain('Bo')
})

// forvaltningsloven § 3
it('has somebody who is disqualified take no part in that item, and in the others', () => {
  const disqualified = [{ personId: personId('Dorte'), reason: 'Ejer grunden' }]
  const meeting = sitting({ items: [item('havnen', { disqualified }), item('skolen')] })

  expect(names(takingPart(meeting, itemId('havnen')))).not.toContain('Dorte')
  expect(names(takingPart(meeting, itemId('skolen')))).toContain('Dorte')
})

const order = ['a', 'b', 'c', 'd', 'e']
const anyMoves = fc.array(
  fc.record({ kind: fc.constantFrom('arrives' as const, 'leaves' as const), at: fc.constantFrom(...order) }),
  { maxLength: 8 },
)

it('is at each item as walking through the agenda with the door in sight would show', () => {
  fc.assert(
    fc.property(
      anyMoves,
      fc.constantFrom('present' as const, 'excused' as const, 'absent' as const),
      (moves, state) => {
        const movements = moves.map(({ kind, at }) => move('Bo', kind, at))
        const meeting = sitting({
          attendees: [member('Bo', { state })],
          items: order.map((id) => item(id)),
          movements,
        })
        const sorted = order.flatMap((at) => moves.filter((one) => one.at === at))

        let isThere = state === 'present' && sorted[0]?.kind !== 'arrives'
        for (const id of order) {
          for (const { kind } of moves.filter(({ at }) => at === id)) isThere = kind === 'arrives'
          expect(presentAt(meeting, itemId(id)).length === 1).toBe(isThere)
        }
      },
    ),
  )
})
