import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { z } from 'zod'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'
import type { Refused } from './refused.tsx'

const initiativeId = z.string().transform((text, context) => {
  const id = parseId<InitiativeId>(text)
  if (!id) context.addIssue({ code: 'custom' })
  return id ?? z.NEVER
})
const unitId = z.string().transform((text, context) => {
  const id = parseId<UnitId>(text)
  if (!id) context.addIssue({ code: 'custom' })
  return id ?? z.NEVER
})
const day = z.string().transform((text, context): Day => {
  const read = parseDay(text)
  if (!read) context.addIssue({ code: 'custom' })
  return read ?? z.NEVER
})

const changes = z.object({
  moves: z.array(z.object({ initiativeId, startsOn: day.nullable(), pinned: z.boolean() })),
  loads: z.array(
    z.object({
      initiativeId,
      loads: z.array(z.object({ unitId, points: z.array(z.number()).min(1).max(12) })),
    }),
  ),
  targets: z.array(z.object({ initiativeId, targetOn: day.nullable() })).default([]),
  bears: z.array(z.object({ unitId, points: z.number().nullable(), atOnce: z.number().nullable() })),
})

/** What an island sends to be saved. */
export type Changes = z.infer<typeof changes>

export interface Saving extends Changes {
  readonly edition: number
  readonly reason: string | null
}

/** What it is answered: the plan as it is saved now, and why it is not as it was to be. */
export interface SavedPlan {
  readonly refused: Refused | null
  readonly edition: number
  readonly plan: ActionPlan
}

/** Takes the form of an island; nothing when it is none of ours. */
export function readSaving(form: Fields): Saving | undefined {
  const read = changes.safeParse(parseJson(textOf(form, 'aendringer')))
  if (!read.success) return undefined
  return { ...read.data, edition: Number(textOf(form, 'udgave')) || 0, reason: textOrNull(form, 'grund') }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
