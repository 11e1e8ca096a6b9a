/** A running server with a database of its own. */
export interface Aside {
  readonly url: string
  readonly pid: number
  readonly folder: string
  /** Milliseconds from its start until it was ready. */
  readonly readyAfter: number
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Serves the built program on a free port; `settings` are laid over its environment. */
export function serveAside(settings?: Readonly<Record<string, string>>): Promise<Aside>
