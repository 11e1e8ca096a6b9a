import { addMonths, type Day, parseDay } from '../common/day.ts'
import type { Id } from '../common/id.ts'
import { tidy, tidyWords } from './tidy-content.ts'

export type InventoryId = Id<'inventory'>

export const inventoryKinds = ['strategy', 'policy', 'plan'] as const
export type InventoryKind = (typeof inventoryKinds)[number]

/** A line of the inventory [overblik over strategier], as a person edits it. */
export interface InventoryText {
  readonly title: string
  readonly kind: InventoryKind
  readonly area: string
  readonly owner: string
  readonly unitId: string | null
  readonly adoptedOn: Day | null
  readonly expiresOn: Day | null
  /** Whether a law demands it [lovpligtig], and which. */
  readonly isRequired: boolean
  readonly requiredBy: string | null
  /** Kroner and hours a year that keeping it up takes. */
  readonly cost: number | null
  readonly hours: number | null
  readonly keywords: readonly string[]
  /** What it is about, in a few sentences: overlap is found in it. */
  readonly about: string
  readonly isOpen: boolean
}

/** Whether it is to go on. Stopping is proposed with a reason and who decides; it is stopped by a decision. */
export type StopState =
  | { readonly state: 'goes-on' }
  | { readonly state: 'proposed'; readonly reason: string; readonly decider: string }
  | {
      readonly state: 'stopped'
      readonly reason: string
      readonly decider: string
      readonly on: Day
      readonly matterNumber: string | null
    }

export const validities = ['valid', 'expiring', 'expired', 'unlimited'] as const
/** Where its time stands: more than six months left, six or less, none, or no end. */
export type Validity = (typeof validities)[number]

export function validityOf(expiresOn: string | null, today: Day): Validity {
  if (expiresOn === null) return 'unlimited'
  if (expiresOn < today) return 'expired'
  return expiresOn <= addMonths(today, 6) ? 'expiring' : 'valid'
}

/** A line to count: what has been stopped is no longer among the strategies. */
export interface CountedLine {
  readonly expiresOn: string | null
  readonly owner: string
  readonly isRequired: boolean
  readonly stop: StopState['state']
  readonly cost: number | null
  readonly hours: number | null
}

export interface InventorySums {
  /** Those that have not been stopped; the next ones are of these. */
  readonly all: number
  readonly expired: number
  readonly expiring: number
  readonly ownerless: number
  readonly required: number
  readonly proposed: number
  readonly stopped: number
  readonly cost: number
  readonly hours: number
}

export function sumInventory(lines: readonly CountedLine[], today: Day): InventorySums {
  const going = lines.filter(({ stop }) => stop !== 'stopped')
  const count = (is: (line: CountedLine) => boolean) => going.filter(is).length
  const sum = (of: (line: CountedLine) => number | null) =>
    going.reduce((all, line) => all + (of(line) ?? 0), 0)
  return {
    all: going.length,
    expired: count(({ expiresOn }) => validityOf(expiresOn, today) === 'expired'),
    expiring: count(({ expiresOn }) => validityOf(expiresOn, today) === 'expiring'),
    ownerless: count(({ owner }) => owner === ''),
    required: count(({ isRequired }) => isRequired),
    proposed: count(({ stop }) => stop === 'proposed'),
    stopped: lines.length - going.length,
    cost: sum(({ cost }) => cost),
    hours: sum(({ hours }) => hours),
  }
}

/** What a form gives: days and numbers as they are typed. */
export type TypedInventory = Omit<InventoryText, 'adoptedOn' | 'expiresOn' | 'cost' | 'hours'> & {
  readonly adoptedOn: string | null
  readonly expiresOn: string | null
  readonly cost: string | null
  readonly hours: string | null
}

export type InventoryRefusal = 'title-missing' | 'wrong-day' | 'wrong-number'

/** The line put in order, or why it is none: a title missing, an end before its beginning, an amount that is none. */
export function tidyInventory(
  given: TypedInventory,
):
  | { readonly ok: true; readonly value: InventoryText }
  | { readonly ok: false; readonly reason: InventoryRefusal } {
  const title = tidy(given.title, 300)
  if (!title) return { ok: false, reason: 'title-missing' }
  const [adoptedOn, expiresOn] = [dayOrNull(given.adoptedOn), dayOrNull(given.expiresOn)]
  if (adoptedOn === undefined || expiresOn === undefined) return { ok: false, reason: 'wrong-day' }
  if (adoptedOn && expiresOn && expiresOn < adoptedOn) return { ok: false, reason: 'wrong-day' }
  const [cost, hours] = [amountOrNull(given.cost), amountOrNull(given.hours)]
  if (cost === undefined || hours === undefined) return { ok: false, reason: 'wrong-number' }
  const value: InventoryText = {
    title,
    kind: inventoryKinds.find((one) => one === given.kind) ?? 'strategy',
    area: tidy(given.area, 200) ?? '',
    owner: tidy(given.owner, 200) ?? '',
    unitId: given.unitId,
    adoptedOn,
    expiresOn,
    isRequired: given.isRequired,
    requiredBy: given.isRequired ? tidy(given.requiredBy, 300) : null,
    cost,
    hours: hours === null ? null : Math.round(hours * 10) / 10,
    keywords: tidyWords(given.keywords),
    about: tidy(given.about, 4_000) ?? '',
    isOpen: given.isOpen,
  }
  return { ok: true, value }
}

const dayOrNull = (text: string | null): Day | null | undefined => (text === null ? null : parseDay(text))

/** `1.250.000`, `1250000,50` or `1250000`; undefined for what is no amount. */
function amountOrNull(text: string | null): number | null | undefined {
  if (text === null) return null
  const plain = text.replace(/\s|kr\.?$/gi, '')
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d{1,11}(?:[.,]\d{1,2})?$/.test(plain)) return undefined
  const isGrouped = /^\d{1,3}(?:\.\d{3})+/.test(plain)
  return Number((isGrouped ? plain.replaceAll('.', '') : plain).replace(',', '.'))
}
