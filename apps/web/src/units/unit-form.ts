import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { LimitText } from '@pejl/domain/plan/tidy-calendar.ts'
import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import type { CalendarPeriod, CapacityChange, DaySpan, FrozenPeriod } from '@pejl/domain/plan/unit.ts'
import { unitKinds } from '@pejl/domain/plan/unit.ts'
import type { Fields } from '../desk/fields.ts'
import { type FieldError, type FormReader, formReader } from '../initiatives/form-reader.ts'

export type Typed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

const points = { least: 0, most: 10_000 }
const counted = { least: 0, most: 1_000, whole: true }

/** A unit as typed. Whether what it names exists, the action says. */
export function readUnit(fields: Fields): Typed<UnitText> {
  const reader = formReader(fields)
  return typed(reader, {
    name: reader.needed('navn', 200),
    kind: reader.choice('slags', unitKinds) ?? 'workplace',
    parentId: idOf<UnitId>(reader, 'over'),
    committeeId: idOf(reader, 'udvalg'),
    points: reader.number('point', points),
    atOnce: reader.number('samtidig', counted),
  })
}

/** What a unit bears in some days; an empty number is as usual. */
export function readCapacity(fields: Fields): Typed<CapacityChange> {
  const reader = formReader(fields)
  const change = {
    ...readSpan(reader),
    points: reader.number('point', points),
    atOnce: reader.number('samtidig', counted),
    why: reader.needed('hvorfor', 500),
  }
  if (change.points === null && change.atOnce === null && !hasError(reader, 'point', 'samtidig'))
    reader.fail('point', 'missing')
  return typed(reader, change)
}

export function readFrozen(fields: Fields): Typed<FrozenPeriod> {
  const reader = formReader(fields)
  const span = readSpan(reader)
  return typed(reader, {
    ...span,
    unitId: idOf<UnitId>(reader, 'enhed'),
    why: reader.needed('hvorfor', 500),
  })
}

export function readPeriod(fields: Fields): Typed<CalendarPeriod> {
  const reader = formReader(fields)
  const name = reader.needed('navn', 200)
  const span = readSpan(reader)
  const percent = reader.number('procent', { least: 0, most: 100, whole: true })
  if (percent === null && !hasError(reader, 'procent')) reader.fail('procent', 'missing')
  return typed(reader, { name, ...span, percent: percent ?? 0 })
}

export function readLimit(fields: Fields): Typed<LimitText> {
  const reader = formReader(fields)
  const most = reader.number('hoejst', { least: 0, most: 99_999_999_999 })
  if (most === null && !hasError(reader, 'hoejst')) reader.fail('hoejst', 'missing')
  return typed(reader, {
    id: null,
    name: reader.needed('navn', 200),
    unitId: idOf<UnitId>(reader, 'enhed'),
    per: reader.choice('per', ['quarter', 'year']) ?? 'year',
    counts: reader.choice('taeller', ['starts', 'load', 'kroner']) ?? 'starts',
    most: most ?? 0,
  })
}

function readSpan(reader: FormReader): DaySpan {
  const [fromOn, toOn] = [neededDay(reader, 'fra'), neededDay(reader, 'til')]
  if (fromOn && toOn && toOn < fromOn) reader.fail('til', 'ends-before')
  // an absent day is an error, so this is not used
  return { fromOn: fromOn ?? ('' as Day), toOn: toOn ?? ('' as Day) }
}

function neededDay(reader: FormReader, name: string): Day | null {
  const day = reader.day(name)
  if (day === null && !hasError(reader, name)) reader.fail(name, 'missing')
  return day
}

const hasError = (reader: FormReader, ...names: readonly string[]): boolean =>
  reader.errors.some(({ name }) => names.includes(name))

function idOf<T extends string>(reader: FormReader, name: string): T | null {
  const text = reader.text(name, 100)
  if (text === null) return null
  const id = parseId(text)
  if (!id) reader.fail(name, 'not-a-choice')
  return (id ?? null) as T | null // an id of the kind the field asks for
}

const typed = <T>(reader: FormReader, value: T): Typed<T> =>
  reader.errors.length === 0 ? { ok: true, value } : { ok: false, errors: reader.errors }
