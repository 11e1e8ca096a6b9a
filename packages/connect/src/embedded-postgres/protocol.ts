/** Why the embedded database could not be started. Each has a Danish sentence on the screen. */
export const embeddedRefusals = [
  'no-binaries',
  'no-os-user',
  'not-permitted',
  'not-a-folder',
  'not-a-database',
  'in-use',
  'disk-full',
  'other-version',
  'failed',
] as const
export type EmbeddedRefusal = (typeof embeddedRefusals)[number]

/** What the keeper does meanwhile, worth telling the person who waits. */
export type KeeperStep =
  | 'creating-os-user'
  | 'borrowing-read-right'
  | 'data-elsewhere'
  | 'copying-programs'
  | 'creating-cluster'
  | 'stopping-orphan'
  | 'waiting-for-other'
  | 'restarting'

/** One line of JSON from the keeper to the program that started it. */
export type KeeperMessage =
  | { readonly type: 'step'; readonly step: KeeperStep; readonly detail: string }
  | { readonly type: 'ready'; readonly url: string; readonly folder: string }
  | { readonly type: 'refused'; readonly reason: EmbeddedRefusal; readonly detail: string }

/** What the program tells its keeper, as the one argument, in JSON. */
export interface KeeperOrder {
  /** Absolute path; the cluster is made in its folder `postgres`. */
  readonly dataFolder: string
  /** PostgreSQL settings laid over the keeper's own. */
  readonly settings: Readonly<Record<string, string>>
  /** Whether a server that another program already keeps on the same data will do. */
  readonly share: boolean
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: EmbeddedRefusal; readonly detail: string }

export const refused = (reason: EmbeddedRefusal, detail: string) => ({ ok: false, reason, detail }) as const

export type Tell = (step: KeeperStep, detail?: string) => void
