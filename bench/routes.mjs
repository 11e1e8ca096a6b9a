import { bundle, root } from '../scripts/bundle.mjs'
import { chanceOf } from './chance.mjs'

const matters = 200
const committees = 30
const rounds = 50
const years = { from: 2026, to: 2030 }

/** Planning 200 matters over 30 committees both ways, the calendar made anew each time: `bench:routes`. */
export async function benchRoutes() {
  const built = 'node_modules/.cache/pejl/bench-routes'
  await bundle({ rules: 'bench/routes-entry.ts' }, built)
  const { planRoute, workCalendar } = await import(`${root}${built}/rules.mjs`)
  const chance = chanceOf(1)
  const meetings = makeMeetings(chance)
  const routes = Array.from({ length: matters }, () => makeRoute(chance))

  const times = []
  let reached = 0
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    const calendar = workCalendar(meetings, years)
    const plans = routes.map((route) => planRoute(route, calendar))
    times.push(performance.now() - begun)
    reached = plans.filter(({ wish }) => wish.state === 'holds').length
  }
  times.sort((a, b) => a - b)
  const rows = [
    {
      matters,
      committees,
      stops: routes.reduce((sum, { stops }) => sum + stops.length, 0),
      meetings: [...meetings.values()].reduce((sum, list) => sum + list.length, 0),
      'wish holds': reached,
      'first ms': times.at(-1),
      'median ms': times[rounds >> 1],
      'p99 ms': times[Math.floor(rounds * 0.99) - 1],
    },
  ]
  return [{ title: 'Routes planned forward and backward (target: under 50 ms)', rows }]
}

/** Every committee meets once a month for four years, but in July, on a weekday of its own. */
function makeMeetings(chance) {
  const list = Array.from({ length: committees }, (_, which) => {
    const days = []
    for (let month = 0; month < 48; month += 1) {
      if (month % 12 === 6) continue
      const heldOn = day(2027, month, 1 + Math.floor(chance() * 27))
      days.push({
        id: `m${which}-${month}`,
        heldOn,
        dueOn: before(heldOn, 16),
        wholeOn: before(heldOn, 7),
        publishOn: null,
      })
    }
    return [`c${which}`, days]
  })
  return new Map(list)
}

/** Its committee, a hearing for every second, its committee again, and two above. */
function makeRoute(chance) {
  const some = () => `c${Math.floor(chance() * committees)}`
  const own = some()
  const at = (committeeId, workDays, carriesOn = false) => ({
    kind: 'committee',
    id: `${committeeId}-${chance()}`,
    committeeId,
    decides: false,
    workDays,
    carriesOn,
    chosen: null,
    settled: false,
  })
  const hearing = { kind: 'hearing', id: 'h', days: 28, workDays: 2, fromOn: null, untilOn: null }
  const heard = chance() < 0.5 ? [hearing, at(some(), 5), at(own, 10)] : []
  const stops = [at(own, 10), ...heard, at(some(), 0, true), { ...at(some(), 0, true), decides: true }]
  return {
    stops,
    from: day(2027, Math.floor(chance() * 24), 1),
    wishedOn: day(2028, Math.floor(chance() * 24), 28),
  }
}

const day = (year, month, date) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
const before = (from, days) => new Date(Date.parse(from) - days * 86_400_000).toISOString().slice(0, 10)
