import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { type InitiativeState, initiativeStates, type UnitId } from '@pejl/domain/plan/initiative.ts'
import type { InitiativeFilter, StaffInitiative } from '@pejl/store/plan/initiative-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'

export const sorts = ['start', 'target', 'title'] as const
export type Sort = (typeof sorts)[number]

/** What the list was asked to show. */
export interface ListWish {
  readonly about: string
  /** Slug of a strategy, id of a unit, an owner as written; '' for all. */
  readonly strategy: string
  readonly unitId: UnitId | ''
  readonly state: InitiativeState | ''
  readonly owner: string
  readonly isMissing: boolean
  readonly sort: Sort
}

/** The address's wishes; what is none of them is left out. */
export function readWish(query: Fields): ListWish {
  const state = textOf(query, 'stand')
  return {
    about: textOf(query, 'om').slice(0, 100),
    strategy: textOf(query, 'strategi').slice(0, 200),
    unitId: parseId<UnitId>(textOf(query, 'enhed')) ?? '',
    state: initiativeStates.find((one) => one === state) ?? '',
    owner: textOf(query, 'ansvarlig').slice(0, 200),
    isMissing: textOf(query, 'mangler') !== '',
    sort: sorts.find((one) => one === textOf(query, 'orden')) ?? 'start',
  }
}

/** A wish as the address says it. */
export const queryOf = (wish: ListWish): Readonly<Record<string, string>> => ({
  om: wish.about,
  strategi: wish.strategy,
  enhed: wish.unitId,
  stand: wish.state,
  ansvarlig: wish.owner,
  mangler: wish.isMissing ? 'ja' : '',
  orden: wish.sort === 'start' ? '' : wish.sort,
})

/** What the store is asked for; the owner, missing statuses and the order are seen to here. */
export const filterOf = ({ about, strategy, unitId, state }: ListWish): InitiativeFilter => ({
  about,
  ...(strategy === '' ? {} : { strategy }),
  ...(unitId === '' ? {} : { unitId }),
  ...(state === '' ? {} : { state }),
})

// a quarter, and some days to get round to it
const statusDays = 100

/** Whether its owner ought to have said by now how it goes. */
export function missesStatus({ state, saidOn, began }: StaffInitiative, today: Day): boolean {
  if (state !== 'running' && state !== 'paused') return false
  const last = saidOn ?? began
  return last === null || last < addDays(today, -statusDays)
}

/** The initiatives that fit, in order: what is under way or ahead before what has ended; those without a day last. */
export function chosen(
  all: readonly StaffInitiative[],
  { owner, isMissing, sort }: ListWish,
  today: Day,
): readonly StaffInitiative[] {
  const fits = all.filter(
    (one) => (owner === '' || one.owner === owner) && (!isMissing || missesStatus(one, today)),
  )
  const title = new Intl.Collator('da').compare
  const key = (one: StaffInitiative): string => {
    if (sort === 'title') return ''
    const day = (sort === 'start' ? one.present?.startsOn : one.targetOn) ?? '9999'
    return `${hasEnded(one) ? 1 : 0} ${day}`
  }
  return fits.toSorted((a, b) => (key(a) === key(b) ? title(a.title, b.title) : key(a) < key(b) ? -1 : 1))
}

const hasEnded = ({ state }: StaffInitiative): boolean =>
  state === 'done' || state === 'closed' || state === 'stopped'

/** Owners of some initiatives, each once, in Danish order. */
export const ownersOf = (all: readonly StaffInitiative[]): readonly string[] =>
  [...new Set(all.map(({ owner }) => owner))].sort(new Intl.Collator('da').compare)
