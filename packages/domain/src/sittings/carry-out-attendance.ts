import type { PersonId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import type { Attending } from './operation.ts'
import { presentAt } from './presence.ts'
import type { Attendee, Sitting } from './sitting.ts'

export type AttendingRefusal =
  | 'stale'
  | 'unknown-person'
  | 'no-such-item'
  | 'is-there-already'
  | 'is-not-there'

/** Who is there, who comes and goes, who may not take part. */
export function attend(sitting: Sitting, doing: Attending, id: string): Result<Sitting, AttendingRefusal> {
  switch (doing.kind) {
    case 'attend':
      return mark(sitting, doing.people)
    case 'call-in':
      return callIn(sitting, doing)
    case 'guest':
      return ok(withAttendee(sitting, { ...guest, personId: id as PersonId, name: doing.name })) // made by whoever made the operation
    case 'move-person':
      return move(sitting, doing, id)
    case 'unmove-person':
      return ok({ ...sitting, movements: sitting.movements.filter((one) => one.id !== doing.movementId) })
    case 'rise':
      return ok({ ...sitting, roseAt: doing.at })
    case 'disqualify':
      return disqualify(sitting, doing)
  }
}

const guest = {
  office: 'guest',
  side: null,
  standsFor: null,
  represents: null,
  state: 'present',
  standsInFor: null,
  version: 1,
} as const

type Of<K extends Attending['kind']> = Extract<Attending, { kind: K }>

function mark(sitting: Sitting, marks: Of<'attend'>['people']): Result<Sitting, AttendingRefusal> {
  const find = (id: PersonId) => sitting.attendees.find(({ personId }) => personId === id)
  if (marks.some(({ personId }) => !find(personId))) return refuse('unknown-person')
  if (marks.some(({ personId, version }) => find(personId)?.version !== version)) return refuse('stale')
  const marked = sitting.attendees.map((attendee) => {
    const said = marks.find(({ personId }) => personId === attendee.personId)
    return said ? { ...attendee, state: said.state, version: attendee.version + 1 } : attendee
  })
  return ok({ ...sitting, attendees: marked })
}

/** A substitute comes in a member's place, who is then away with notice; null: is not needed after all. */
function callIn(
  sitting: Sitting,
  { personId, standsInFor }: Of<'call-in'>,
): Result<Sitting, AttendingRefusal> {
  const substitute = sitting.substitutes.find((one) => one.personId === personId)
  if (!substitute) return refuse('unknown-person')
  const others = sitting.attendees.filter((one) => one.personId !== personId)
  if (standsInFor === null)
    return ok({
      ...sitting,
      attendees: others,
      movements: sitting.movements.filter((one) => one.personId !== personId),
    })
  const member = others.find((one) => one.personId === standsInFor)
  if (!member) return refuse('unknown-person')
  if (others.some((one) => one.standsInFor === standsInFor)) return refuse('is-there-already')
  const { substitutesFor: _, ...person } = substitute
  const called: Attendee = { ...person, office: 'member', state: 'present', standsInFor, version: 1 }
  const away = others.map((one) =>
    one === member && one.state === 'present'
      ? { ...one, state: 'excused' as const, version: one.version + 1 }
      : one,
  )
  return ok({ ...sitting, attendees: [...away, called] })
}

function move(
  sitting: Sitting,
  { personId, way, itemId, at }: Of<'move-person'>,
  id: string,
): Result<Sitting, AttendingRefusal> {
  if (!sitting.attendees.some((one) => one.personId === personId)) return refuse('unknown-person')
  if (!sitting.items.some((item) => item.id === itemId)) return refuse('no-such-item')
  const isThere = presentAt(sitting, itemId).some((one) => one.personId === personId)
  const isFirst = !sitting.movements.some((one) => one.personId === personId)
  if (way === 'leaves' && !isThere) return refuse('is-not-there')
  // somebody marked present who arrives late was not there before
  if (way === 'arrives' && isThere && !isFirst) return refuse('is-there-already')
  return ok({ ...sitting, movements: [...sitting.movements, { id, personId, kind: way, itemId, at }] })
}

function disqualify(
  sitting: Sitting,
  { itemId, personId, reason }: Of<'disqualify'>,
): Result<Sitting, AttendingRefusal> {
  if (!sitting.items.some(({ id }) => id === itemId)) return refuse('no-such-item')
  if (!sitting.attendees.some((one) => one.personId === personId)) return refuse('unknown-person')
  const items = sitting.items.map((item) => {
    if (item.id !== itemId) return item
    const others = item.disqualified.filter((one) => one.personId !== personId)
    return { ...item, disqualified: reason === null ? others : [...others, { personId, reason }] }
  })
  return ok({ ...sitting, items })
}

const withAttendee = (sitting: Sitting, attendee: Attendee): Sitting =>
  sitting.attendees.some(({ personId }) => personId === attendee.personId)
    ? sitting
    : { ...sitting, attendees: [...sitting.attendees, attendee] }
