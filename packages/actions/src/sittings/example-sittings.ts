import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '@pejl/domain/common/day.ts'
import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { Attendee, Ballot, Vote } from '@pejl/domain/sittings/sitting.ts'
import type { ExampleItem } from '../items/example-items.ts'

/** What `sittings.json` of an example folder says: meetings with their agendas, and what was done at those that were held. */
export interface ExampleSittings {
  readonly meetings: readonly ExampleMeeting[]
}

export interface ExampleMeeting {
  /** Slug of a committee, and the day of one of its planned meetings. */
  readonly committee: string
  readonly heldOn: Day
  /** When the agenda was sent out. */
  readonly calledOn: Day
  readonly items: readonly ExampleItem[]
  /** Null: the meeting has not been held. */
  readonly done: readonly ExampleDoing[] | null
}

/** What was done at a meeting; people by name, items by title, recommendations by number (0: the item as a whole). */
export type ExampleDoing =
  | { readonly do: 'attend'; readonly name: string; readonly state: Attendee['state'] }
  | { readonly do: 'call-in'; readonly name: string; readonly for: string }
  | {
      readonly do: 'arrives' | 'leaves'
      readonly name: string
      readonly item: string
      readonly at: string
    }
  | { readonly do: 'disqualify'; readonly name: string; readonly item: string; readonly reason: string }
  | {
      readonly do: 'decide'
      readonly item: string
      readonly numbers: readonly number[]
      readonly outcome: Outcome
      readonly text: string
      readonly remark: string | null
      readonly amended: string | null
    }
  | {
      readonly do: 'promise'
      readonly item: string
      readonly number: number
      readonly what: string
      readonly who: string
      readonly recipient: string | null
      readonly dueOn: Day
    }
  | {
      readonly do: 'ballot'
      readonly item: string
      readonly number: number
      readonly about: Ballot['kind']
      readonly proposal: string
      readonly proposedBy: string | null
      /** How each group voted, by how many. */
      readonly votes: readonly {
        readonly group: string
        readonly vote: Vote['vote']
        readonly count: number
      }[]
    }
  | {
      readonly do: 'state'
      readonly item: string
      readonly number: number
      readonly saidBy: string
      readonly text: string
    }
  | { readonly do: 'note'; readonly item: string; readonly note: string; readonly public: string | null }
  | { readonly do: 'rise'; readonly at: string }

export async function readExampleSittings(folder: string): Promise<ExampleSittings> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'sittings.json'), 'utf8')) as ExampleSittings
}
