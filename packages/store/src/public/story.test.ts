import type { Day } from '@pejl/domain/common/day.ts'
import { expect, it } from 'vitest'
import type { CommitmentView } from './commitment-views.ts'
import type { ItemView } from './record-views.ts'
import { tellStory } from './story.ts'
import type { ToldEvent } from './story-views.ts'

const today = '2024-06-01' as Day

const event = (documentId: string, on: string, what: string, more: Partial<ToldEvent> = {}): ToldEvent => ({
  kind: 'event',
  startsOn: on,
  endsOn: on,
  precision: 'day',
  what,
  quote: what,
  title: documentId,
  source: { documentId, start: 10, end: 50 },
  ...more,
})

const treated = (committee: string, heldOn: string): ItemView => ({
  id: committee,
  documentId: committee,
  position: 0,
  number: null,
  title: 'Strategien',
  recommendedBy: null,
  route: [],
  source: { documentId: committee, start: 0, end: 9 },
  matter: null,
  recommendations: [],
  decisions: [],
  earlier: [],
  attachments: [],
  strategies: [],
  occasion: { meetingId: `m${committee}`, committee, committeeSlug: committee, heldOn },
})

const promise = (what: string, occurrences: CommitmentView['report']['occurrences']): CommitmentView => ({
  id: what,
  itemId: 'i',
  what,
  who: null,
  recipient: null,
  quote: what,
  section: 'Indstilling',
  verdict: null,
  verdictWhy: null,
  itemTitle: 'Sagen',
  source: { documentId: 'a', start: 10, end: 50 },
  occasion: null,
  matter: null,
  strategies: [],
  evidence: [],
  madeOn: null,
  dueOn: null,
  recurs: null,
  period: null,
  report: { standing: 'open', falls: null, occurrences },
})

it('makes one entry of what two documents tell of the same day, and keeps both tellings', () => {
  const story = tellStory(
    [],
    [
      event('a', '2024-03-01', 'Strategien blev drøftet på en temadag for ledere og medarbejdere'),
      event('b', '2024-03-01', 'Temadag, hvor medarbejdere og ledere drøftede strategien'),
    ],
    [],
    today,
  )

  expect(story.map(({ tellings }) => tellings.map((telling) => telling.source.documentId))).toEqual([
    ['a', 'b'],
  ])
})

it('keeps different things on one day apart', () => {
  const story = tellStory(
    [],
    [
      event('a', '2024-03-01', 'Temadag om børnenes inddragelse'),
      event('b', '2024-03-01', 'Budgettet blev sendt ud'),
    ],
    [],
    today,
  )

  expect(story).toHaveLength(2)
})

it('makes one entry of one decision told in other words', () => {
  const story = tellStory(
    [],
    [
      event('a', '2022-11-15', 'Kommunalbestyrelsen godkendte afrapporteringen', { kind: 'decision' }),
      event('b', '2022-11-15', 'Det blev besluttet at udarbejde en strategi', { kind: 'decision' }),
    ],
    [],
    today,
  )

  expect(story).toHaveLength(1)
})

it('joins what another document says of a committee on a day to its meeting that day', () => {
  const story = tellStory(
    [treated('Skoleudvalget', '2024-04-18'), treated('Ældrerådet', '2024-04-18')],
    [event('b', '2024-04-18', 'Skoleudvalget blev den 18. april orienteret om processen')],
    [],
    today,
  )

  expect(story.map(({ committee, tellings }) => [committee?.name, tellings.length])).toEqual([
    ['Skoleudvalget', 2],
    ['Ældrerådet', 1],
  ])
})

it('joins a theme day told of as planned and as held', () => {
  const story = tellStory(
    [],
    [
      event('a', '2024-03-14', 'Der indbydes til temadag den 14. marts'),
      event('b', '2024-03-14', 'På temadagen den 14. marts deltog 118'),
    ],
    [],
    today,
  )

  expect(story).toHaveLength(1)
})

it('shows of a promise with many times those that were kept, the last missed and the next', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2024-${month}-28` as Day)
  const occurrences = months.map((ends, at) => ({
    key: ends,
    starts: ends,
    ends,
    state: at === 1 ? ('kept' as const) : ends < today ? ('undocumented' as const) : ('ahead' as const),
  }))

  const story = tellStory([], [], [promise('Tal hver måned', occurrences)], today)

  expect(story.map(({ endsOn, commitment }) => [endsOn.slice(5, 7), commitment?.state])).toEqual([
    ['02', 'kept'],
    ['05', 'undocumented'],
    ['06', 'ahead'],
  ])
})

it('lets a promise take up the event read from the same sentence', () => {
  const ends = '2024-10-03' as Day
  const story = tellStory(
    [],
    [event('a', '2024-10-03', 'Høringssvar skal være afgivet den 3. oktober', { kind: 'deadline' })],
    [promise('Høringssvar', [{ key: '', starts: ends, ends, state: 'ahead' }])],
    today,
  )

  expect(story.map(({ kind, when }) => [kind, when])).toEqual([['commitment', 'ahead']])
})

it('tells past from future, and puts what is under way between them', () => {
  const story = tellStory(
    [],
    [
      event('a', '2024-07-01', 'Sommermøde'),
      event('b', '2024-01-01', 'Strategien gennemføres i år', { endsOn: '2024-12-31', precision: 'year' }),
      event('c', '2024-05-31', 'Kick-off'),
    ],
    [],
    today,
  )

  expect(story.map(({ title, when }) => [title, when])).toEqual([
    ['Kick-off', 'past'],
    ['Strategien gennemføres i år', 'now'],
    ['Sommermøde', 'ahead'],
  ])
})

it('puts every time of a recurring promise on the line with its own state', () => {
  const day = (text: string) => text as Day
  const story = tellStory(
    [],
    [],
    [
      promise('Status', [
        { key: '2023-H2', starts: day('2023-07-01'), ends: day('2023-12-31'), state: 'undocumented' },
        { key: '2024-H2', starts: day('2024-07-01'), ends: day('2024-12-31'), state: 'ahead' },
      ]),
    ],
    today,
  )

  expect(story.map(({ commitment, precision }) => [commitment?.state, precision])).toEqual([
    ['undocumented', 'half'],
    ['ahead', 'half'],
  ])
})
