import type { Day } from '@pejl/domain/common/day.ts'
import { expect, it } from 'vitest'
import type { ItemView } from './record-views.ts'
import { type RouteCommittee, routeOf } from './route.ts'

const today = '2024-06-01' as Day
const committees: readonly RouteCommittee[] = [
  { id: '1', slug: 'su', name: 'Socialudvalget', kind: 'standing', abbreviations: ['SU'] },
  { id: '2', slug: 'oek', name: 'Økonomiudvalget', kind: 'finance', abbreviations: ['ØK'] },
  { id: '3', slug: 'kb', name: 'Kommunalbestyrelsen', kind: 'council', abbreviations: ['KB'] },
  { id: '4', slug: 'omu', name: 'Områdeudvalget for Voksne', kind: 'area-med', abbreviations: [] },
]

function item(
  slug: string,
  heldOn: string,
  outcomes: readonly string[],
  route: readonly string[] = [],
): ItemView {
  const name = committees.find((committee) => committee.slug === slug)?.name ?? slug
  return {
    id: `${slug}${heldOn}`,
    documentId: 'd',
    position: 0,
    number: null,
    title: 'Sag',
    recommendedBy: null,
    route,
    source: { documentId: 'd', start: 0, end: 1 },
    matter: null,
    recommendations: [],
    earlier: [],
    attachments: [],
    strategies: [],
    occasion: { meetingId: `m${heldOn}`, committee: name, committeeSlug: slug, heldOn },
    decisions: outcomes.map((outcome) => ({
      number: null,
      outcome: outcome as 'approved',
      text: '',
      remark: null,
      committee: null,
      decidedOn: null,
      source: null,
    })),
  }
}

const way = ['SU', 'høring', 'SU', 'ØK', 'KB']
const states = (items: readonly ItemView[]) =>
  routeOf(items, committees, today).map(({ name, state }) => `${name} ${state}`)

it('stands at the hearing once the first committee has sent it there', () => {
  expect(states([item('su', '2024-01-10', ['referred'], way)])).toEqual([
    'Socialudvalget done',
    'Høring now',
    'Socialudvalget ahead',
    'Økonomiudvalget ahead',
    'Kommunalbestyrelsen ahead',
  ])
})

it('says no more of a hearing without a document than that the matter has passed it', () => {
  const items = [item('su', '2024-01-10', ['referred'], way), item('su', '2024-04-10', ['recommended'], way)]

  expect(states(items)).toEqual([
    'Socialudvalget done',
    'Høring passed',
    'Socialudvalget done',
    'Økonomiudvalget now',
    'Kommunalbestyrelsen ahead',
  ])
})

it('stays where it is when the committee postpones', () => {
  expect(states([item('su', '2024-01-10', ['postponed'], way)]).at(0)).toBe('Socialudvalget now')
})

it('does not count a meeting that is still to come', () => {
  expect(states([item('su', '2024-09-10', ['approved'], way)]).at(0)).toBe('Socialudvalget now')
})

it('shows a body outside the written route as extra', () => {
  const route = routeOf(
    [item('omu', '2023-12-12', ['discussed'], []), item('su', '2024-01-10', ['approved'], way)],
    committees,
    today,
  )

  expect(route.map(({ name, extra }) => [name, extra]).slice(0, 2)).toEqual([
    ['Områdeudvalget for Voksne', true],
    ['Socialudvalget', false],
  ])
})

it('knows an area committee by what all of them are called', () => {
  expect(states([item('omu', '2023-12-12', ['approved'], ['OMU', 'SU'])])).toEqual([
    'Områdeudvalget for Voksne done',
    'Socialudvalget now',
  ])
})

it('makes the meetings the way when no route is written', () => {
  expect(states([item('su', '2024-01-10', ['approved']), item('kb', '2024-02-10', ['approved'])])).toEqual([
    'Socialudvalget done',
    'Kommunalbestyrelsen done',
  ])
})
