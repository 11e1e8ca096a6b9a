import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '@pejl/domain/common/day.ts'
import type { HeardBody, MatterField } from '@pejl/domain/matters/hearing-duties.ts'
import type { StatuteKey } from '@pejl/domain/matters/statutes.ts'

/** What `matters.json` of an example folder says. Committees are named by their slug. */
export interface ExampleMatters {
  readonly matters: readonly ExampleMatter[]
}

export interface ExampleMatter {
  readonly number: string
  /** Null: it is known from the example's documents. */
  readonly title: string | null
  readonly committee: string
  readonly responsible: string
  /** The beginning of a strategy's title. */
  readonly strategy: string | null
  readonly access:
    | { readonly kind: 'open' | 'announced' }
    | { readonly kind: 'closed'; readonly reason: string; readonly neutralTitle: string }
  readonly begunOn: Day
  readonly steps: readonly ExampleMatterStep[]
}

/** What somebody did on a day. Stops are counted from 0 among those the example begins with. */
export type ExampleMatterStep = { readonly on: Day } & (
  | {
      readonly do: 'begin'
      readonly fields: readonly MatterField[]
      readonly wishedOn: Day | null
      readonly stops: readonly ExampleStop[]
    }
  | { readonly do: 'promise' }
  | { readonly do: 'pass'; readonly stop: number }
  /** The meeting of that day, or a hearing's first day. */
  | { readonly do: 'choose'; readonly stop: number; readonly day: Day }
  | { readonly do: 'answer'; readonly body: HeardBody; readonly stop: number }
  | { readonly do: 'answer'; readonly body: HeardBody; readonly why: string }
)

export type ExampleStop =
  | { readonly committee: string; readonly workDays: number; readonly decides?: boolean }
  | {
      readonly hearing: string
      readonly days: number
      readonly workDays: number
      readonly statute?: StatuteKey
    }

export async function readExampleMatters(folder: string): Promise<ExampleMatters> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'matters.json'), 'utf8')) as ExampleMatters
}
