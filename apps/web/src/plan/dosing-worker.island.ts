/**
 * Searches for a better plan beside the page, a slice at a time, so that it can be told to stop and tells what it has
 * found so far. Answers nothing to a question it has been given a newer one after.
 */

import { suggestBuffers } from '@pejl/dosing/portfolio/buffers.ts'
import { compile } from '@pejl/dosing/portfolio/compile.ts'
import { explainImpossible } from '@pejl/dosing/portfolio/explain-impossible.ts'
import { openSearch } from '@pejl/dosing/portfolio/propose.ts'
import { rate, startsOf } from '@pejl/dosing/portfolio/rate.ts'
import { simulate } from '@pejl/dosing/portfolio/simulate.ts'
import { asked as tipsAsked } from './buffers.ts'
import type { WorkerAnswer, WorkerQuestion } from './worker-talk.ts'

let current = 0

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  if (data.kind === 'stop') {
    current = 0
    return
  }
  if (data.kind === 'simulate') {
    const { id, portfolio, starts, record } = data
    tell({ kind: 'simulated', id, outcomes: simulate(portfolio, starts, record, { seed: 1 }) })
    return
  }
  if (data.kind === 'buffers') {
    const { id, portfolio, starts, record } = data
    const buffers = suggestBuffers(portfolio, starts, record, { seed: 1, most: tipsAsked })
    tell({ kind: 'buffered', id, buffers })
    return
  }
  current = data.id
  void search(data)
})

async function search(asked: Extract<WorkerQuestion, { kind: 'propose' }>): Promise<void> {
  const { id, portfolio, from, milliseconds, seed } = asked
  const began = performance.now()
  const found = openSearch(portfolio, { seed, from })
  const of = compile(portfolio)
  const before = rate(of, startsOf(of, from)).score
  let told = 0
  while (current === id && performance.now() - began < milliseconds) {
    const slice = performance.now() + 40
    while (performance.now() < slice) found.step(2)
    if (performance.now() - told > 200) {
      told = performance.now()
      tell({ kind: 'progress', id, spent: told - began, before, score: found.score() })
    }
    // lets a message in
    await new Promise((done) => setTimeout(done))
  }
  const { starts, score, unmet, schedules } = found.best()
  const conflicts =
    unmet.length === 0
      ? []
      : explainImpossible(portfolio, {
          seed,
          stop: { milliseconds: 1_000, now: () => performance.now() },
          from: starts,
        }).conflicts
  tell({ kind: 'done', id, starts, before, score, unmet, conflicts, schedules, wasStopped: current !== id })
}

function tell(answer: WorkerAnswer): void {
  postMessage(answer)
}
