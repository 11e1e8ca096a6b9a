import { randomUUID } from 'node:crypto'
import { numberOf, oneOf } from '../chance.mjs'
import { dayAfter, daysBetween } from './days.mjs'
import { nextMeeting } from './meetings.mjs'
import { nameNumber, titleOf } from './words.mjs'

const back = 1_640
const fullAgenda = 45
const writtenAhead = 60

/**
 * Matters begun evenly through the years, each with its way through committees: the first meeting that has room, one after
 * the other. Puts an item on the agenda of every meeting that is held or near.
 */
export function makeMatters(chance, { committees, meetings, today, many }) {
  const held = new Map(
    committees.map((one) => [one.id, meetings.filter(({ committee }) => committee === one)]),
  )
  const of = (kind) => committees.filter((one) => one.kind === kind)
  const kinds = {
    council: of('council'),
    finance: of('finance'),
    own: [...of('standing'), ...of('advisory')],
    med: of('area-med'),
    local: of('local-med'),
    main: of('main-med'),
  }
  return Array.from({ length: many }, (_, n) => {
    const begunOn = dayAfter(today, -back + Math.floor((n * back) / many))
    const stops = makeStops(oneOf(chance, ways), kinds, chance)
    setDays(stops, { from: dayAfter(begunOn, 10), held, today })
    const isRecorded = stops.every(({ meeting, kind }) => kind === 'hearing' || meeting?.isPaper)
    // what was read in is open here: closed items of papers are in the example
    const isOpen = isRecorded || stops.some(({ meeting }) => meeting?.isPaper) || chance() > 0.06
    const matter = {
      id: randomUUID(),
      number: `${begunOn.slice(2, 4)}/${20_000 + n}`,
      slug: `${begunOn.slice(0, 4)}-${20_000 + n}`,
      title: titleOf(chance),
      committee: stops[0].committee,
      responsible: nameNumber(300 + (n % 80)),
      begunOn,
      isOpen,
      isRecorded,
      stops,
    }
    for (const stop of stops) {
      if (!stop.meeting || daysBetween(today, stop.meeting.heldOn) > writtenAhead) continue
      stop.meeting.items.push({ id: randomUUID(), matter, stop })
    }
    return matter
  })
}

// as often as they are in life: most matters end in the committee they begin in
const ways = [
  ...Array(11).fill(['own']),
  ...Array(3).fill(['own', 'hearing', 'same']),
  ...Array(2).fill(['own', 'finance']),
  ['own', 'finance', 'council'],
  ['own', 'hearing', 'med', 'same', 'finance', 'council'],
  ['local', 'med'],
  ['local', 'med', 'main'],
]

function makeStops(way, kinds, chance) {
  const own = oneOf(chance, kinds.own)
  return way.map((kind, at) => ({
    id: randomUUID(),
    kind: kind === 'hearing' ? 'hearing' : 'committee',
    committee:
      kind === 'hearing' ? null : kind === 'own' || kind === 'same' ? own : oneOf(chance, kinds[kind]),
    decides: at === way.length - 1,
    workDays: numberOf(chance, 3, 15),
    state: 'ahead',
  }))
}

function setDays(stops, { from, held, today }) {
  let day = from
  let isFirstAhead = true
  for (const stop of stops) {
    if (stop.kind === 'hearing') {
      Object.assign(stop, { fromOn: day, untilOn: dayAfter(day, 28) })
      day = dayAfter(day, 30)
    } else {
      stop.meeting = nextMeeting(held.get(stop.committee.id), day, fullAgenda)
      day = dayAfter(stop.meeting?.heldOn ?? day, 8)
    }
    const passedOn = stop.kind === 'hearing' ? stop.untilOn : stop.meeting?.heldOn
    if (passedOn && passedOn < today && isFirstAhead) Object.assign(stop, { state: 'passed', passedOn })
    else if (isFirstAhead) {
      stop.state = 'here'
      isFirstAhead = false
    }
  }
}
