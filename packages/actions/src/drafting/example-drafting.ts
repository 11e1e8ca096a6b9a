import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GatheringKind } from '@pejl/domain/strategies/gathering.ts'
import type { InquiryState } from '@pejl/domain/strategies/inquiry.ts'
import type { InventoryKind } from '@pejl/domain/strategies/inventory.ts'

/** What `drafting.json` of an example folder says. Strategies are named by the beginning of their title. */
export interface ExampleDrafting {
  readonly drafting: readonly ExampleDraftedStrategy[]
  readonly inquiry: ExampleInquiry
  readonly followed: readonly (Pick<ExampleLine, 'owner' | 'cost' | 'hours' | 'keywords' | 'about'> & {
    readonly strategy: string
  })[]
  readonly inventory: readonly ExampleLine[]
}

export interface ExampleDraftedStrategy {
  readonly strategy: string
  /** Oldest first; each begins from the one before, the first from what was read. */
  readonly versions: readonly ExampleVersion[]
  readonly gatherings: readonly ExampleGathering[]
}

export type ExampleVersion = {
  readonly note: string
  readonly edits: readonly ExampleEdit[]
} & (
  | { readonly state: 'hearing'; readonly from: string; readonly until: string }
  | {
      readonly state: 'adopted'
      readonly matter: string
      /** The committee's name. */
      readonly committee: string
      readonly decidedOn: string
      readonly validFrom: string
      readonly expiresOn: string
    }
)

/** `at`: `vision`, `purpose`, `keywords`, `easy`, `2` for a principle's text, `2.1` for an objective, `2/easy`. */
export interface ExampleEdit {
  readonly at: string
  readonly text: string
}

export interface ExampleGathering {
  readonly kind: GatheringKind
  readonly title: string
  readonly heldOn: string
  readonly place: string
  readonly came: number
  readonly groups: readonly string[]
  readonly persons: readonly string[]
  readonly inputs: readonly {
    readonly theme: string
    readonly by: string
    readonly text: string
    readonly open: boolean
    /** Linked while this version is the newest. */
    readonly link?: { readonly at: string; readonly words: string; readonly version: number }
  }[]
}

export interface ExampleInquiry {
  readonly file: string
  readonly title: string
  readonly madeBy: string
  readonly deliveredOn: string
  readonly outcomes: readonly {
    readonly number: number
    readonly state: InquiryState
    readonly outcome: string
    /** A passage of a strategy, or an initiative by its title. */
    readonly links: readonly (
      | { readonly strategy: string; readonly at: string }
      | { readonly initiative: string }
    )[]
  }[]
}

export interface ExampleLine {
  readonly title: string
  readonly kind: InventoryKind
  readonly area: string
  readonly owner: string
  readonly adoptedOn: string
  readonly expiresOn: string | null
  readonly about: string
  readonly keywords: readonly string[]
  readonly requiredBy: string | null
  readonly cost: string | null
  readonly hours: string | null
  readonly isOpen: boolean
  readonly stop?: {
    readonly state: 'proposed' | 'stopped'
    readonly reason: string
    readonly decider: string
    readonly on?: string
  }
}

export async function readExampleDrafting(folder: string): Promise<ExampleDrafting> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'drafting.json'), 'utf8')) as ExampleDrafting
}
