import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WrittenKind } from '@pejl/domain/items/template.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'

/** What `items.json` of an example folder says: templates, and items with what was done to them, step by step. */
export interface ExampleItems {
  readonly templates: readonly {
    readonly name: string
    readonly committeeKinds: readonly CommitteeKind[]
    readonly recommendedBy: string | null
    readonly approvedBy: string | null
    readonly sections: readonly {
      readonly heading: string
      readonly kind: WrittenKind
      readonly required: boolean
      readonly hint: string | null
      readonly mostLix: number | null
    }[]
  }[]
  readonly items: readonly ExampleItem[]
}

export interface ExampleItem {
  /** Name of a template. */
  readonly template: string
  /** Slug of a committee; it is for that committee's next meeting. */
  readonly committee: string
  readonly matter: string | null
  /** Whether it begins with the words of the matter's newest item. */
  readonly growFrom: boolean
  readonly title: string
  readonly kind: 'standing' | 'information' | 'other' | null
  readonly responsible: string
  readonly closed: { readonly reason: string; readonly neutralTitle: string } | null
  readonly steps: readonly ExampleItemStep[]
}

export interface ExampleItemStep {
  /** Username of one of the example's own people. */
  readonly by: string
  readonly at: string
  /** Texts by their section's heading. */
  readonly write: Readonly<Record<string, string>>
  /** The recommendation, when this step writes it; `to`: the committees after the item's own. */
  readonly recommend: readonly { readonly text: string; readonly to: readonly string[] }[]
  readonly attach: readonly {
    readonly title: string
    readonly name: string
    readonly closed: boolean
    readonly text: string
  }[]
  readonly finish: boolean
}

export async function readExampleItems(folder: string): Promise<ExampleItems> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'items.json'), 'utf8')) as ExampleItems
}
