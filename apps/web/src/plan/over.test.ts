import type { Violation } from '@pejl/dosing/check/violation.ts'
import { expect, it } from 'vitest'
import { emptyDraft } from './draft.ts'
import { countPlan } from './model.ts'
import { overLines } from './over.ts'
import { toldOf } from './panel.ts'
import { day, initiative, planOf, today } from './testing/sample.ts'
import { texts } from './texts.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const told = toldOf(countPlan({ plan: planOf([]), draft: emptyDraft, today }), 'da', texts.da)
/** 3 March 2026 is in week 9 of the sample's grid. */
const over = (week: number, load: number): Violation => ({
  kind: 'over-capacity',
  unit: 'familiehuset',
  week,
  load,
  capacity: 5,
})

it('tells of a unit once, month by month, by the worst week of each', () => {
  const [line, ...more] = overLines([over(9, 6), over(10, 8), over(14, 6.5)], told)

  expect(more).toEqual([])
  expect(plain(line?.text ?? '')).toBe(
    'familiehuset: 3 point for meget i marts 2026 og 1,5 point for meget i april 2026.',
  )
})

it('takes months in a row that are as far over together', () => {
  const [line] = overLines([over(9, 6), over(14, 6), over(18, 6)], told)

  expect(plain(line?.text ?? '')).toBe('familiehuset: 1 point for meget fra marts 2026 til maj 2026.')
})

it('leads to the form that allows it, filled in with the whole stretch and the worst of it', () => {
  const [line] = overLines(
    [over(9, 6), over(14, 8), { kind: 'at-once', unit: 'familiehuset', week: 9, count: 4, most: 3 }],
    told,
  )

  const asked = new URL(line?.href ?? '', 'http://x').searchParams
  expect(Object.fromEntries(asked)).toEqual({
    enhed: 'familiehuset',
    fra: '2026-03-02',
    til: '2026-04-12',
    point: '3',
    'ad-gangen': '1',
  })
  expect(plain(line?.text ?? '')).toContain('1 point og 1 tiltag for meget i marts 2026')
})

it('says nothing of a plan that holds, and of what has been', () => {
  const heavy = planOf([initiative({ id: 'a', startsOn: day('2026-01-05'), weeks: 2, points: [9] })])
  const { violations } = countPlan({ plan: heavy, draft: emptyDraft, today })

  expect(overLines(violations, told)).toEqual([])
})
