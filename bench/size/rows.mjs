import { randomUUID } from 'node:crypto'
import { dayAfter } from './days.mjs'

/** Committees with their people, seats and abbreviations. */
export function committeeRows(committees) {
  const seats = committees.flatMap((committee) => committee.seats.map((seat) => ({ ...seat, committee })))
  return [
    [
      'committees',
      committees.map(({ id, slug, name, kind }) => ({
        id,
        slug,
        name,
        kind,
        place: 'Rådhuset',
        starts_at: '16:00',
      })),
    ],
    ['people', seats.map(({ personId, name }) => ({ id: personId, name }))],
    [
      'seats',
      seats.map((seat, at) => ({
        id: seat.id,
        committee_id: seat.committee.id,
        person_id: seat.personId,
        office: seat.office,
        side: seat.side,
        stands_for: seat.standsFor,
        represents: seat.represents,
        position: at,
        from_on: seat.from,
      })),
    ],
  ]
}

/** Matters that were begun here; those known from papers come with the papers. */
export const matterRows = (matters) => [
  [
    'matters',
    matters
      .filter(({ isRecorded }) => !isRecorded)
      .map((matter) => ({
        id: matter.id,
        number: matter.number,
        slug: matter.slug,
        title: matter.title,
        is_open: matter.isOpen,
        origin: 'made',
        committee_id: matter.committee.id,
        responsible: matter.responsible,
        begun_on: matter.begunOn,
        closed_reason: matter.isOpen ? null : 'Sagen handler om en ansat.',
        neutral_title: matter.isOpen ? null : 'Personalesag',
        announced: matter.isOpen && matter.stops[0].state !== 'passed',
      })),
  ],
]

/** Meetings that are worked with here, and the ways of matters through them. */
export function wayRows(meetings, matters) {
  const made = matters
    .filter(({ isRecorded }) => !isRecorded)
    .map((matter) => ({ ...matter, routeId: randomUUID() }))
  return [
    [
      'meetings',
      meetings
        .filter(({ isPaper }) => !isPaper)
        .map(({ id, committee, heldOn, state }) => ({
          id,
          committee_id: committee.id,
          held_on: heldOn,
          state,
          starts_at: '16:00',
          ends_at: '18:30',
          place: 'Rådhuset',
          agenda_due_on: dayAfter(heldOn, -12),
          dispatch_on: dayAfter(heldOn, -6),
          publish_on: dayAfter(heldOn, -5),
          rose_at: state === 'held' ? '18:20' : null,
        })),
    ],
    ['routes', made.map(({ id, routeId }) => ({ id: routeId, matter_id: id, fields: [] }))],
    [
      'route_stops',
      made.flatMap(({ routeId, stops }) => stops.map((stop, at) => stopRow(stop, routeId, at))),
    ],
  ]
}

const stopRow = (stop, routeId, position) => ({
  id: stop.id,
  route_id: routeId,
  position,
  kind: stop.kind,
  committee_id: stop.committee?.id ?? null,
  title: stop.kind === 'hearing' ? 'Offentlig høring' : null,
  days: stop.kind === 'hearing' ? 28 : null,
  decides: stop.decides,
  work_days: stop.workDays,
  meeting_id: stop.meeting?.known === false ? null : (stop.meeting?.id ?? null),
  from_on: stop.fromOn ?? null,
  until_on: stop.untilOn ?? null,
  state: stop.state,
  passed_on: stop.passedOn ?? null,
  promised_on: stop.meeting?.heldOn ?? null,
})

/** Who was there, and that the minutes are approved. */
export const heldRows = (held) => [
  [
    'attendance',
    held.flatMap(({ id, committee }) =>
      committee.seats.map((seat, position) => ({
        meeting_id: id,
        person_id: seat.personId,
        name: seat.name,
        office: seat.office,
        side: seat.side,
        stands_for: seat.standsFor,
        represents: seat.represents,
        state: position === 4 ? 'excused' : 'present',
        position,
      })),
    ),
  ],
  [
    'minutes',
    held.map(({ id, heldOn }) => ({
      meeting_id: id,
      state: 'approved',
      approved_at: `${heldOn}T20:00:00Z`,
      laid_sha256: '0'.repeat(64),
      laid_at: `${heldOn}T19:00:00Z`,
    })),
  ],
]
