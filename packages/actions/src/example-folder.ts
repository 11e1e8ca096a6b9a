import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '@pejl/domain/access/permissions.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { StrategyState } from '@pejl/domain/strategies/strategy-text.ts'

/** What `municipality.json` of an example folder says. */
export interface ExampleMunicipality {
  readonly name: string
  readonly slug: string
  readonly committees: readonly {
    readonly slug: string
    readonly name: string
    readonly kind: CommitteeKind
    readonly abbreviations: readonly string[]
    /** Slug of another committee of the list, above this one. */
    readonly parent?: string
  }[]
  readonly strategies: readonly ExampleStrategy[]
  readonly users: readonly {
    readonly username: string
    readonly name: string
    readonly role: Role
    readonly password: string
  }[]
  /** Files that are left for review. */
  readonly waiting: readonly string[]
  readonly evidence: readonly ExampleEvidence[]
}

export interface ExampleStrategy {
  readonly slug: string
  readonly title: string
  readonly area: string
  readonly period: string
  readonly purpose: string
  readonly status: StrategyState
  readonly principles: readonly {
    readonly number: number
    readonly title: string
    readonly text: string
    readonly objectives: readonly string[]
  }[]
}

/** The promise that a fragment of one file makes, kept by the sentence that a fragment of another stands in. */
export interface ExampleEvidence {
  readonly commitmentFile: string
  readonly commitmentQuote: string
  readonly documentFile: string
  readonly evidenceQuote: string
  readonly note: string
}

export async function readExampleMunicipality(folder: string): Promise<ExampleMunicipality> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'municipality.json'), 'utf8')) as ExampleMunicipality
}

/** The example's documents by name, oldest first. */
export async function listExampleFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(join(folder, 'dokumenter'))).filter((name) => !name.startsWith('.')).sort()
}

export const readExampleFile = (folder: string, name: string): Promise<Uint8Array> =>
  readFile(join(folder, 'dokumenter', name))
