import { parseDay } from '../common/day.ts'
import type { ListName } from './element-keys.ts'
import { outcomes, type ReadItem, sectionKinds } from './read-item.ts'

/** Takes a value from a form: the value put in order, or undefined when it is not one of these. */
type Check<T> = (value: unknown) => T | undefined

const text =
  (least: number, most: number): Check<string> =>
  (value) => {
    if (typeof value !== 'string') return undefined
    const tidy = value.normalize('NFC').replace(/\r\n?/g, '\n').trim()
    const clean = !/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\ud800-\udfff]/u.test(tidy)
    return clean && tidy.length >= least && tidy.length <= most ? tidy : undefined
  }

const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null || value === '' ? null : check(value)

const oneOf =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (value) =>
    allowed.find((one) => one === value)

const day: Check<string> = (value) => (typeof value === 'string' ? parseDay(value) : undefined)

const count: Check<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999 ? value : undefined

const written =
  (form: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && form.test(value) ? value : undefined

const listOf =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const taken = value.map(check).filter((one) => one !== undefined)
    return taken.length === value.length ? taken : undefined
  }

const shape =
  <T>(checks: { readonly [K in keyof T]: Check<T[K]> }): Check<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const given = new Map(Object.entries(value))
    const names = Object.keys(checks) as (keyof T & string)[] // the keys of the table just given
    if ([...given.keys()].some((name) => !names.some((known) => known === name))) return undefined
    const taken = names.map((name) => [name, checks[name](given.get(name))] as const)
    if (taken.some(([, one]) => one === undefined)) return undefined
    return Object.fromEntries(taken) as T // every field of the table has just been checked
  }

const access = orNull(oneOf(['open', 'closed'] as const))

/** The fields of an agenda item that a person can set, and what each takes. */
export const fieldChecks = {
  title: orNull(text(1, 500)),
  matterNumber: orNull(text(1, 60)),
  itemNumber: orNull(text(1, 20)),
  access,
  committee: orNull(text(2, 200)),
  meetingDate: orNull(day),
  recommendedBy: orNull(text(1, 300)),
  route: listOf(text(1, 100), 40),
} as const satisfies { readonly [F in keyof ReadItem]?: Check<ReadItem[F]> }
export type FieldName = keyof typeof fieldChecks

type Element<L extends ListName> = Omit<ReadItem[L][number], 'place'>
type ElementChecks = { readonly [L in Exclude<ListName, 'doubts'>]: Check<Element<L>> }

/** The elements of an agenda item's lists, less their places: what a person can write in place of one, or add. */
export const elementChecks = {
  sections: shape<Element<'sections'>>({
    heading: text(1, 300),
    kind: oneOf(sectionKinds),
    text: text(0, 200_000),
  }),
  recommendations: shape<Element<'recommendations'>>({ number: orNull(count), text: text(1, 10_000) }),
  decisions: shape<Element<'decisions'>>({
    number: orNull(count),
    outcome: oneOf(outcomes),
    text: text(1, 20_000),
    remark: orNull(text(1, 10_000)),
    committee: orNull(text(2, 200)),
    date: orNull(day),
  }),
  earlierDecisions: shape<Element<'earlierDecisions'>>({
    committee: orNull(text(2, 200)),
    date: orNull(day),
    text: text(1, 20_000),
  }),
  absentees: shape<Element<'absentees'>>({ name: text(1, 200), represents: orNull(text(1, 100)) }),
  attachments: shape<Element<'attachments'>>({
    number: orNull(count),
    title: text(1, 500),
    access,
    documentNumber: orNull(text(1, 60)),
    journalNumber: orNull(text(1, 60)),
  }),
  references: shape<Element<'references'>>({
    kind: oneOf(['matter', 'decision', 'policy', 'law', 'link'] as const),
    text: text(1, 2_000),
    committee: orNull(text(2, 200)),
    date: orNull(day),
  }),
  commitments: shape<Element<'commitments'>>({
    what: text(1, 2_000),
    who: orNull(text(1, 300)),
    to: orNull(text(1, 300)),
    due: orNull(day),
    recurs: orNull(written(/^P[1-9]\d?[DWMY]$/)),
    period: orNull(
      written(/^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?(\/\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?)?$/),
    ),
    quote: text(1, 5_000),
    section: text(0, 300),
  }),
} as const satisfies ElementChecks

/** A restored word put right: what the damaged text has at a place, and what it should be. */
export const wordCheck = shape<{ from: string; to: string }>({
  from: (value) =>
    typeof value === 'string' && value.length >= 1 && value.length <= 500 ? value : undefined,
  to: text(0, 500),
})
