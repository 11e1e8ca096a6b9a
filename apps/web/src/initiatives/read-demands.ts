import type { InitiativeLoad, InitiativeText, Wait } from '@pejl/domain/plan/initiative.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { type FormContext, idsOf, type MatterReader, type RowNames } from './form-context.ts'
import type { FormReader } from './form-reader.ts'
import { courses, pointsOf, weightNames } from './load-choice.ts'

/** The units an initiative reaches, each once, with its load. */
export function readLoads(
  fields: Fields,
  rows: RowNames,
  reader: FormReader,
  { choices }: FormContext,
): InitiativeText['loads'] {
  const units = idsOf(choices.units)
  const seen = new Set<string>()
  return rows('belastning').flatMap((row): readonly InitiativeLoad[] => {
    const unitId = needed(reader, `${row}.enhed`, units)
    const points = pointsOf({
      weight: reader.choice(`${row}.vaegt`, weightNames) ?? 'mellem',
      course: reader.choice(`${row}.forloeb`, courses) ?? 'jaevn',
      own: textOf(fields, `${row}.point`),
    })
    if (!points.ok) reader.fail(`${row}.point`, points.reason)
    if (unitId === null) return []
    if (seen.has(unitId)) reader.fail(`${row}.enhed`, 'twice')
    seen.add(unitId)
    return points.ok ? [{ unitId, points: points.value }] : []
  })
}

/** What it waits for: other initiatives, decisions, and the involvement of MED. */
export function readWaits(
  rows: RowNames,
  reader: FormReader,
  matter: MatterReader,
  { choices, self }: FormContext,
): readonly Wait[] {
  const initiatives = idsOf(choices.initiatives)
  const committees = idsOf(choices.committees)
  const after = rows('efter').flatMap((row): readonly Wait[] => {
    const afterId = needed(reader, `${row}.tiltag`, initiatives)
    if (afterId !== null && afterId === self) reader.fail(`${row}.tiltag`, 'itself')
    const lag = readLag(row, reader)
    return afterId === null
      ? []
      : [{ kind: 'initiative', afterId, ...lag, note: reader.text(`${row}.note`, 500) }]
  })
  const met = (['decision', 'involvement'] as const).flatMap((kind) =>
    rows(kind === 'decision' ? 'beslutning' : 'inddragelse').flatMap((row): readonly Wait[] => {
      const committeeId = needed(reader, `${row}.udvalg`, committees)
      const wait = {
        kind,
        matterId: matter(`${row}.sag`),
        ...readLag(row, reader),
        metOn: reader.day(`${row}.sket`),
        note: reader.text(`${row}.note`, 500),
      }
      return committeeId === null ? [] : [{ ...wait, committeeId }]
    }),
  )
  return [...after, ...met]
}

function readLag(row: string, reader: FormReader): Pick<Wait, 'leastWeeks' | 'mostWeeks'> {
  const bounds = { least: 0, most: 520, whole: true }
  const leastWeeks = reader.number(`${row}.mindst`, bounds) ?? 0
  const mostWeeks = reader.number(`${row}.hoejst`, bounds)
  if (mostWeeks !== null && mostWeeks < leastWeeks) reader.fail(`${row}.hoejst`, 'most-below-least')
  return { leastWeeks, mostWeeks }
}

function needed<T extends string>(reader: FormReader, name: string, known: readonly T[]): T | null {
  const before = reader.errors.length
  const chosen = reader.choice(name, known)
  if (chosen === null && reader.errors.length === before) reader.fail(name, 'missing')
  return chosen
}
