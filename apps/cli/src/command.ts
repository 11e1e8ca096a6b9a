import type { Readable, Writable } from 'node:stream'

/** What a command may use of the world around it. */
export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean }
  /** Data. */
  readonly output: Writable
  /** Words for people. */
  readonly errors: Writable & { readonly isTTY?: boolean }
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** 0 done, 1 some of it failed, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2

export interface Command {
  readonly help: string
  run(args: readonly string[], around: Surroundings): Promise<ExitStatus>
}

/** Writes a line for people. */
export const say = ({ errors }: Surroundings, text: string): void => {
  errors.write(`${text}\n`)
}

/** Writes data and waits while the reader is behind, so that long output takes no memory. */
export async function print({ output }: Surroundings, data: string | Uint8Array): Promise<void> {
  if (output.write(data)) return
  await new Promise<void>((done) => {
    const end = () => {
      output.off('drain', end).off('close', end)
      done()
    }
    output.once('drain', end).once('close', end)
  })
}
