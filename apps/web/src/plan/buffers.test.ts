import { suggestBuffers } from '@pejl/dosing/portfolio/buffers.ts'
import { expect, it } from 'vitest'
import { tipsOf } from './buffers.ts'
import { emptyDraft, isEmptyDraft, rebased } from './draft.ts'
import { countPlan } from './model.ts'
import { takeTip } from './moves.ts'
import { day, initiative, planOf, today } from './testing/sample.ts'

const slow = [{ unit: null, ratios: [1, 1.25], delays: [] }]
const target = (on: string) => ({ targetOn: day(on) })
const lone = { ...initiative({ id: 'a', startsOn: day('2026-03-02') }), ...target('2026-03-27') }

function tips(plan: ReturnType<typeof planOf>) {
  const counted = countPlan({ plan, draft: emptyDraft, today })
  const buffers = suggestBuffers(counted.inWeeks.portfolio, counted.starts, slow, { seed: 1, most: 8 })
  return tipsOf(buffers, counted)
}

it('suggests to begin earlier or to promise later, with what that gives', () => {
  const found = tips(planOf([lone]))

  expect(found.map(({ kind }) => kind).sort()).toEqual(['begin-earlier', 'promise-later'])
  for (const { kept, keptBefore } of found) expect(kept).toBeGreaterThan(keptBefore)
})

it('promises the end by so many weeks after the target, or after the end of what was adopted', () => {
  const [wanted] = tips(planOf([lone])).filter(({ kind }) => kind === 'promise-later')
  const adopted = initiative({ id: 'b', startsOn: day('2026-03-02'), adopted: day('2026-03-02') })
  const [kept] = tips(planOf([adopted])).filter(({ kind }) => kind === 'promise-later')

  expect(wanted).toMatchObject({ weeks: 1, targetOn: '2026-04-03' })
  expect(kept).toMatchObject({ weeks: 1, targetOn: '2026-04-03' })
})

it('never promises anything past its own deadline', () => {
  const found = tips(planOf([{ ...lone, deadlineOn: day('2026-03-31') }]))

  expect(found.map(({ kind }) => kind)).toEqual(['begin-earlier'])
})

it('is taken over into what is tried, where it keeps more promises, and can be saved by somebody else meanwhile', () => {
  const plan = planOf([lone])

  for (const tip of tips(plan)) {
    const draft = takeTip({ plan, draft: emptyDraft, today }, tip)
    const counted = countPlan({ plan, draft, today })
    const [one] = counted.plan.initiatives

    expect(isEmptyDraft(draft)).toBe(false)
    expect(counted.changed.size).toBe(1)
    if (tip.kind === 'begin-earlier') expect(one?.present?.startsOn).toBe(tip.startsOn)
    else expect(one?.targetOn).toBe(tip.targetOn)
    // the same saved by another leaves nothing to save
    expect(isEmptyDraft(rebased(counted.plan, draft))).toBe(true)
  }
})
