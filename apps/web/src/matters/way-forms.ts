import type { Day } from '@pejl/domain/common/day.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { type CommitteeId, type MeetingId, parseId, type StopId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { readDay, readNumber } from '@pejl/domain/common/written-values.ts'
import type { StopChoice } from '@pejl/domain/matters/change-route.ts'
import { type MatterField, matterFields } from '@pejl/domain/matters/hearing-duties.ts'
import type { RouteStop } from '@pejl/domain/matters/route.ts'
import type { StopText } from '@pejl/domain/matters/route-presets.ts'
import { parseStatute } from '@pejl/domain/matters/statutes.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { RouteFormRefusal } from './route-texts-da.ts'

type Read<T> = Result<T, RouteFormRefusal>

export function readSubject(
  form: Fields,
): Read<{ readonly fields: readonly MatterField[]; readonly wishedOn: Day | null }> {
  const wished = readDay(textOf(form, 'oensket'))
  if (!wished.ok) return wished
  const chosen = form.get('emne') ?? []
  return ok({ fields: matterFields.filter((one) => chosen.includes(one)), wishedOn: wished.value })
}

export const readUnits = (form: Fields): readonly UnitId[] =>
  (form.get('enhed') ?? []).flatMap((text) => parseId<UnitId>(text) ?? [])

/** A stop to add. */
export function readNewStop(form: Fields): Read<{ readonly stop: StopText; readonly before: StopId | null }> {
  const before = parseId<StopId>(textOf(form, 'foer')) ?? null
  const beside = isBeside(form)
  const workDays = count(form, 'arbejde', 0)
  if (workDays === undefined) return refuse('not-a-number')
  if (textOf(form, 'slags') === 'hoering') {
    const [title, days] = [textOf(form, 'navn'), count(form, 'dage', 1)]
    if (title === '') return refuse('title-missing')
    if (days === undefined) return refuse('not-a-number')
    const statute = parseStatute(textOf(form, 'lov')) ?? null
    return ok({
      before,
      stop: { kind: 'hearing', title: title.slice(0, 200), days, statute, workDays, beside },
    })
  }
  const committeeId = parseId<CommitteeId>(textOf(form, 'udvalg'))
  if (!committeeId) return refuse('committee-missing')
  return ok({ before, stop: { kind: 'committee', committeeId, decides: false, workDays, beside } })
}

/** What is chosen of a stop; with `kun` nothing but its meeting or first day. */
export function readChoice(form: Fields, stop: RouteStop): Read<StopChoice> {
  const chosen = withChoice(stop, textOf(form, 'valg'))
  if (!chosen.ok || textOf(form, 'kun') !== '') return chosen
  const workDays = count(form, 'arbejde', 0)
  if (workDays === undefined) return refuse('not-a-number')
  const beside = isBeside(form)
  if (chosen.value.kind === 'committee')
    return ok({ ...chosen.value, workDays, beside, decides: textOf(form, 'afgoer') !== '' })
  const [title, days] = [textOf(form, 'navn'), count(form, 'dage', 1)]
  if (title === '') return refuse('title-missing')
  if (days === undefined) return refuse('not-a-number')
  const statute = parseStatute(textOf(form, 'lov')) ?? null
  return ok({ ...chosen.value, title: title.slice(0, 200), days, statute, workDays, beside })
}

/** A stop as it is, with another meeting or first day; '' is as early as can be. */
export function withChoice(stop: RouteStop, choice: string): Read<StopChoice> {
  if (stop.kind === 'committee') {
    const meetingId = choice === '' ? null : parseId<MeetingId>(choice)
    if (meetingId === undefined) return refuse('unknown-meeting')
    const { workDays, decides, beside } = stop
    return ok({ kind: 'committee', meetingId, workDays, decides, beside })
  }
  const read = readDay(choice)
  if (!read.ok) return read
  const { title, days, statute, workDays, beside } = stop
  return ok({ kind: 'hearing', title, days, statute, workDays, beside, fromOn: read.value })
}

export const readPassDay = (form: Fields): Day | undefined => {
  const read = readDay(textOf(form, 'dag'))
  return read.ok ? parseDay(read.value) : undefined
}

const isBeside = (form: Fields): boolean => textOf(form, 'samtidig') !== ''

function count(form: Fields, name: string, least: number): number | undefined {
  const read = readNumber(textOf(form, name), { least, most: 365, whole: true })
  return read.ok ? (read.value ?? undefined) : undefined
}
