import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { initiativeStates } from '@pejl/domain/plan/initiative.ts'
import { z } from 'zod'

const day = z.string().transform((text, around): Day => {
  const found = parseDay(text)
  if (found) return found
  around.addIssue({ code: 'custom', message: 'skal være en dag som 2027-03-01' })
  return z.NEVER
})
const name = z.string().trim().min(1).max(300)
const id = z.union([z.string().min(1).max(100), z.int()]).transform(String)
const points = z.number().min(0).max(100_000)
const weeks = z.int().min(0).max(520)
const none = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
const few = <T extends z.ZodType>(schema: T) => z.array(schema).max(10_000).default([])
const span = { fromOn: day, toOn: day }

const unit = z.strictObject({
  id,
  name: name.optional(),
  parent: none(id),
  /** Load points it bears at any time, and how many initiatives at once. */
  points: none(points),
  atOnce: none(z.int().min(0)),
  capacities: few(
    z.strictObject({
      ...span,
      points: none(points),
      atOnce: none(z.int().min(0)),
      why: z.string().default(''),
    }),
  ),
  overloads: few(
    z.strictObject({
      ...span,
      points: points.default(0),
      atOnce: z.int().min(0).default(0),
      reason: name,
      allowedBy: name,
    }),
  ),
})

const lag = { leastWeeks: weeks.default(0), mostWeeks: none(weeks) }
const wait = z.union([
  z.strictObject({ after: id, ...lag }),
  z.strictObject({ decision: id, metOn: none(day), ...lag }),
  z.strictObject({ involvement: id, metOn: none(day), ...lag }),
])

const initiative = z.strictObject({
  id,
  title: name.optional(),
  owner: z.string().max(300).default(''),
  state: z.enum(initiativeStates).default('planned'),
  rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).default(2),
  weeks: weeks.min(1),
  earliestOn: none(day),
  targetOn: none(day),
  deadlineOn: none(day),
  loads: few(z.strictObject({ unit: id, points: z.array(points).min(1).max(12) })),
  waits: few(wait),
  cost: none(z.number().min(0)),
  startsOn: none(day),
  pinned: z.boolean().default(false),
  adopted: none(z.strictObject({ startsOn: day, endsOn: day })),
  began: none(day),
})

/** A portfolio file, as docs/plan-file.md describes it. */
export const planFile = z.strictObject({
  format: z.literal('pejl-plan'),
  version: z.literal(1),
  /** The day the plan is made on: nothing new begins before it. */
  today: day,
  firstOn: day.optional(),
  weeks: z.int().min(4).max(1040).optional(),
  units: few(unit),
  calendar: few(z.strictObject({ name, ...span, percent: z.int().min(0).max(100) })),
  frozen: few(z.strictObject({ unit: none(id), ...span, why: z.string().default('') })),
  limits: few(
    z.strictObject({
      name,
      unit: none(id),
      per: z.enum(['quarter', 'year']),
      counts: z.enum(['starts', 'load', 'kroner']),
      most: z.number().min(0),
    }),
  ),
  committees: few(
    z.strictObject({
      id,
      name: name.optional(),
      leadDays: z.int().min(0).max(365).default(21),
      meetings: few(day),
    }),
  ),
  initiatives: z.array(initiative).min(1).max(5_000),
  apart: few(z.tuple([id, id])),
})
export type PlanFile = z.infer<typeof planFile>
