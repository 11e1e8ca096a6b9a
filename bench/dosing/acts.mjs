const slips = [{ unit: null, ratios: [1, 1, 1.1, 1.3, 2], delays: [0, 0, 1, 4] }]
const drops = 60

/** What somebody waits for, in milliseconds: each many times over the portfolios of one size, middle and 99th percentile. */
export function measureActs(engine, initiatives, made) {
  const times = {}
  const time = (act, run) => {
    const began = performance.now()
    const answer = run()
    times[act] ??= []
    times[act].push(performance.now() - began)
    return answer
  }
  const others = []
  for (const { portfolio, plan, firstMs } of made) {
    times['first plan'] = [...(times['first plan'] ?? []), firstMs]
    const chance = engine.chanceOf(5)
    const movable = portfolio.activities.flatMap(({ duration, pin }, place) =>
      duration > 5 && pin === null && plan.starts[place] !== null ? [place] : [],
    )
    for (let drop = 0; drop < drops; drop++) {
      const place = movable[chance.below(movable.length)]
      const { id } = portfolio.activities[place]
      const week = Math.min(
        portfolio.weeks - 40,
        Math.max(portfolio.today, plan.starts[place] + chance.below(40) - 20),
      )
      time('drag: try a move', () => engine.tryMove(portfolio, plan.starts, id, week))
      // what a frame of a drag asks: the move, and what each unit bears with it there
      time('drag: a whole step', () => {
        const moved = plan.starts.with(place, week)
        return [engine.tryMove(portfolio, plan.starts, id, week), engine.loadsOf(portfolio, moved)]
      })
      time('why not earlier', () => engine.whyNotEarlier(portfolio, plan.starts, id))
      const stop = { milliseconds: initiatives > 60 ? 80 : 40, now: () => performance.now() }
      const { moved } = time('drop: repaired plan', () =>
        engine.repair(portfolio, plan.starts, { kind: 'start', id, week }, { seed: 1, stop }),
      )
      others.push(moved.filter((one) => one.id !== id).length)
    }
    const squeezed = squeeze(portfolio, plan.starts, chance)
    const stop = { milliseconds: 5000, now: () => performance.now() }
    for (const impossible of squeezed)
      time('why impossible', () => engine.explainImpossible(impossible, { seed: 1, stop, from: plan.starts }))
    time('simulate 1,000 times', () => engine.simulate(portfolio, plan.starts, slips, { seed: 1 }))
  }
  return [
    ...Object.entries(times).map(([act, all]) => ({
      initiatives,
      act,
      times: all.length,
      middle: quantile(all, 0.5),
      p99: quantile(all, 0.99),
    })),
    {
      initiatives,
      act: 'drop: others moved',
      times: others.length,
      middle: quantile(others, 0.5),
      p99: quantile(others, 0.99),
    },
  ]
}

/** The same with a deadline that a plan cannot keep: well before where its activity can be. */
function squeeze(portfolio, starts, chance) {
  const late = portfolio.activities.flatMap(({ id, duration, pin, optional }, place) =>
    !id.includes('-') && duration > 0 && pin === null && !optional && starts[place] > 30 ? [place] : [],
  )
  return Array.from({ length: 4 }, () => late[chance.below(late.length)]).map((chosen) => ({
    ...portfolio,
    activities: portfolio.activities.map((one, place) =>
      place === chosen ? { ...one, latest: (one.earliest ?? portfolio.today) + one.duration + 5 } : one,
    ),
  }))
}

function quantile(numbers, share) {
  const rising = [...numbers].sort((a, b) => a - b)
  return rising[Math.min(rising.length - 1, Math.floor(share * rising.length))]
}
