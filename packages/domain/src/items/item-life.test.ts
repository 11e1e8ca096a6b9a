import { expect, it } from 'vitest'
import type { ItemState } from './item.ts'
import { type LifeStep, lacksOf, takeStep, tooHardIn } from './item-life.ts'
import type { TemplateSection } from './template.ts'

const section = (key: string, more: Partial<TemplateSection> = {}): TemplateSection => ({
  key,
  heading: key,
  kind: 'other',
  required: true,
  hint: null,
  mostLix: null,
  ...more,
})
const item = {
  kind: 'matter',
  recommendedBy: 'Havnechefen',
  responsible: 'Havnemesteren',
  sections: [{ key: 'a', heading: 'Sagsfremstilling', text: 'Ord.' }],
  recommendations: [{ text: 'at molen bygges.' }],
} as const

it('lacks nothing when every required section has words, and somebody recommends and answers', () => {
  expect(lacksOf(item, [section('a'), section('not-there')])).toEqual([])
})

it('lacks each required section that is blank, and no other', () => {
  const sections = ['a', 'b', 'c'].map((key) => ({ key, heading: key, text: ' \n' }))

  const lacks = lacksOf({ ...item, sections }, [section('a'), section('b', { required: false })])

  expect(lacks).toEqual([{ kind: 'section', key: 'a', heading: 'a' }])
})

it.each(['', 'at', 'at …', ' at. '])('takes »%s« for no recommendation', (text) => {
  expect(lacksOf({ ...item, recommendations: [{ text }] }, [])).toEqual([{ kind: 'recommendation' }])
})

it('lacks who recommends and who answers', () => {
  const lacks = lacksOf({ ...item, recommendedBy: null, responsible: null }, [])

  expect(lacks.map(({ kind }) => kind)).toEqual(['recommended-by', 'responsible'])
})

it('asks no recommendation of an item of the meeting itself', () => {
  const own = { ...item, kind: 'information', recommendations: [], responsible: null } as const

  expect(lacksOf(own, [])).toEqual([])
})

it('remarks a section that is harder to read than its template wishes', () => {
  const sections = [
    { key: 'a', heading: 'A', text: 'Kommunalbestyrelsens ressourceprioriteringsmodel implementeres.' },
  ]

  expect(tooHardIn({ sections }, [section('a', { mostLix: 45 })])).toMatchObject([{ key: 'a', most: 45 }])
  expect(tooHardIn({ sections }, [section('a')])).toEqual([])
})

const step = (
  state: ItemState,
  wanted: LifeStep,
  more: Partial<Parameters<typeof takeStep>[1]> & { readonly number?: number } = {},
) => {
  const { number = null, ...given } = more
  const said = takeStep(
    { state, number },
    { step: wanted, needsApproval: false, lacks: [], reason: 'Et tal mangler', ...given },
  )
  return said.ok ? said.value : said.reason
}

it.each<[ItemState, LifeStep, string]>([
  ['writing', 'finish', 'ready'],
  ['writing', 'approve', 'wrong-state'],
  ['writing', 'reopen', 'wrong-state'],
  ['writing', 'withdraw', 'withdrawn'],
  ['approval', 'finish', 'wrong-state'],
  ['approval', 'approve', 'ready'],
  ['approval', 'reopen', 'writing'],
  ['approval', 'withdraw', 'withdrawn'],
  ['ready', 'finish', 'wrong-state'],
  ['ready', 'approve', 'wrong-state'],
  ['ready', 'reopen', 'writing'],
  ['ready', 'withdraw', 'withdrawn'],
  ['treated', 'finish', 'wrong-state'],
  ['treated', 'reopen', 'wrong-state'],
  ['treated', 'withdraw', 'wrong-state'],
  ['withdrawn', 'reopen', 'writing'],
  ['withdrawn', 'withdraw', 'wrong-state'],
])('from %s, %s leads to %s', (state, wanted, to) => {
  expect(step(state, wanted)).toBe(to)
})

it('goes to who approves it when its template names somebody', () => {
  expect(step('writing', 'finish', { needsApproval: true })).toBe('approval')
})

it('is neither finished nor approved while something is lacking', () => {
  const lacks = [{ kind: 'recommendation' }] as const

  expect([step('writing', 'finish', { lacks }), step('approval', 'approve', { lacks })]).toEqual([
    'lacking',
    'lacking',
  ])
})

it('goes back or away only with a reason, and not once its agenda has been sent out', () => {
  expect(step('ready', 'reopen', { reason: ' x ' })).toBe('reason-missing')
  expect(step('ready', 'reopen', { number: 4 })).toBe('sent-out')
  expect(step('ready', 'withdraw', { number: 4 })).toBe('sent-out')
})
