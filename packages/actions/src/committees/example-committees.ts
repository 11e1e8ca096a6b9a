import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Part } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { Span } from '@pejl/domain/meetings/calendar-days.ts'
import type { DeadlineDays } from '@pejl/domain/meetings/calendar-deadlines.ts'
import type { CalendarRule } from '@pejl/domain/meetings/calendar-rule.ts'
import type { Term } from '@pejl/domain/organisation/new-term.ts'
import type { Office, Side, StandsFor } from '@pejl/domain/organisation/seat.ts'
import type { Abbreviation } from '@pejl/domain/organisation/tidy-settings.ts'

/** What `committees.json` of an example folder says. Committees are named by their slug in `municipality.json`. */
export interface ExampleCommittees {
  readonly terms: readonly Term[]
  /** The years that are planned. */
  readonly years: Span
  readonly access: readonly {
    readonly username: string
    readonly part: Part
    readonly committees: readonly string[]
  }[]
  readonly notes: readonly { readonly committee: string; readonly notedOn: Day; readonly text: string }[]
  readonly committees: readonly ExampleCommittee[]
}

export interface ExampleCommittee extends DeadlineDays {
  readonly slug: string
  readonly basis: string
  readonly place: string
  readonly startsAt: string
  readonly publishes: boolean | null
  readonly shortNames: readonly Abbreviation[]
  readonly rules: readonly { readonly rule: CalendarRule; readonly fromOn: Day; readonly toOn: Day | null }[]
  /** Days the rules give on which there is no meeting, and days beside the rules. */
  readonly without: readonly Day[]
  readonly extra: readonly Day[]
  readonly seats: readonly ExampleSeat[]
}

export interface ExampleSeat {
  readonly name: string
  readonly office: Office
  readonly side?: Side
  readonly standsFor?: StandsFor
  readonly represents?: string
  /** The member a substitute stands in for; '': anybody. */
  readonly substituteFor?: string
  readonly fromOn: Day
  readonly toOn: Day | null
}

export async function readExampleCommittees(folder: string): Promise<ExampleCommittees> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'committees.json'), 'utf8')) as ExampleCommittees
}
