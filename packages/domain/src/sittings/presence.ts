import type { AgendaItemId, PersonId } from '../common/id.ts'
import type { Attendee, Sitting, SittingItem } from './sitting.ts'

type Meeting = Pick<Sitting, 'attendees' | 'movements'> & {
  readonly items: readonly Pick<SittingItem, 'id' | 'disqualified'>[]
}

/**
 * Who is in the room while an item is treated: those who were there from the beginning, with everybody who came, and
 * without everybody who left, before it or just before its treatment. An item that is not on the agenda is treated by
 * nobody.
 */
export function presentAt(meeting: Meeting, itemId: AgendaItemId): readonly Attendee[] {
  const order = meeting.items.map(({ id }) => id)
  const at = order.indexOf(itemId)
  if (at === -1) return []
  return meeting.attendees.filter((attendee) => {
    const own = movesOf(meeting, attendee.personId, order)
    const last = own.findLast(({ place }) => place <= at)
    return last ? last.kind === 'arrives' : isThereFirst(attendee, own[0]?.kind)
  })
}

/** Who takes part in an item: present, and not disqualified (inhabil, forvaltningsloven § 3). */
export function takingPart(meeting: Meeting, itemId: AgendaItemId): readonly Attendee[] {
  const out = meeting.items.find(({ id }) => id === itemId)?.disqualified ?? []
  return presentAt(meeting, itemId).filter(
    ({ personId }) => !out.some((disqualified) => disqualified.personId === personId),
  )
}

/** Somebody whose first movement is to arrive was not there when the meeting began. */
const isThereFirst = ({ state }: Attendee, first: 'arrives' | 'leaves' | undefined): boolean =>
  state === 'present' && first !== 'arrives'

/** A person's movements in the order of the agenda; two before the same item in the order they were noted. */
function movesOf({ movements }: Meeting, personId: PersonId, order: readonly AgendaItemId[]) {
  return movements
    .filter((movement) => movement.personId === personId && order.includes(movement.itemId))
    .map(({ kind, itemId }) => ({ kind, place: order.indexOf(itemId) }))
    .toSorted((a, b) => a.place - b.place)
}
