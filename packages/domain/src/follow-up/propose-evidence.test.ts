import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { EvidenceItem, EvidenceSeeker } from './evidence.ts'
import { proposeEvidence } from './propose-evidence.ts'

const day = (text: string) => text as Day

const status: EvidenceSeeker = {
  id: 'løfte',
  itemId: 'punkt 1',
  what: 'status på strategien forelægges Børne- og Skoleudvalget to gange årligt',
  quote: 'Status på strategien forelægges Børne- og Skoleudvalget to gange årligt i 2025.',
  recipient: 'Børne- og Skoleudvalget',
  time: { madeOn: day('2024-12-10'), dueOn: null, recurs: 'P6M', period: '2025', verdict: null },
  strategyIds: ['børn'],
  matterNumber: '24/1',
}

const item: EvidenceItem = {
  itemId: 'punkt 2',
  title: 'Halvårsstatus på strategien',
  committeeNames: ['Børne- og skoleudvalget', 'BSU'],
  heldOn: day('2025-09-03'),
  strategyIds: ['børn'],
  matterNumber: '25/77',
  about: '',
}

it('proposes a status to that committee as evidence for the half-year it was given in', () => {
  expect(proposeEvidence([item])(status)).toMatchObject([{ itemId: 'punkt 2', occurrence: '2025-H2' }])
})

it.each([
  ['another committee', { committeeNames: ['Økonomiudvalget', 'ØK'] }],
  ['another strategy', { strategyIds: ['ældre'] }],
  ['a time before the promise', { heldOn: day('2024-10-01') }],
  ['a year nothing was promised for', { heldOn: day('2026-09-03') }],
  ['an item that is no status', { title: 'Anlægsregnskab' }],
])('proposes nothing for %s', (_, change) => {
  expect(proposeEvidence([{ ...item, ...change }])(status)).toEqual([])
})

it('proposes an item that shares the words of a promise to write something', () => {
  const description: EvidenceSeeker = {
    ...status,
    what: 'der skal udarbejdes en beskrivelse af, hvordan rådighedspakkerne indgår',
    time: { madeOn: day('2024-12-10'), dueOn: null, recurs: null, period: null, verdict: null },
    recipient: null,
  }

  const found = proposeEvidence([{ ...item, title: 'Beskrivelse af rådighedspakker' }])(description)

  expect(found).toMatchObject([{ occurrence: '' }])
  expect(found[0]?.why).toContain('rådighedspakkerne')
})

it('proposes an item up to half a year after the time it was promised for, and none later', () => {
  const promise: EvidenceSeeker = {
    ...status,
    time: { madeOn: day('2024-12-10'), dueOn: day('2025-03-01'), recurs: null, period: null, verdict: null },
  }
  const on = (heldOn: string) => proposeEvidence([{ ...item, heldOn: day(heldOn) }])(promise)

  expect(on('2025-08-31')).toHaveLength(1)
  expect(on('2025-09-01')).toEqual([])
})

it('proposes nothing for a time before the first that a recurring promise is owed', () => {
  const promise: EvidenceSeeker = { ...status, time: { ...status.time, period: null } }
  const on = (heldOn: string) => proposeEvidence([{ ...item, heldOn: day(heldOn) }])(promise)

  expect(on('2024-12-20')).toEqual([]) // promised in this half-year, owed from the next
  expect(on('2025-01-20')).toMatchObject([{ occurrence: '2025-H1' }])
})

it('names the most alike first, then the earliest', () => {
  const promise: EvidenceSeeker = {
    ...status,
    what: 'der udarbejdes en beskrivelse af rådighedspakker og kystsikring',
    quote: '',
    time: { ...status.time, recurs: null, period: null },
  }
  const two = {
    ...item,
    itemId: 'to ord',
    title: 'Rådighedspakker og kystsikring',
    heldOn: day('2025-02-01'),
  }
  const three = { ...item, itemId: 'tre ord', title: 'Beskrivelse af rådighedspakker og kystsikring' }

  expect(proposeEvidence([two, three])(promise).map((one) => one.itemId)).toEqual(['tre ord', 'to ord'])
})

it('proposes the likeliest items only, at most two for each time', () => {
  const many = [1, 2, 3, 4].map((n) => ({ ...item, itemId: `status ${n}`, heldOn: day(`2025-0${n}-10`) }))

  expect(proposeEvidence(many)(status).map((p) => p.itemId)).toEqual(['status 1', 'status 2'])
})

it('takes no word for a likeness that most items have', () => {
  const promise = {
    ...status,
    what: 'der afholdes borgermøde om kystsikring',
    quote: '',
    time: { ...status.time, recurs: null, period: null },
  }
  const others = Array.from({ length: 20 }, (_, n) => ({
    ...item,
    itemId: `andet ${n}`,
    title: 'Borgermøde om kystsikring',
  }))

  expect(proposeEvidence(others)(promise)).toEqual([])
})
