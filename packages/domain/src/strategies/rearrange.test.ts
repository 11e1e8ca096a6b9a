import { expect, it } from 'vitest'
import type { StrategyContent } from './content.ts'
import { rearrange, type Step } from './rearrange.ts'

const objective = (key: string) => ({ key, number: 0, text: key, keywords: [], source: null })
const principle = (key: string, objectives: readonly string[]) => ({
  key,
  number: 0,
  title: key,
  text: null,
  easy: null,
  source: null,
  objectives: objectives.map(objective),
})
const content: StrategyContent = {
  title: 'T',
  area: 'A',
  period: null,
  vision: null,
  purpose: null,
  purposeSource: null,
  foundation: [{ key: 'lov', kind: 'law', text: 'Barnets lov', source: null }],
  relations: [],
  keywords: [],
  easy: null,
  principles: [principle('p', ['a', 'b']), principle('q', ['c'])],
}
const shape = (step: Step) =>
  rearrange(content, step)
    .principles.map(
      ({ key, number, objectives }) => `${number}${key}:${objectives.map((one) => one.number + one.key)}`,
    )
    .join(' ')

it.each<[string, Step, string]>([
  ['adds a principle last', { kind: 'add-principle', newKey: 'r' }, '1p:1a,2b 2q:1c 3r:'],
  [
    'adds an objective under a principle',
    { kind: 'add-objective', under: 'p', newKey: 'd' },
    '1p:1a,2b,3d 2q:1c',
  ],
  ['takes a principle away with its objectives', { kind: 'remove', key: 'p' }, '1q:1c'],
  ['takes an objective away and numbers the rest', { kind: 'remove', key: 'a' }, '1p:1b 2q:1c'],
  ['moves a principle', { kind: 'move', key: 'q', by: -1 }, '1q:1c 2p:1a,2b'],
  ['moves an objective among its own', { kind: 'move', key: 'a', by: 1 }, '1p:1b,2a 2q:1c'],
  [
    'moves the last objective on under the next principle',
    { kind: 'move', key: 'b', by: 1 },
    '1p:1a 2q:1b,2c',
  ],
  [
    'moves the first objective back under the one before',
    { kind: 'move', key: 'c', by: -1 },
    '1p:1a,2b,3c 2q:',
  ],
  ['leaves what is at the very end', { kind: 'move', key: 'c', by: 1 }, '1p:1a,2b 2q:1c'],
  ['leaves all for a key nobody has', { kind: 'move', key: 'x', by: 1 }, '1p:1a,2b 2q:1c'],
])('%s', (_, step, wanted) => {
  expect(shape(step)).toBe(wanted)
})

it('adds and takes away what the strategy stands on', () => {
  expect(rearrange(content, { kind: 'remove', key: 'lov' }).foundation).toEqual([])
  expect(rearrange(content, { kind: 'add-relation', newKey: 'ny' }).relations).toMatchObject([
    { key: 'ny', title: '' },
  ])
})
