export interface Serving {
  readonly url: string
  /** Kills the program where it stands; done when it is gone. */
  kill(): Promise<void>
}

export interface Typed {
  readonly kills: number
  /** How many things were done, and how many of them were sent more than once because nobody answered. */
  readonly operations: number
  readonly sentAgain: number
  /** Acknowledged and not there; there more than once; refused though nothing else was typed. */
  readonly lost: number
  readonly doubled: number
  readonly refused: number
}

/** Types minutes by HTTP while the program is killed again and again. */
export function typeAndKill(options: {
  readonly start: () => Promise<Serving>
  readonly kills: number
  readonly username: string
  readonly password: string
  readonly meetingId: string
  readonly itemId: string
}): Promise<Typed>

export interface Client {
  get(path: string, accept?: string): Promise<Response>
  post(path: string, form: Readonly<Record<string, string>>, accept?: string): Promise<Response>
}

/** Signs in by the program's own form. */
export function signIn(url: () => string, username: string, password: string): Promise<Client>
