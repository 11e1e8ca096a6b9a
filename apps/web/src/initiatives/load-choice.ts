import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { readNumber } from '@pejl/domain/common/written-values.ts'

/** How heavy an initiative is on a unit when its manager says so in a word: load points. */
export const weights = { let: 1, mellem: 2, tung: 4 } as const
export type Weight = keyof typeof weights | 'eget'
export const weightNames = ['let', 'mellem', 'tung', 'eget'] as const satisfies readonly Weight[]

/** `jaevn`: the same all the time. `bue`: prepared, going live, settling: half, whole and half in equal thirds. */
export const courses = ['jaevn', 'bue'] as const
export type Course = (typeof courses)[number]

export interface LoadChoice {
  readonly weight: Weight
  readonly course: Course
  /** Points as typed, for `eget`: `2,5` or `1 4 2`. */
  readonly own: string
}

/** The words that say what these points say; own points when no words do. */
export function choiceOf(points: readonly number[]): LoadChoice {
  for (const [weight, heavy] of Object.entries(weights) as readonly [keyof typeof weights, number][])
    for (const course of courses)
      if (curve(heavy, course).join() === points.join()) return { weight, course, own: '' }
  return {
    weight: 'eget',
    course: 'jaevn',
    own: points.map((point) => String(point).replace('.', ',')).join(' '),
  }
}

/** Load points of a choice. Own ones are parted by blanks, semicolons or slashes: at most twelve, 0 to 1,000 each. */
export function pointsOf({
  weight,
  course,
  own,
}: LoadChoice): Result<readonly number[], 'missing' | 'not-points'> {
  if (weight !== 'eget') return ok(curve(weights[weight], course))
  const typed = own.split(/\s*[;/|]\s*|,?\s+/).filter((one) => one !== '')
  if (typed.length === 0) return refuse('missing')
  const points = typed.map((one) => readNumber(one, { least: 0, most: 1000 }))
  const known = points.flatMap((point) => (point.ok && point.value !== null ? [rounded(point.value)] : []))
  if (known.length !== typed.length || known.length > 12) return refuse('not-points')
  return known.length === 1 && course === 'bue' ? ok(curve(known[0] ?? 0, 'bue')) : ok(known)
}

const curve = (heavy: number, course: Course): readonly number[] =>
  course === 'jaevn' ? [heavy] : [heavy / 2, heavy, heavy / 2]

const rounded = (points: number): number => Math.round(points * 100) / 100
