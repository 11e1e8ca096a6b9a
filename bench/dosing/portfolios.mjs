import { parseArgs } from 'node:util'
import { bundle, root } from '../../scripts/bundle.mjs'
import { measureActs } from './acts.mjs'
import { loadPeers } from './peers.mjs'

const sizes = { 20: 5, 60: 20, 200: 60 }

/**
 * Municipal portfolios made by the generator: how long each act takes while somebody waits for it, and how late the
 * plans are. `[-- portfolios [--seeds 3] [--seconds 1] [--long 10] [--peers 120]]`: with `--peers`, CP-SAT too, so
 * many seconds for each portfolio of 20 and 60, begun from our first plan (without it, it often finds none at all).
 */
export async function benchPortfolios(args) {
  const { values } = parseArgs({
    args,
    options: {
      seeds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '1' },
      long: { type: 'string', default: '10' },
      peers: { type: 'string' },
      sizes: { type: 'string', default: Object.keys(sizes).join(',') },
    },
  })
  const built = 'node_modules/.cache/pejl/bench-dosing'
  await bundle({ portfolios: 'bench/dosing/portfolios-entry.ts' }, built)
  const engine = await import(`${root}${built}/portfolios.mjs`)
  const peers = values.peers === undefined ? undefined : loadPeers()

  const acts = []
  const plans = []
  for (const initiatives of values.sizes.split(',').map(Number)) {
    const made = []
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const portfolio = engine.generatePortfolio({ initiatives, units: sizes[initiatives], seed })
      const row = planOne(engine, portfolio, { initiatives, seed, ...values })
      if (peers && initiatives <= 60)
        Object.assign(row.shown, await comparePeer(engine, await peers, row, values))
      plans.push(row.shown)
      made.push(row)
    }
    acts.push(...measureActs(engine, initiatives, made))
  }
  return [
    { title: 'Kommunale porteføljer: svartider i millisekunder (én kerne)', rows: acts },
    { title: 'Kommunale porteføljer: vægtet forsinkelse', rows: plans },
  ]
}

function planOne(engine, portfolio, { initiatives, seed, seconds, long }) {
  const began = performance.now()
  const first = engine.propose(portfolio, { seed: 1, stop: { schedules: 0 } })
  const firstMs = performance.now() - began

  const search = engine.openSearch(portfolio, { seed: 1 })
  const scores = [seconds, long].map((limit) => {
    while (performance.now() - began < 1000 * Number(limit)) search.step(4)
    return { score: search.score(), schedules: search.schedules() }
  })
  const plan = search.best()
  const broken = engine.checkPlan(portfolio, plan.starts).length
  const [short, last] = scores
  return {
    portfolio,
    first,
    firstMs,
    plan,
    short: short.score,
    shown: {
      portfolio: `${initiatives}/${seed}`,
      activities: portfolio.activities.length,
      'first plan': first.score.tardiness,
      [`after ${seconds} s`]: short.score.tardiness,
      [`after ${long} s`]: last.score.tardiness,
      'schedules/s': last.schedules / Number(long),
      'not kept': broken,
    },
  }
}

/** CP-SAT's tardiness and proved bound beside ours after the short time, and what decided it. */
async function comparePeer(engine, { solveWithCpSat }, { portfolio, first, short }, { peers }) {
  const { tables } = engine.compile(portfolio)
  const answer = await solveWithCpSat(portfolio, {
    seconds: Number(peers),
    workers: 1,
    hint: first.starts,
    mayBegin: (a, week) => tables.next[a * (portfolio.weeks + 1) + week] === week,
  })
  const feasible = answer.starts !== undefined && engine.checkPlan(portfolio, answer.starts).length === 0
  const theirs = feasible ? answer.tardiness : undefined
  const gap = theirs === undefined ? undefined : theirs === 0 ? short.tardiness : short.tardiness / theirs - 1
  return {
    'CP-SAT': theirs ?? 'none',
    bound: answer.bound ?? '',
    'ours over it': gap === undefined ? '' : `${(100 * gap).toFixed(1)} %`,
    because:
      theirs === undefined
        ? 'CP-SAT found no plan'
        : answer.status === 'OPTIMAL'
          ? 'CP-SAT proved its plan best'
          : gap > 0
            ? 'our search was caught in a local optimum'
            : 'CP-SAT ran out of time',
  }
}
