import { parseArgs } from 'node:util'
import { bundle, root } from '../../scripts/bundle.mjs'
import { measureActs } from './acts.mjs'
import { listDifferences } from './because.mjs'
import { loadPeers } from './peers.mjs'

const sizes = { 20: 5, 60: 20, 200: 60 }

/**
 * Municipal portfolios made by the generator: how long each act takes while somebody waits for it, and how late the
 * plans are. `[-- portfolios [--seeds 3] [--seconds 1] [--long 10] [--sizes 20,60,200] [--peers 120]]`: with `--peers`,
 * CP-SAT too, so many seconds for each portfolio of 20 and 60, begun from our first plan (without it, it often finds
 * none at all), and what decides between its plan and ours.
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
  const differences = []
  for (const initiatives of values.sizes.split(',').map(Number)) {
    const made = []
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const portfolio = engine.generatePortfolio({ initiatives, units: sizes[initiatives], seed })
      const row = planOne(engine, portfolio, { initiatives, seed, ...values })
      if (peers && initiatives <= 60) {
        const { shown, decides } = await comparePeer(engine, await peers, row, values)
        Object.assign(row.shown, shown)
        differences.push(...decides.map((one) => ({ portfolio: row.shown.portfolio, ...one })))
      }
      plans.push(row.shown)
      made.push(row)
    }
    acts.push(...measureActs(engine, initiatives, made))
  }
  return [
    { title: 'Kommunale porteføljer: svartider i millisekunder (én kerne)', rows: acts },
    { title: 'Kommunale porteføljer: vægtet forsinkelse', rows: plans },
    { title: 'Kommunale porteføljer: hvad der afgør det', rows: differences },
  ]
}

function planOne(engine, portfolio, { initiatives, seed, seconds, long }) {
  const began = performance.now()
  const first = engine.propose(portfolio, { seed: 1, stop: { schedules: 0 } })
  const firstMs = performance.now() - began

  const search = engine.openSearch(portfolio, { seed: 1 })
  const scores = [seconds, long].map((limit) => {
    while (performance.now() - began < 1000 * Number(limit)) search.step(4)
    const { starts, score, schedules } = search.best()
    return { starts, score, schedules, broken: engine.checkPlan(portfolio, starts).length }
  })
  const [short, last] = scores
  return {
    portfolio,
    first,
    firstMs,
    plan: last,
    short,
    shown: {
      portfolio: `${initiatives}/${seed}`,
      activities: portfolio.activities.length,
      'first plan': first.score.tardiness,
      [`after ${seconds} s`]: short.score.tardiness,
      [`after ${long} s`]: last.score.tardiness,
      'schedules/s': last.schedules / Number(long),
      'not kept': short.broken + last.broken,
    },
  }
}

/** CP-SAT's tardiness and proved bound beside ours after the short time, and what decided it. */
async function comparePeer(engine, { solvePortfolio }, { portfolio, first, short }, { peers }) {
  const { tables } = engine.compile(portfolio)
  const answer = await solvePortfolio(portfolio, {
    seconds: Number(peers),
    hint: first.starts,
    mayBegin: (a, week) => tables.next[a * (portfolio.weeks + 1) + week] === week,
  })
  const holds = answer.starts !== undefined && engine.checkPlan(portfolio, answer.starts).length === 0
  if (!holds)
    return {
      shown: {
        'CP-SAT': answer.starts ? 'breaks' : 'none',
        bound: '',
        'ours over it': '',
        because: answer.status,
      },
      decides: [],
    }
  const theirs = answer.value
  const ours = short.score.tardiness
  return {
    shown: {
      'CP-SAT': theirs,
      bound: answer.bound,
      'ours over it': theirs === 0 ? `${ours} weeks` : `${(100 * (ours / theirs - 1)).toFixed(1)} %`,
      because: becauseOf(ours, theirs, answer.status === 'OPTIMAL'),
    },
    decides: listDifferences(engine, portfolio, short.starts, answer.starts),
  }
}

function becauseOf(ours, theirs, isProved) {
  if (ours < theirs) return 'CP-SAT ran out of time'
  if (ours === theirs) return isProved ? 'both are best, proved' : 'both stand at the same plan'
  return isProved ? 'CP-SAT proved a better plan best' : 'our search was caught in a local optimum'
}
